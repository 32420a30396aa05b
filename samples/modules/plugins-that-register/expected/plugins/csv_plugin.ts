import { exporter } from "../registry.js";

export const exportCsv = exporter("csv")(function exportCsv(
  rows: [string, number][],
): string {
  return rows.map(([name, count]) => `${name},${count}`).join("\n");
});
