/** Importing the package of plugins is what registers them. */

import { sorted } from "./runtime/builtins.js";
import * as plugins from "./plugins/index.js";
import { exporters, find } from "./registry.js";

const rows: [string, number][] = [
  ["tea", 3],
  ["cup", 1],
];

console.log(plugins.COUNT, "plugins:", sorted(exporters.keys()).join(", "));
for (const kind of ["csv", "markdown", "xml"]) {
  const exporter = find(kind);
  if (exporter === null) {
    console.log(`nothing exports ${kind}`);
    continue;
  }
  console.log(`--- ${kind}`);
  console.log(exporter(rows));
}
