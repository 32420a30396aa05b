/** Analyse a web server log with regular expressions. */

import {
  Dict,
  type PySet,
  addInPlace,
  bitAnd,
  callWith,
  delItem,
  entriesOf,
  enumerate,
  equals,
  float,
  format,
  getItem,
  getattr,
  int,
  itemsView,
  iterate,
  maxBy,
  neg,
  print,
  repeat,
  repr,
  setItem,
  setOf,
  slice,
  sorted,
  splitLines,
  sub,
  truthy,
  tuple,
  unpackDeep,
  withParameters,
  zip,
} from "./runtime/builtins.js";
import { Counter, DefaultDict } from "./runtime/collections.js";
import { datetime } from "./runtime/datetime.js";
import * as methods from "./runtime/methods.js";
import * as re from "./runtime/re.js";
import { NamedTuple } from "./runtime/typing.js";

const LOG = `192.168.0.12 - - [10/Oct/2023:13:55:36 +0000] "GET /index.html HTTP/1.1" 200 2326
10.0.0.7 - alice [10/Oct/2023:13:55:40 +0000] "POST /api/items?id=7&x=a%20b HTTP/1.1" 201 98
10.0.0.7 - alice [10/Oct/2023:13:56:01 +0000] "GET /api/items/7 HTTP/1.1" 404 -
garbage line
172.16.4.3 - - [10/Oct/2023:14:02:11 +0000] "GET /img/logo.png HTTP/1.0" 304 0
192.168.0.12 - bob [10/Oct/2023:14:10:59 +0000] "DELETE /api/items/3 HTTP/1.1" 500 512
192.168.0.12 - bob [10/Oct/2023:15:00:00 +0000] "GET /index.html HTTP/1.1" 200 2326
`;

const LINE = re.compile<string, string | null, readonly string[]>(
  `
    ^(?P<ip>\\d{1,3}(?:\\.\\d{1,3}){3})\\s     # address
    -\\s(?P<user>\\S+)\\s
    \\[(?P<time>[^\\]]+)\\]\\s
    "(?P<method>[A-Z]+)\\s(?P<path>[^\\s?]+)(?:\\?(?P<query>\\S*))?\\sHTTP/(?P<version>[\\d.]+)"\\s
    (?P<status>\\d{3})\\s(?P<size>\\d+|-)$
    `,
  re.VERBOSE,
);

class Hit extends NamedTuple<
  readonly [any, any, any, any, any, any, number, any]
> {
  static override readonly _fields: readonly string[] = tuple(
    "ip",
    "user",
    "time",
    "method",
    "path",
    "query",
    "status",
    "size",
  );
  declare readonly ip: any;
  declare readonly user: any;
  declare readonly time: any;
  declare readonly method: any;
  declare readonly path: any;
  declare readonly query: any;
  declare readonly status: number;
  declare readonly size: any;

  constructor(
    ip: any,
    user: any,
    time: any,
    method: any,
    path: any,
    query: any,
    status: number,
    size: any,
  ) {
    super({ ip, user, time, method, path, query, status, size });
  }
}

function* parse(text: string): Generator<Hit> {
  for (const [number, line] of enumerate(splitLines(text), 1)) {
    const m = LINE.match(line);
    if (m === null) {
      console.log(`line ${number}: cannot parse ${repr(line)}`);
      continue;
    }
    const d: Map<string, string | datetime | number | null> = m.groupdict();
    delItem(d, "version");
    d.set(
      "time",
      datetime.strptime(getItem(d, "time") as string, "%d/%b/%Y:%H:%M:%S %z"),
    );
    d.set("status", int(getItem(d, "status")));
    d.set(
      "size",
      equals(getItem(d, "size"), "-") ? 0 : int(getItem(d, "size")),
    );
    yield callWith(
      withParameters(
        Hit,
        "Hit.__new__()",
        "ip",
        "user",
        "time",
        "method",
        "path",
        "query",
        "status",
        "size",
      ),
      [],
      d,
    );
  }
}

