import { listExtend } from "../runtime/builtins.js";
import { exporter } from "../registry.js";

export const exportMarkdown = exporter("markdown")(function exportMarkdown(
  rows: [string, number][],
): string {
  let lines = ["| name | count |", "| --- | --- |"];
  listExtend(
    lines,
    rows.map(([name, count]) => `| ${name} | ${count} |`),
  );
  return lines.join("\n");
});
