import { defineModule, type Entry } from "../define.ts";

const diff = (name: string): Entry => ({
  signature:
    "(a: list[str], b: list[str], fromfile: str = '', tofile: str = '', fromfiledate: str = '', tofiledate: str = '', n: int = 3, lineterm: str = '\\n') -> Iterator[str]",
  emit: `${name}($a, $b, { fromfile: $fromfile, tofile: $tofile, fromfiledate: $fromfiledate, tofiledate: $tofiledate, n: $n, lineterm: $lineterm })`,
});

/** https://docs.python.org/3/library/difflib.html */
export const difflib = defineModule({
  module: "difflib",
  functions: {
    get_close_matches: {
      signature:
        "(word: str, possibilities: Iterable[str], n: int = 3, cutoff: float = 0.6) -> list[str]",
      emit: "getCloseMatches($word, $possibilities, $n, $cutoff)",
    },
    ndiff: {
      signature:
        "(a: list[str], b: list[str], linejunk: Callable[[str], object] | None = None, charjunk: raw = None) -> Iterator[str]",
      emit: [
        { when: { linejunk: "absent", charjunk: "absent" }, ts: "ndiff($a, $b)" },
        { when: { charjunk: "absent" }, ts: "ndiff($a, $b, $linejunk)" },
        { ts: "ndiff($a, $b, $linejunk, $charjunk)" },
      ],
    },
    restore: {
      signature: "(delta: Iterable[str], which: int) -> Iterator[str]",
      emit: "restore($delta, $which)",
    },
    IS_CHARACTER_JUNK: { signature: "(ch: str) -> bool", emit: "isCharacterJunk($ch)" },
    IS_LINE_JUNK: { signature: "(line: str) -> bool", emit: "isLineJunk($line)" },
    unified_diff: diff("unifiedDiff"),
    context_diff: diff("contextDiff"),
  },
  classes: {
    Differ: {
      name: "difflib.Differ",
      ts: "Differ",
      value: "Differ",
      construct: {
        signature:
          "(linejunk: Callable[[str], object] | None = None, charjunk: Callable[[str], object] | None = None) -> difflib.Differ",
        emit: [
          { when: { linejunk: "absent", charjunk: "absent" }, ts: "new Differ()" },
          { when: { charjunk: "absent" }, ts: "new Differ($linejunk)" },
          { ts: "new Differ($linejunk, $charjunk)" },
        ],
      },
      methods: {
        compare: {
          signature: "(a: list[str], b: list[str]) -> Iterator[str]",
          emit: "$self.compare($a, $b)",
        },
      },
    },
    Match: {
      name: "difflib.Match",
      bases: ["tuple"],
      ts: "Match",
      attributes: {
        a: { type: "natural", emit: "$self.a" },
        b: { type: "natural", emit: "$self.b" },
        size: { type: "natural", emit: "$self.size" },
      },
    },
    SequenceMatcher: {
      name: "difflib.SequenceMatcher",
      ts: "SequenceMatcher",
      value: "SequenceMatcher",
      construct: {
        signature:
          "(isjunk: Callable[[raw], object] | None = None, a: Iterable[object] = '', b: Iterable[object] = '', autojunk: bool = True) -> difflib.SequenceMatcher",
        emit: "new SequenceMatcher($isjunk, $a, $b, $autojunk)",
      },
      methods: {
        set_seqs: {
          signature: "(a: Iterable[object], b: Iterable[object]) -> None",
          emit: "$self.set_seqs($a, $b)",
        },
        set_seq1: { signature: "(a: Iterable[object]) -> None", emit: "$self.set_seq1($a)" },
        set_seq2: { signature: "(b: Iterable[object]) -> None", emit: "$self.set_seq2($b)" },
        find_longest_match: {
          signature:
            "(alo: int = 0, ahi: int | None = None, blo: int = 0, bhi: int | None = None) -> difflib.Match",
          emit: "$self.find_longest_match($alo, $ahi, $blo, $bhi)",
        },
        get_matching_blocks: {
          signature: "() -> list[difflib.Match]",
          emit: "$self.get_matching_blocks()",
        },
        get_opcodes: {
          signature: "() -> list[tuple[str, natural, natural, natural, natural]]",
          emit: "$self.get_opcodes()",
        },
        ratio: { signature: "() -> float", emit: "$self.ratio()" },
        quick_ratio: { signature: "() -> float", emit: "$self.quick_ratio()" },
        real_quick_ratio: { signature: "() -> float", emit: "$self.real_quick_ratio()" },
      },
    },
  },
});
