import type { Entry } from "../define.ts";

/** The methods of `str` that take it apart, join and encode. */
export const splitting = {
  split: {
    signature: "(sep: str | None = None, maxsplit: int = -1) -> list[str]",
    otherwise: { sep: "must be str or None, not %T" },
    emit: [
      { when: { sep: "literal-text", maxsplit: "absent" }, ts: "$self.split($sep)" },
      {
        when: { self: "literal-words", sep: "absent", maxsplit: "absent" },
        ts: '$self.split(" ")',
      },
      { ts: "split($self, $sep, $maxsplit)" },
    ],
  },
  rsplit: {
    signature: "(sep: str | None = None, maxsplit: int = -1) -> list[str]",
    otherwise: { sep: "must be str or None, not %T" },
    emit: [
      { when: { sep: "literal-text", maxsplit: "absent" }, ts: "$self.split($sep)" },
      {
        when: { self: "literal-words", sep: "absent", maxsplit: "absent" },
        ts: '$self.split(" ")',
      },
      { ts: "rsplit($self, $sep, $maxsplit)" },
    ],
  },
  splitlines: {
    signature: "(keepends: bool = False) -> list[str]",
    emit: "splitLines($self, $keepends)",
  },
  partition: {
    signature: "(sep: str, /) -> tuple[str, str, str]",
    otherwise: { sep: "must be str, not %T" },
    emit: "partition($self, $sep)",
  },
  rpartition: {
    signature: "(sep: str, /) -> tuple[str, str, str]",
    otherwise: { sep: "must be str, not %T" },
    emit: "rpartition($self, $sep)",
  },
  join: {
    signature: "(iterable: Iterable[str], /) -> str",
    otherwise: { iterable: "can only join an iterable" },
    emit: [
      { when: { iterable: "str-list" }, ts: "$iterable.join($self)" },
      { ts: "join($self, $iterable)" },
    ],
  },
  encode: {
    signature: "(encoding: str = 'utf-8', errors: str = 'strict') -> bytes",
    otherwise: {
      encoding: "encode() argument 'encoding' must be str, not %T",
      errors: "encode() argument 'errors' must be str, not %T",
    },
    emit: "encode($self, $encoding, $errors)",
  },
} as const satisfies Readonly<Record<string, Entry>>;
