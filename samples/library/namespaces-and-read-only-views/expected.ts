/** Small tools of the module types: quick objects, read-only dicts, and kinds of functions. */

import {
  AttributeError,
  TypeError,
  add,
  attributesOf,
  contains,
  entriesOf,
  equals,
  float,
  getItem,
  getattr,
  guardedItems,
  isInstance,
  len,
  mulInPlace,
  print,
  repr,
  setItem,
  sorted,
  str,
  typeName,
} from "./runtime/builtins.js";
import * as types from "./runtime/types.js";

const DEFAULTS = new types.MappingProxyType<string, string | number>(
  new Map<string, string | number>([
    ["host", "localhost"],
    ["port", 8080],
    ["timeout", float(2.0)],
  ]),
);

/** A plugin that shows its options, but lets nobody change them. */
class Plugin {
  declare name: string;
  declare _options: Map<string, number | boolean>;
  declare options: types.MappingProxyType<string, number | boolean>;

  constructor(name: string, options: Map<string, number>) {
    this.name = name;
    this._options = new Map<string, number | boolean>(options);
    this.options = new types.MappingProxyType<string, number | boolean>(
      this._options,
    );
  }

  enable(feature: string): void {
    this._options.set(feature, true);
  }
}

function describe(
  value:
    | ((...args: any[]) => string | void)
    | Generator<number>
    | types.SimpleNamespace
    | number,
): string {
  if (isInstance(value, types.MethodType)) {
    return "bound method";
  }
  if (isInstance(value, types.FunctionType)) {
    return "function";
  }
  if (isInstance(value, types.GeneratorType)) {
    return "generator";
  }
  return typeName(value);
}

function* countdown(start: number): Generator<number> {
  while (start > 0) {
    yield start;
    start--;
  }
}

const settings = new types.SimpleNamespace({
  host: "localhost",
  port: 8080,
  timeout: float(2.0),
});
print(settings);
settings.debug = true;
settings.timeout = mulInPlace(getattr(settings, "timeout"), 2);
print(getattr(settings, "timeout"), settings);
print(
  equals(
    settings,
    new types.SimpleNamespace({
      host: "localhost",
      port: 8080,
      timeout: float(4.0),
      debug: true,
    }),
  ),
);
for (const [name, value] of guardedItems(attributesOf(settings))) {
  console.log(`  ${name} = ${repr(value)}`);
}
try {
  print(getattr(settings, "colour"));
} catch (error) {
  if (!(error instanceof AttributeError)) throw error;
  print(error);
}

const point = new types.SimpleNamespace({ x: float(1.0), y: 2 });
print(point, add(getattr(point, "x"), getattr(point, "y")));

const plugin = new Plugin("cache", new Map<string, number>([["size", 10]]));
const view = plugin.options;
plugin.enable("compression");
print(view, len(view), contains(view, "size"), view.get("missing", "none"));
for (const [key, value] of view.items()) {
  console.log(`  ${key}: ${str(value)}`);
}
try {
  setItem(view, "size", 20);
} catch (error) {
  if (!(error instanceof TypeError)) throw error;
  print("TypeError:", error);
}
print(
  getItem(DEFAULTS, "timeout"),
  new Map([...entriesOf(DEFAULTS)]),
  sorted(DEFAULTS),
);

const values: (
  | ((...args: any[]) => string | void)
  | Generator<number>
  | types.SimpleNamespace
  | number
)[] = [
  describe,
  plugin.enable.bind(plugin),
  countdown(3),
  () => null,
  settings,
  3.5,
];
print(values.map((value) => describe(value)));
