import type { Entry } from "../define.ts";

/** The methods of `str` that look for something in it. */
export const searching = {
  startswith: {
    signature: "(prefix: str | tuple[str, ...], start: int = 0, end: int = 0, /) -> bool",
    emit: [
      { when: { prefix: "str", start: "absent", end: "absent" }, ts: "$self.startsWith($prefix)" },
      { ts: "startsWith($self, $prefix, $start, $end)" },
    ],
  },
  endswith: {
    signature: "(suffix: str | tuple[str, ...], start: int = 0, end: int = 0, /) -> bool",
    emit: [
      { when: { suffix: "str", start: "absent", end: "absent" }, ts: "$self.endsWith($suffix)" },
      { ts: "endsWith($self, $suffix, $start, $end)" },
    ],
  },
  find: {
    signature: "(sub: str, start: int = 0, end: int = 0, /) -> int",
    emit: [
      { when: { self: "bmp-str", start: "absent", end: "absent" }, ts: "$self.indexOf($sub)" },
      { ts: "strFind($self, $sub, $start, $end)" },
    ],
  },
  rfind: {
    signature: "(sub: str, start: int = 0, end: int = 0, /) -> int",
    emit: [
      { when: { self: "bmp-str", start: "absent", end: "absent" }, ts: "$self.lastIndexOf($sub)" },
      { ts: "strRfind($self, $sub, $start, $end)" },
    ],
  },
  index: {
    signature: "(sub: str, start: int = 0, end: int = 0, /) -> natural",
    emit: "strIndex($self, $sub, $start, $end)",
  },
  rindex: {
    signature: "(sub: str, start: int = 0, end: int = 0, /) -> natural",
    emit: "strRindex($self, $sub, $start, $end)",
  },
  count: {
    signature: "(sub: str, start: int = 0, end: int = 0, /) -> natural",
    emit: "strCount($self, $sub, $start, $end)",
  },
} as const satisfies Readonly<Record<string, Entry>>;
