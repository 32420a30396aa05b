import {
  BoolType,
  FloatType,
  IntType,
  KeyError,
  ListType,
  NotImplemented,
  StrType,
  TypeError,
  ValueError,
  callOrConvert,
  callWith,
  contains,
  entriesOf,
  equals,
  float,
  format,
  getItem,
  getattr,
  isInstance,
  lt,
  nameOf,
  print,
  repr,
  str,
  truthy,
  tuple,
  tupleItem,
  typeName,
  withParameters,
} from "./runtime/builtins.js";
import {
  type FieldTable,
  MISSING,
  asdict,
  defaultOf,
  factoryOf,
  fields,
} from "./runtime/dataclasses.js";
import * as types from "./runtime/types.js";

class Address {
  static readonly __dataclass_fields__: FieldTable = {
    city: { type: "str", annotation: StrType },
    zip_code: { type: "str", annotation: StrType, default: "0000" },
  };
  city: string;
  zip_code: string;

  constructor(city: string, zip_code: string = "0000") {
    this.city = city;
    this.zip_code = zip_code;
  }

  __repr__(): string {
    return `Address(city=${repr(this.city)}, zip_code=${repr(this.zip_code)})`;
  }

  __eq__(other: unknown): boolean {
    return (
      other instanceof Address &&
      this.city === other.city &&
      this.zip_code === other.zip_code
    );
  }
}

class Settings {
  static readonly __dataclass_fields__: FieldTable = {
    host: { type: "str", annotation: StrType },
    port: {
      type: "int | str",
      annotation: IntType,
      default: 80,
      metadata: new Map<string, number | string>([
        ["min", 1],
        ["max", 65535],
        ["help", "TCP port"],
      ]),
    },
    ratio: { type: "?", annotation: FloatType, default: float(1.0) },
    debug: {
      type: "bool",
      annotation: BoolType,
      default: false,
      metadata: new Map<string, string>([["help", "more output"]]),
    },
    tags: { type: "list[?]", annotation: ListType, factory: ListType },
    home: {
      type: "?",
      annotation: Address,
      factory: () => new Address("Paris"),
    },
  };
  host: string;
  port: number | string;
  ratio: number;
  debug: boolean;
  tags: unknown[];
  home: Address;

  constructor(
    host: string,
    port: number | string = 80,
    ratio: number = float(1.0),
    debug: boolean = false,
    tags: unknown[] = [],
    home: Address = new Address("Paris"),
  ) {
    this.host = host;
    this.port = port;
    this.ratio = ratio;
    this.debug = debug;
    this.tags = tags;
    this.home = home;
    this.__post_init__();
  }

  __repr__(): string {
    return `Settings(host=${repr(this.host)}, port=${repr(this.port)}, ratio=${repr(this.ratio)}, debug=${repr(this.debug)}, tags=${repr(this.tags)})`;
  }

  __eq__(other: unknown): any {
    if (!(other instanceof Settings)) {
      return NotImplemented;
    }
    return equals(
      tuple(this.host, this.port, this.ratio, this.debug, this.tags, this.home),
      tuple(
        other.host,
        other.port,
        other.ratio,
        other.debug,
        other.tags,
        other.home,
      ),
    );
  }

  __post_init__(): void {
    for (const f of fields(this)) {
      const value = getattr(this, f.name);
      if (!isInstance(value, f.annotation)) {
        throw new TypeError(
          `${f.name}: expected ${nameOf(f.annotation)}, got ${typeName(value)}`,
        );
      }
      const low = new types.MappingProxyType(f.metadata ?? new Map()).get(
        "min",
      );
      if (low != null && lt(value, low)) {
        throw new ValueError(`${f.name} must be at least ${str(low)}`);
      }
    }
  }
}

function fromStrings(
  cls: typeof Settings,
  data: Map<string, string>,
): Settings {
  const kwargs = new Map<string, any>();
  for (const f of fields(cls)) {
    if (data.has(f.name)) {
      const value = callOrConvert(f.annotation, getItem(data, f.name));
      kwargs.set(f.name, value);
    } else if (defaultOf(f) !== MISSING) {
      kwargs.set(f.name, defaultOf(f));
    } else if (factoryOf(f) !== MISSING) {
      const value2 = callOrConvert(factoryOf(f));
      kwargs.set(f.name, value2);
    } else {
      throw new KeyError(f.name);
    }
  }
  return callWith(
    withParameters(cls, "host", "port=", "ratio=", "debug=", "tags=", "home="),
    [],
    kwargs,
  );
}

function main(): void {
  const s = fromStrings(
    Settings,
    new Map<string, string>([
      ["host", "localhost"],
      ["port", "8080"],
    ]),
  );
  print(s);
  print(asdict(s));
  try {
    fromStrings(Settings, new Map<string, string>([["port", "1"]]));
  } catch (error) {
    if (!(error instanceof KeyError)) throw error;
    print("missing", error);
  }
  try {
    new Settings("h", 0);
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    print(error);
  }
  try {
    new Settings("h", "80");
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    print(error);
  }
  for (const f of fields(Settings)) {
    const default_ = defaultOf(f) === MISSING ? "-" : repr(defaultOf(f));
    const factory = factoryOf(f) === MISSING ? "-" : "factory";
    console.log(
      `${format(f.name, "<8")}${format(nameOf(f.annotation), "<10")}${format(default_, "<10")}${format(factory, "<10")}${str(new Map([...entriesOf(new types.MappingProxyType(f.metadata ?? new Map()))]))}`,
    );
  }
  print(
    fields(s)
      .filter((f) =>
        truthy(new types.MappingProxyType(f.metadata ?? new Map())),
      )
      .map((f) => f.name),
    new Map<string, any>(fields(Address).map((f) => [f.name, f.annotation])),
  );
  print(
    new Map<string, any>(
      fields(s)
        .filter((f) => defaultOf(f) !== MISSING)
        .map((f) => [f.name, defaultOf(f)]),
    ),
  );
  print(
    contains(
      new types.MappingProxyType(tupleItem(fields(s), 1).metadata ?? new Map()),
      "help",
    ),
    getItem(
      new types.MappingProxyType(tupleItem(fields(s), 1).metadata ?? new Map()),
      "max",
    ),
    tupleItem(fields(s), 0).inInit,
  );
}

main();
