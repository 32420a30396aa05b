/** Folders without `__init__.py` are packages too; modules of the program hide the library's. */

import * as kitchen from "./sensors/indoor/kitchen.js";
import * as outdoor from "./sensors/outdoor.js";
import * as cellar from "./sensors/indoor/cellar.js";
import { mean } from "./statistics.js";

for (const [moduleName, reading] of [
  ["sensors.indoor.kitchen", kitchen.read()],
  ["sensors.indoor.cellar", cellar.read()],
  ["sensors.outdoor", outdoor.read()],
] satisfies [string, number][]) {
  console.log(`${moduleName}: ${reading}`);
}
kitchen.calibrate(2);
console.log(kitchen.read(), cellar.read());
console.log("mean:", mean([kitchen.read(), cellar.read()]));
