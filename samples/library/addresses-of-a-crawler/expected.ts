/** Working with addresses: taking them apart, joining links, and building query strings. */

import {
  ValueError,
  format,
  print,
  repr,
  sorted,
  str,
} from "./runtime/builtins.js";
import {
  parseQs,
  quote,
  unquote,
  urlencode,
  urljoin,
  urlparse,
  urlsplit,
} from "./runtime/urllib.js";

const PAGE = "https://shop.example:8443/catalog/books/index.html?sort=price";
const LINKS = [
  "novel.html",
  "../music/",
  "/about?lang=fr",
  "//cdn.example/logo.png",
  "#top",
  "?sort=title&page=2",
  "mailto:team@shop.example",
];

function isInternal(address: string, host: string): boolean {
  const parts = urlsplit(address);
  return ["http", "https"].includes(parts.scheme) && parts.hostname === host;
}

function describe(address: string): void {
  const parts = urlparse(address);
  console.log(
    `${address}\n  scheme=${parts.scheme} host=${str(parts.hostname)} port=${str(parts.port)}`,
  );
  console.log(
    `  path=${repr(parts.path)} query=${str(parseQs(parts.query))} fragment=${repr(parts.fragment)}`,
  );
}

/** Build the address of a search. */
function searchAddress(
  base: string,
  fields: { q: string; page: number; tag: string[] },
): string {
  const query = urlencode(fields, { doseq: true });
  return urlsplit(base)._replace({ path: "/search", query }).geturl();
}

const host = urlsplit(PAGE).hostname;
const visited = new Set<string>();
for (const link of LINKS) {
  const address = urljoin(PAGE, link);
  const kind = isInternal(address, "shop.example") ? "internal" : "external";
  console.log(`${format(link, "<28")} ${format(kind, "<9")} ${address}`);
  if (kind === "internal") {
    visited.add(urlsplit(address).path);
  }
}
print(host, sorted(visited));

describe("https://ada:secret@example.org/a%20b?tag=x&tag=y&empty=#notes");
describe("http://[2001:db8::1]:8080/status");
console.log(
  searchAddress(PAGE, { q: "café & thé", page: 2, tag: ["new", "used"] }),
);

const title: string = "50% off: tea & coffee/2024";
print(quote(title), quote(title, ""));
print(unquote(quote(title)) === title);
try {
  print(urlsplit("http://shop.example:port/").port);
} catch (error) {
  if (!(error instanceof ValueError)) throw error;
  print("ValueError:", error);
}
