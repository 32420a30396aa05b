import { str } from "./runtime/builtins.js";
import type { Department } from "./departments.js";

export class Employee {
  name: string;
  department: Department;
  boss: string | null;
  static title = "employee";

  constructor(name: string, department: Department, boss: string | null) {
    this.name = name;
    this.department = department;
    this.boss = boss;
  }

  describe(): string {
    return `${this.name}, ${(this.constructor as typeof Employee).title} of ${this.department.name}, boss: ${str(this.boss)}`;
  }
}

export class Manager extends Employee {
  static override title = "manager";
}
