/** Versions, reports and stages: a tour of small helpers. */

import {
  KeyError,
  PySet,
  ValueError,
  ZeroDivisionError,
  add,
  div,
  fitted,
  float,
  format,
  ge,
  getItem,
  hash,
  int,
  isInt,
  isList,
  join,
  lt,
  map,
  max,
  named,
  next,
  percentFormat,
  print,
  printTo,
  repr,
  slice,
  sorted,
  str,
  strFormat,
  sub,
  sum,
  title,
  truthy,
  tuple,
  typeName,
  typed,
  unpack,
  withManager,
} from "./runtime/builtins.js";
import { ExitStack, contextmanager } from "./runtime/contextlib.js";
import {
  type FieldTable,
  asdict,
  freezeDataclass,
  replaceFields,
} from "./runtime/dataclasses.js";
import { date, timedelta } from "./runtime/datetime.js";
import {
  cachedProperty,
  lruCache,
  totalOrdering,
} from "./runtime/functools.js";
import * as itertools from "./runtime/itertools.js";
import * as json from "./runtime/json.js";
import { PurePath } from "./runtime/pathlib.js";
import * as re from "./runtime/re.js";
import * as sys from "./runtime/sys.js";
import * as textwrap from "./runtime/textwrap.js";

class Version {
  static readonly __dataclass_fields__: FieldTable = {
    major: "int",
    minor: "int",
    patch: "int",
  };
  major: number;
  minor: number;
  patch: number;

  constructor(major: number, minor: number = 0, patch: number = 0) {
    this.major = major;
    this.minor = minor;
    this.patch = patch;
    freezeDataclass(this);
  }

  __repr__(): string {
    return `Version(major=${repr(this.major)}, minor=${repr(this.minor)}, patch=${repr(this.patch)})`;
  }

  __eq__(other: unknown): boolean {
    return (
      other instanceof Version &&
      this.major === other.major &&
      this.minor === other.minor &&
      this.patch === other.patch
    );
  }

  __hash__() {
    return hash(tuple(this.major, this.minor, this.patch));
  }

  static parse(text: string): Version {
    const match = re.fullmatch<string, string | null>(
      "v?(\\d+)(?:\\.(\\d+))?(?:\\.(\\d+))?",
      text,
    );
    if (match === null) {
      throw new ValueError(`not a version: ${repr(text)}`);
    }
    return new this(
      ...fitted(
        this,
        "Version.__init__",
        [
          ...(function* (source: Iterable<string | null>) {
            for (const part of source) {
              yield int(part);
            }
          })(match.groups("0")),
        ],
        "(self)",
        "major",
        "minor=",
        "patch=",
      ),
    );
  }

  __lt__(other: Version): boolean {
    return lt(
      tuple(this.major, this.minor, this.patch),
      tuple(other.major, other.minor, other.patch),
    );
  }

  __str__(): string {
    return `${this.major}.${this.minor}.${this.patch}`;
  }

  bump(part: string): Version {
    if (part === "major") {
      return new Version(this.major + 1);
    } else if (part === "minor") {
      return replaceFields(this, { minor: this.minor + 1, patch: 0 });
    } else if (part === "patch") {
      return replaceFields(this, { patch: this.patch + 1 });
    } else {
      const other = part;
      throw new KeyError(other);
    }
  }
}
totalOrdering(Version);

function describe(
  value:
    | (number | string | any[] | boolean)[]
    | number
    | string
    | boolean
    | null,
): string {
  if (isInt(value)) {
    return describeInt(value);
  }
  if (isList(value)) {
    return describeList(value);
  }
  if (typeof value === "string") {
    return _text(value);
  }
  return `<${typeName(value)}>`;
}

function describeInt(
  value: (number | string | any[] | boolean)[] | number | boolean | null,
): string {
  return `int ${str(value)}`;
}

function describeList(value: (number | string | any[] | boolean)[]): string {
  return "[" + join(", ", map(describe, value)) + "]";
}

function _text(value: string | null): string {
  return repr(value);
}

const ways = lruCache(null)(
  named(function (
    n: number | bigint,
    coins: readonly number[] = tuple(1, 2, 5),
  ): number | bigint {
    if (n === 0) {
      return 1;
    }
    if (n < 0 || coins.length === 0) {
      return 0;
    }
    return add(
      ways(sub(n, getItem(coins, -1)), coins),
      ways(n, slice(coins, null, -1)),
    );
  }, "ways"),
);

class Report {
  id: number;
  rows: { kind: string; price: number }[];
  static ids = itertools.count(1);

  constructor(rows: { kind: string; price: number }[]) {
    this.id = next(Report.ids);
    this.rows = rows;
  }

