import {
  basesOf,
  inherits,
  isSubclass,
  mro,
  nameOf,
  print,
  superOf,
} from "./runtime/builtins.js";

// A diamond: every __init__ and every method runs once, in the order of the MRO.
class Base {
  declare name: string;

  constructor(...args: any[]) {
    this.__init__(...args);
  }

  __init__(...args: any[]): void;

  __init__(name: string): void {
    this.name = name;
    console.log("Base.__init__", name);
  }

  describe(): string {
    return `Base(${this.name})`;
  }
}

class Left extends Base {
  declare left: number;
  __init__(...args: any[]): void;

  override __init__(name: string, left = 1): void {
    console.log("Left before");
    superOf(Left, this).__init__(name);
    this.left = left;
    console.log("Left after");
  }

  override describe(): string {
    return "Left > " + superOf(Left, this).describe();
  }
}

class Right extends Base {
  declare right: boolean;
  __init__(...args: any[]): void;

  override __init__(name: string): void {
    console.log("Right before");
    super.__init__(name);
    this.right = true;
    console.log("Right after");
  }

  override describe(): string {
    return "Right > " + super.describe();
  }
}

class Both extends Left {
  override __init__(name: string): void {
    super.__init__(name);
    console.log("Both done");
  }

  override describe(): string {
    return "Both > " + super.describe();
  }
}
interface Both extends Omit<Right, keyof Left> {}
inherits(Both, Left, Right);

const b = new Both("x");
console.log(b.describe());
print(mro(Both).map((c) => nameOf(c)));
print(b.left, b.right);
print(b instanceof Left, b instanceof Right, b instanceof Base);
print(isSubclass(Both, Right), isSubclass(Left, Right));
print([...mro(Both)]);
print(basesOf(Both));
const l = new Left("only");
console.log(l.describe());
