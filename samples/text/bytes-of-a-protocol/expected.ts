/** Reads requests of a small text protocol, byte by byte: every method of bytes has its place. */

import {
  type Bytes,
  Dict,
  TypeError,
  ValueError,
  bytes,
  bytesCapitalize,
  bytesCenter,
  bytesCount,
  bytesEndsWith,
  bytesExpandTabs,
  bytesFind,
  bytesFromHex,
  bytesHex,
  bytesIndex,
  bytesIsAlnum,
  bytesIsAlpha,
  bytesIsAscii,
  bytesIsDigit,
  bytesIsLower,
  bytesIsSpace,
  bytesIsTitle,
  bytesIsUpper,
  bytesJoin,
  bytesLjust,
  bytesLower,
  bytesLstrip,
  bytesMakeTrans,
  bytesPartition,
  bytesRemovePrefix,
  bytesRemoveSuffix,
  bytesReplace,
  bytesRfind,
  bytesRjust,
  bytesRpartition,
  bytesRsplit,
  bytesRstrip,
  bytesSplit,
  bytesSplitLines,
  bytesStartsWith,
  bytesStrip,
  bytesSwapCase,
  bytesTitle,
  bytesTranslate,
  bytesZfill,
  format,
  getItem,
  print,
  repr,
  setItem,
  slice,
  tuple,
  typeName,
  unpack,
} from "./runtime/builtins.js";

const RAW = bytes(
  "  GET /index.html?lang=fr HTTP/1.1\r\nHost: example.org\r\nX-Trace:\tA1b2\r\n\r\nbody\0ÿ ",
);

function parseRequest(
  raw: Bytes,
): [Bytes, Bytes, Bytes, Dict<Bytes, Bytes>, Bytes, Bytes] {
  const [head, separator, body] = bytesPartition(
    bytesStrip(raw),
    bytes("\r\n\r\n"),
  );
  const lines = bytesSplitLines(head);
  const [method, target, version] = unpack(bytesSplit(getItem(lines, 0)), 3);
  const headers = new Dict<Bytes, Bytes>();
  for (const line of lines.slice(1)) {
    const [name, , value] = bytesPartition(line, bytes(":"));
    const value2 = bytesStrip(bytesExpandTabs(value, 4));
    setItem(headers, bytesLower(name), value2);
  }
  return [method, target, version, headers, separator, body];
}

function describe(word: Bytes): string {
  const kinds: string[] = [];
  if (bytesIsAlpha(word)) {
    kinds.push("letters");
  }
  if (bytesIsDigit(word)) {
    kinds.push("digits");
  }
  if (bytesIsAlnum(word)) {
    kinds.push("alphanumeric");
  }
  if (bytesIsUpper(word)) {
    kinds.push("upper");
  }
  if (bytesIsLower(word)) {
    kinds.push("lower");
  }
  if (bytesIsTitle(word)) {
    kinds.push("title");
  }
  if (bytesIsSpace(word)) {
    kinds.push("space");
  }
  if (!bytesIsAscii(word)) {
    kinds.push("not ASCII");
  }
  return kinds.join(", ") || "nothing special";
}

const [method, target, version, headers, separator, body] = parseRequest(RAW);
print(method, target, version, separator);
print(headers);
print(
  body,
  bytesRstrip(body, bytes("ÿ")),
  bytesLstrip(body, bytes("bo")),
  body.length,
);

const [path, , query] = bytesRpartition(target, bytes("?"));
print(
  bytesRemoveSuffix(bytesRemovePrefix(path, bytes("/")), bytes(".html")),
  bytesSplit(query, bytes("=")),
);
print(
  bytesFind(target, bytes("?")),
  bytesFind(target, 63),
  bytesFind(target, bytes("#")),
  bytesRfind(target, bytes("/")),
  bytesCount(target, bytes(".")),
);
print(
  bytesStartsWith(version, tuple(bytes("HTTP/"), bytes("http/"))),
  bytesEndsWith(version, bytes("1.1")),
  bytesIndex(version, bytes("/")),
);

for (const word of [
  bytes("GET"),
  bytes("get"),
  bytes("Get It"),
  bytes("404"),
  bytes("a1"),
  bytes(" \t"),
  bytes("été"),
  bytes(""),
]) {
  console.log(`${format(repr(word), ">12")} ${describe(word)}`);
}

print(
  bytesTitle(method),
  bytesSwapCase(method),
  bytesCapitalize(bytes("hTTP header")),
  bytesTitle(bytes("x-trace id")),
);
print(
  bytesJoin(bytes("|"), [
    bytesZfill(bytes("7"), 3),
    bytesLjust(bytes("left"), 6, bytes(".")),
    bytesRjust(bytes("right"), 7),
    bytesCenter(bytes("mid"), 8, bytes("-")),
  ]),
);
print(
  bytesSplit(bytes("a,b,,c"), bytes(",")),
  bytesRsplit(bytes("a,b,,c"), bytes(","), 1),
  bytesSplit(bytes("one  two three "), null, 1),
);
print(
  bytesSplitLines(bytes("one\ntwo\r\n"), true),
  bytesReplace(bytes("tick tock"), bytes("t"), bytes("T"), 2),
);

const rot13 = bytesMakeTrans(
  bytes("abcdefghijklmnopqrstuvwxyz"),
  bytes("nopqrstuvwxyzabcdefghijklm"),
);
print(
  bytesTranslate(bytes("uryyb jbeyq"), rot13),
  bytesTranslate(bytes("h-e-l-l-o"), null, bytes("-")),
);
print(
  bytesHex(body),
  bytesHex(body, " "),
  bytesHex(slice(RAW, 2, 8), "-", 2),
  bytesFromHex("de ad be ef"),
);

for (const attempt of [
  () => bytesIndex(target, bytes("#")),
  () => bytesSplit(target, "?"),
  () => bytesJoin(bytes(""), [bytes("a"), "b"]),
  () => bytesFind(target, "x"),
  () => bytesCenter(bytes("a"), 5, bytes("--")),
]) {
  try {
    print(attempt());
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof ValueError))
      throw error;
    print(typeName(error), "-", error);
  }
}
