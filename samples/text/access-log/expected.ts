import {
  add,
  enumerate,
  format,
  getItem,
  int,
  itemsView,
  print,
  sorted,
  strip,
  title,
  truthy,
  tuple,
} from "./runtime/builtins.js";
import * as re from "./runtime/re.js";

const LOG = `127.0.0.1 - - [10/Oct/2023:13:55:36 +0000] "GET /index.html HTTP/1.1" 200 2326
10.0.0.5 - bob [10/Oct/2023:13:56:01 +0000] "POST /login HTTP/1.1" 302 512
127.0.0.1 - - [10/Oct/2023:13:57:12 +0000] "GET /missing HTTP/1.1" 404 -
bad line here
10.0.0.7 - - [10/Oct/2023:13:58:00 +0000] "GET /big.zip HTTP/1.1" 200 1048576`;
const pattern = re.compile<string, string, readonly string[]>(
  '^(?P<ip>\\S+) \\S+ (?P<user>\\S+) \\[(?P<time>[^\\]]+)\\] "(?P<method>\\w+) (?P<path>\\S+) [^"]*" (?P<status>\\d{3}) (?P<size>\\d+|-)$',
);
const hits = new Map<string, number>();
const errors: (readonly [string, number])[] = [];
let total: number | bigint = 0;
for (const [number, line] of enumerate(LOG.split("\n"), 1)) {
  const m = pattern.match(line);
  if (!m) {
    console.log(`line ${number} does not match: ${line}`);
    continue;
  }
  const d = m.groupdict();
  hits.set(getItem(d, "ip"), (hits.get(getItem(d, "ip")) ?? 0) + 1);
  if (int(getItem(d, "status")) >= 400) {
    errors.push(tuple(getItem(d, "path"), int(d.get("status")!)));
  }
  total = add(total, getItem(d, "size") === "-" ? 0 : int(getItem(d, "size")));
}
print(hits, errors, total);
for (const [ip, n] of sorted(itemsView(hits), {
  key: (x) => x[1],
  reverse: true,
})) {
  console.log(`${format(ip, "<15")} ${format(n, ">3")} ${"*".repeat(n)}`);
}
console.log(
  re.sub(
    "(\\d+)",
    (m: re.Match<string, string>) => String(int(m.group(1)) * 2),
    "a1 b22 c333",
  ),
);
print(
  re.findall<readonly [string, string]>(
    "(\\w+)@(\\w+)\\.com",
    "joe@site.com, ann@mail.com",
  ),
);
print(
  re.split("[,;]\\s*", "a, b;c,  d"),
  re.search("\\d{2,}", "a1b23")!.span(),
);
print(
  truthy(re.fullmatch("[a-z]+", "abc")),
  strip(re.sub("\\s+", " ", " too   many  spaces ")),
);
const email = re.compile("[\\w.+-]+@[\\w-]+\\.[\\w.]+");
for (const e of ["a@b.co", "bad@", "x.y+z@q-r.org"]) {
  print(e, email.fullmatch(e) ? "valid" : "invalid");
}
const snake = re.sub("(?<!^)(?=[A-Z])", "_", "someCamelCaseName").toLowerCase();
print(
  snake,
  snake
    .split("_")
    .map((w) => title(w))
    .join(""),
);
