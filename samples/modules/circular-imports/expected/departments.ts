import { getItem } from "./runtime/builtins.js";
import { Employee, Manager } from "./employees.js";

export class Department {
  name: string;
  staff: Employee[];

  constructor(name: string) {
    this.name = name;
    this.staff = [];
  }

  hire(name: string, boss: string | null = null): Employee {
    // At the head of this file the import would be circular.

    const kind = boss === null ? Manager : Employee;
    const employee = new kind(name, this, boss);
    this.staff.push(employee);
    return employee;
  }

  head(): Employee {
    return getItem(this.staff, 0);
  }

  managers(): Employee[] {
    return this.staff.filter((one) => one instanceof Manager);
  }
}
