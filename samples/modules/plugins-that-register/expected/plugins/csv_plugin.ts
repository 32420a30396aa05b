import { join } from "../runtime/builtins.js";
import { exporter } from "../registry.js";

export const exportCsv = exporter("csv")(function exportCsv(
  rows: [string, number][],
): string {
  return join(
    "\n",
    rows.map(([name, count]) => `${name},${count}`),
  );
});
