import {
  getattr,
  inherits,
  keywords,
  print,
  takeKeywords,
  typed,
} from "./runtime/builtins.js";

class Named {
  label(): string {
    return `<${(this.constructor as typeof Service).kind} ${getattr(this, "name")}>`;
  }
}

class Logged {
  static prefix = "log";

  log(...parts: (string | number)[]): void {
    const { level = "info" } = takeKeywords(parts);
    print(
      `[${(this.constructor as typeof Logged).prefix}:${level}]`,
      ...typed(parts, "tuple[str | float, ...]"),
    );
  }
}

class Base {
  name: string;
  static kind = "base";

  constructor(name: string) {
    this.name = name;
  }

  label(): string {
    return "hidden by the mixin";
  }

  hello(): string {
    return `hello ${this.name}`;
  }
}

class Service extends Base {
  load: number;
  static override kind = "service";
  static prefix = "svc";

  constructor(name: string, load = 1.0) {
    super(name);
    this.load = load;
  }

  start(): void {
    this.log("starting", this.label(), keywords({ level: "debug" }));
    this.log(this.hello(), this.load);
  }
}
interface Service extends Omit<Named, keyof Base>, Logged {}
inherits(Service, Named, Logged, Base);

const service = new Service("web");
service.start();
print(
  service instanceof Logged,
  service instanceof Base,
  new Base("x") instanceof Logged,
);
