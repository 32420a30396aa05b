import type { Entry } from "../define.ts";

const bounds = {
  start: "slice indices must be integers or None or have an __index__ method",
  end: "slice indices must be integers or None or have an __index__ method",
};
const text = { sub: "must be str, not %T", ...bounds };

/** The methods of `str` that look for something in it. */
export const searching = {
  startswith: {
    signature:
      "(prefix: str | tuple[str, ...], start: int | None = 0, end: int | None = 0, /) -> bool",
    otherwise: { prefix: "startswith first arg must be str or a tuple of str, not %T", ...bounds },
    emit: [
      { when: { prefix: "str", start: "absent", end: "absent" }, ts: "$self.startsWith($prefix)" },
      { ts: "startsWith($self, $prefix, $start, $end)" },
    ],
  },
  endswith: {
    signature:
      "(suffix: str | tuple[str, ...], start: int | None = 0, end: int | None = 0, /) -> bool",
    otherwise: { suffix: "endswith first arg must be str or a tuple of str, not %T", ...bounds },
    emit: [
      { when: { suffix: "str", start: "absent", end: "absent" }, ts: "$self.endsWith($suffix)" },
      { ts: "endsWith($self, $suffix, $start, $end)" },
    ],
  },
  find: {
    signature: "(sub: str, start: int | None = 0, end: int | None = 0, /) -> int",
    otherwise: text,
    emit: [
      { when: { self: "bmp-str", start: "absent", end: "absent" }, ts: "$self.indexOf($sub)" },
      { ts: "strFind($self, $sub, $start, $end)" },
    ],
  },
  rfind: {
    signature: "(sub: str, start: int | None = 0, end: int | None = 0, /) -> int",
    otherwise: text,
    emit: [
      { when: { self: "bmp-str", start: "absent", end: "absent" }, ts: "$self.lastIndexOf($sub)" },
      { ts: "strRfind($self, $sub, $start, $end)" },
    ],
  },
  index: {
    signature: "(sub: str, start: int | None = 0, end: int | None = 0, /) -> natural",
    otherwise: text,
    emit: "strIndex($self, $sub, $start, $end)",
  },
  rindex: {
    signature: "(sub: str, start: int | None = 0, end: int | None = 0, /) -> natural",
    otherwise: text,
    emit: "strRindex($self, $sub, $start, $end)",
  },
  count: {
    signature: "(sub: str, start: int | None = 0, end: int | None = 0, /) -> natural",
    otherwise: text,
    emit: "strCount($self, $sub, $start, $end)",
  },
} as const satisfies Readonly<Record<string, Entry>>;
