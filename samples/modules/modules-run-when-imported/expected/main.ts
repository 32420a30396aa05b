/** A module runs once: where its first import stands. */

import { print, sorted } from "./runtime/builtins.js";
import { get } from "./cache.js";
import * as cache from "./cache.js";
import { loadReports, render } from "./reports.js";

console.log("1. main begins");

cache.loadCache();

console.log("4. main goes on with", get("b"));

function report(name: string): string {
  // Nobody pays for the report who does not want one.
  loadReports();

  return render(name);
}

console.log("5. before the report");
console.log(report("monthly"));
console.log(report("yearly"));
print("8. entries:", sorted(cache.entries.keys()));