  get byKind(): Map<string, number[]> {
    return cachedProperty(this, "byKind", () => {
      console.log("grouping", this.id);
      const key = (r: { kind: string; price: number }) => r.kind;
      return new Map<string, number[]>(
        Array.from(
          itertools.groupby(sorted(this.rows, { key }), key),
          ([k, g]) => [k, Array.from(g, (r) => r.price)],
        ),
      );
    });
  }

  __format__(spec: any): string {
    const width = int(truthy(spec) ? spec : 8);
    return Array.from(
      this.byKind,
      ([k, v]) => `${format(k, `<${width}`)}${format(sum(v), `>${width}.2f`)}`,
    ).join("\n");
  }
}

const stage = contextmanager(function* stage(
  name: string,
  log: string[],
): Generator<string> {
  log.push(`+${name}`);
  try {
    yield name.toUpperCase();
  } catch (error) {
    if (!(error instanceof ZeroDivisionError)) throw error;
    log.push(`!${name}`);
    throw error;
  } finally {
    log.push(`-${name}`);
  }
});

function main(argv: number[] | null = null): number {
  const versions = ["v1.2", "0.9.10", "1.10.0", "2"].map((t) =>
    Version.parse(t),
  );
  printTo(
    { sep: "\n" },
    sorted(versions),
    ...map(str, sorted(versions)),
    ge(max(versions), new Version(2)),
  );
  print(
    getItem(versions, 0).bump("minor"),
    getItem(versions, 0).bump("major"),
    new PySet<Version>([new Version(1), new Version(1, 0)]).size,
    asdict(getItem(versions, 1)),
  );
  for (const bad of ["x1", "1.2.3.4"]) {
    try {
      try {
        Version.parse(bad);
      } catch (error) {
        if (!(error instanceof ValueError)) throw error;
        print(error);
        versions[0].bump(bad);
      }
    } catch (error) {
      if (!(error instanceof KeyError)) throw error;
    }
  }
  print(
    describe([1, "a", [2.5, true]]),
    describe(null),
    ways(10),
    ways(5, tuple(1)),
    ways.cacheInfo().hits > 0,
  );
  const report = new Report([
    { kind: "b", price: 2 },
    { kind: "a", price: 1.5 },
    { kind: "b", price: 3.25 },
  ]);
  printTo(
    { sep: "\n--\n" },
    format(report, "10"),
    format(report),
    new Report([]).id,
  );
  const log: string[] = [];
  try {
    withManager(new ExitStack(), (stack) => {
      const [a, b] = unpack(
        (function* (source: Iterable<string>) {
          for (const n of source) {
            yield stack.enterContext(stage(n, log));
          }
        })("ab"),
        2,
      );
      stack.callback((object: any) => void log.push(object), "callback");
      print(a, b, float(div(1, 0)));
    });
  } catch (error) {
    if (!(error instanceof ZeroDivisionError)) throw error;
    print(typeName(error), error, log);
  }
  const text = textwrap.dedent(`        first
          second
        third
    `);
  printTo(
    { end: "" },
    textwrap.indent(text, "> ", (line) => !line.includes("second")),
  );
  print(
    re.sub(
      "(\\w+) (\\w+)",
      (m: re.Match<string, string>) => title(`${m.group(2)} ${m.group(1)}`),
      "hello world and more",
    ),
    re.findall<readonly [string, string]>("(?P<k>\\w)=(\\d)", "a=1 b=2"),
  );
  const d = new date(2024, 2, 28);
  print(
    Array.from({ length: 3 }, (_, i) =>
      str(d.__add__(new timedelta({ days: i }))),
    ),
    d.replace({ year: 2025 }).__sub__(d).days,
    d.strftime("%a %d %b %Y"),
    getItem(d.isocalendar(), 1),
  );
  const path = new PurePath("/srv/data/report.tar.gz");
  print(
    path.name,
    path.stem,
    path.suffixes,
    path.parent.joinpath("x.txt"),
    path.withSuffix(".zip"),
    path.relativeTo("/srv"),
  );
  console.log(
    json.dumps(
      typed(
        { v: versions.map((v) => str(v)), n: null, f: 1.0, é: "ü" },
        "{v: list[str], n: None, f: float, é: str}",
      ),
      { ensureAscii: false, indent: 2, sortKeys: true },
    ),
  );
  print(
    percentFormat("%(a)05d %(b)s", { a: 42, b: [1] }),
    strFormat("{0!r:>6}|{1:^{w}}|{x[0]}|{y.major}", ["q", "c"], {
      w: 5,
      x: [7],
      y: versions[0],
    }),
  );
  return argv === null ? 0 : argv.length;
}

sys.exit(main([1, 2]));
