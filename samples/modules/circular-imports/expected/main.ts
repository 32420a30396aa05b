/** Two modules that need each other: one imports at its head, one where it needs it. */

import { print } from "./runtime/builtins.js";
import { Department } from "./departments.js";

const research = new Department("research");
research.hire("Grace");
research.hire("Alan", "Grace");

for (const employee of research.staff) {
  console.log(employee.describe());
}
print(research.head().name, "leads", research.name);
print(research.managers().map((manager) => manager.name));