const hits = [...parse(LOG)];
console.log(hits.length, "hits");
print(getItem(hits, 1));
const byStatus = new Counter<number>(
  hits.map((h) => Math.floor(h.status / 100)),
);
for (const [klass, n] of sorted(itemsView(byStatus))) {
  console.log(
    `${klass}xx ${format(repeat("#", n), "<8")}${format(n / hits.length, "6.1%")}`,
  );
}

const perIp = new DefaultDict<any, any[]>(() => [0, 0]);
for (const h of hits) {
  setItem(
    perIp.getOrCreate(h.ip),
    0,
    addInPlace(getItem(perIp.getOrCreate(h.ip), 0), 1),
  );
  setItem(
    perIp.getOrCreate(h.ip),
    1,
    addInPlace(getItem(perIp.getOrCreate(h.ip), 1), h.size),
  );
}
for (const item of sorted(itemsView(perIp), {
  key: (kv) => [neg(getItem(kv[1], 0)), kv[0]],
})) {
  const [ip, [n, size]] = unpackDeep(item, [null, [null, null]]);
  console.log(
    `${format(ip, "<15")} ${format(n, ">2")} requests ${format(size, ">7,")} bytes`,
  );
}

print(new Counter<any>(hits.map((h) => h.path)).mostCommon(1));
const hours = new DefaultDict<any, PySet<any>>(setOf);
for (const h of hits) {
  hours.getOrCreate(getattr(h.time, "hour")).add(h.user);
}
print(new Dict<any, any[]>(Array.from(hours, ([k, v]) => [k, sorted(v)])));
const span = sub(hits.at(-1)!.time, hits[0].time);
print("span:", span, float(methods.callMethod(span, "totalSeconds")));
const slowest = maxBy(zip(hits, hits.slice(1)), {
  key: (pair) => sub(pair[1].time, pair[0].time),
});
print(
  "longest pause:",
  sub(slowest[1].time, slowest[0].time),
  "before",
  slowest[1].path,
);

print(re.findall<readonly [string, string]>("/api/(\\w+)/(\\d+)", LOG));
console.log(
  re.sub(
    "(\\d+)\\.(\\d+)\\.\\d+\\.\\d+",
    "\\1.\\2.x.x",
    getItem(splitLines(LOG), 0),
  ),
);
console.log(
  re.sub(
    "\\b[A-Z]{3,6}\\b",
    (m: re.Match<string, string>) => m.group().toLowerCase(),
    'GET POST "DELETE" X OPTIONS',
  ),
);
print(re.split("[\\s,;]+", "a, b;c   d,e"));
print(
  Array.from(re.finditer("\\d{3}", "a100b2000c300"), (m) =>
    tuple(m.start(), m.end(), m.group(0)),
  ),
);
const query = hits[1].query;
print(
  query,
  new Map([
    ...entriesOf(
      (function* (source: Iterable<any>) {
        for (const pair of source) {
          yield methods.split(pair, "=");
        }
      })(iterate(methods.split(query, "&"))),
    ),
  ]),
);
print(
  getItem(getItem(hits, 2)._replace({ status: 200 })._asdict(), "status"),
  slice(Hit._fields, -2),
);
print(
  re.fullmatch<string, string | null>("(?i)hello\\s+(world)?", "HELLO   "),
  truthy(re.search("x*", "")),
);
const m = re.match<string, string | null>("(a)(b)?(c)", "ac");
print(m!.groups(), m!.groups("-"), m!.span(3), m!.lastindex, m!.group(1, 3));
print(
  re.escape("1+1=2 (ok?)"),
  equals(
    bitAnd(
      re.compile("a", re.IGNORECASE.or(re.MULTILINE)).flags,
      re.IGNORECASE,
    ),
    re.IGNORECASE,
  ),
);
