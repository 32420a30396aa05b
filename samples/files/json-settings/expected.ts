/** Settings kept in a JSON file, with values of the program's own. */

import {
  Dict,
  FrozenSetType,
  PythonObject,
  SetType,
  TypeError,
  ValueError,
  enter,
  fitted,
  float,
  getItem,
  getattr,
  isInstance,
  isSet,
  iterate,
  print,
  slice,
  sorted,
  str,
  superOf,
  toFloat,
  tuple,
  typeName,
  typed,
  unpacked,
  withManager,
} from "./runtime/builtins.js";
import { date } from "./runtime/datetime.js";
import * as json from "./runtime/json.js";
import * as methods from "./runtime/methods.js";
import { Path } from "./runtime/pathlib.js";
import * as tempfile from "./runtime/tempfile.js";

class Colour {
  parts: readonly [any, any, any];

  constructor(red: any, green: any, blue: any) {
    this.parts = tuple(red, green, blue);
  }
}

class SettingsEncoder extends json.JSONEncoder {
  default(o: any): any {
    if (o instanceof Colour) {
      return new Dict<any, any>([["colour", [...o.parts]]]);
    }
    if (isInstance(o, [SetType, FrozenSetType])) {
      return sorted(iterate(o));
    }
    return superOf(SettingsEncoder, this).default(o);
  }
}

function revive(entries: Map<string, any>): Colour | Map<string, any> {
  if (entries.has("colour")) {
    return new Colour(
      ...fitted(
        Colour,
        "Colour.__init__",
        [...unpacked(getItem(entries, "colour"), "__main__.Colour")],
        "(self)",
        "red",
        "green",
        "blue",
      ),
    );
  }
  return entries;
}

function showDate(value: any): any {
  if (isInstance(value, date)) {
    return methods.callMethod(value, "isoformat");
  }
  throw new TypeError(`cannot write ${typeName(value)}`);
}

const settings = {
  title: "café",
  tags: new Set<string>(["b", "a"]),
  back: new Colour(1, 2, 3),
  zoom: 1.0,
  last: null,
};
let loaded: any;
const scope2 = enter(new tempfile.TemporaryDirectory());
const folder = scope2.value;
try {
  const path = new Path(folder).joinpath("settings.json");
  withManager(path.open("w"), (file) => {
    json.dump(
      typed(
        settings,
        "{title: str, tags: set[str], back: ?, zoom: float, last: None}",
      ),
      file,
      { indent: 2, sortKeys: true, cls: SettingsEncoder },
    );
  });
  console.log(path.readText());
  {
    const scope = enter(path.open());
    let file = scope.value;
    try {
      loaded = json.load(file, { objectHook: revive });
    } catch (error) {
      scope.fail(error);
      throw error;
    } finally {
      scope.exit();
    }
  }
} catch (error) {
  scope2.fail(error);
  throw error;
} finally {
  scope2.exit();
}
print(
  getItem(loaded, "title"),
  getItem(loaded, "tags"),
  getattr(getItem(loaded, "back"), "parts"),
  getItem(loaded, "zoom"),
  getItem(loaded, "last"),
);

console.log(json.dumps({ day: new date(2024, 5, 17) }, { default: showDate }));
console.log(
  json.dumps([1, "é", true, null, 2.5, tuple(3, 4)], {
    ensureAscii: false,
    separators: [",", ":"],
  }),
);
print(
  json.dumps(
    new Dict<number | boolean | null, string>([
      [1, "a"],
      [null, "b"],
      [2.5, "c"],
      [false, "d"],
    ]),
  ),
  json.dumps(new Map(), { indent: 2 }),
  json.dumps([[]], { indent: 1 }),
);
print(
  json.loads("[1.5, 2]", { parseFloat: str }),
  json.loads("[1, 2]", { parseInt: toFloat }),
);
print(
  json.loads('{"a": 1, "b": 2}', {
    objectPairsHook: (pairs) => slice(pairs, null, null, -1),
  }),
);

for (const text of [
  '{"a": 1,}',
  "[1 2]",
  '{"a": nope}',
  '"open',
  '{"a"\n: 1} x',
  "",
]) {
  try {
    json.loads(text);
  } catch (error) {
    if (!(error instanceof json.JSONDecodeError)) throw error;
    console.log(
      `${error.msg} at line ${error.lineno}, column ${error.colno} (${error.pos})`,
    );
  }
}
try {
  json.dumps({ x: new PythonObject() }, { cls: SettingsEncoder });
} catch (error) {
  if (!(error instanceof TypeError)) throw error;
  print(error);
}
try {
  json.dumps(float(toFloat("nan")), { allowNan: false });
} catch (error) {
  if (!(error instanceof ValueError)) throw error;
  print(error);
}
