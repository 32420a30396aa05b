import type { Entry } from "../define.ts";

/** The methods of `str` that take it apart, join and encode. */
export const splitting = {
  split: {
    signature: "(sep: str | None = None, maxsplit: int = -1) -> list[str]",
    emit: [
      { when: { sep: "literal-text", maxsplit: "absent" }, ts: "$self.split($sep)" },
      { ts: "split($self, $sep, $maxsplit)" },
    ],
  },
  rsplit: {
    signature: "(sep: str | None = None, maxsplit: int = -1) -> list[str]",
    emit: [
      { when: { sep: "literal-text", maxsplit: "absent" }, ts: "$self.split($sep)" },
      { ts: "rsplit($self, $sep, $maxsplit)" },
    ],
  },
  splitlines: {
    signature: "(keepends: bool = False) -> list[str]",
    emit: "splitLines($self, $keepends)",
  },
  partition: { signature: "(sep: str, /) -> tuple[str, str, str]", emit: "partition($self, $sep)" },
  rpartition: {
    signature: "(sep: str, /) -> tuple[str, str, str]",
    emit: "rpartition($self, $sep)",
  },
  join: {
    signature: "(iterable: Iterable[str], /) -> str",
    emit: [
      { when: { iterable: "str-list" }, ts: "$iterable.join($self)" },
      { ts: "join($self, $iterable)" },
    ],
  },
  encode: {
    signature: "(encoding: str = 'utf-8', errors: str = 'strict') -> bytes",
    emit: "encode($self, $encoding, $errors)",
  },
} as const satisfies Readonly<Record<string, Entry>>;
