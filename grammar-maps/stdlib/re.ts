import { defineModule, type Entry } from "../define.ts";

/** Of several groups `findall` makes tuples. */
const found = (count: number): string =>
  `tuple[${Array.from({ length: count }, () => "str").join(", ")}]`;

/**
 * What a pattern says about its groups, where it is written out: `sure` ones take part in every
 * match.
 */
const counted = ["surepattern", "openpattern"].flatMap((pattern) => {
  const group = pattern === "surepattern" ? "str" : "str | None";
  const several = [2, 3, 4, 5, 6].map((count) => ({
    pattern: `${pattern}${count}`,
    text: "str",
    group,
    found: found(count),
  }));
  return [
    { pattern, text: "str", group, found: "str" },
    ...several,
    { pattern: `${pattern}s`, text: "str", group, found: "tuple[str, ...]" },
  ];
});

const kinds = [
  ...counted,
  { pattern: "str", text: "str", group: "str | None", found: "str | tuple[str, ...]" },
  { pattern: "bytes", text: "bytes", group: "bytes | None", found: "bytes | tuple[bytes, ...]" },
  { pattern: "re.Pattern[S, G, F]", text: "S", group: "G", found: "F" },
];

type Kind = (typeof kinds)[number];

const overloads = (signature: (kind: Kind) => string): string[] => kinds.map(signature);
const matchOf = ({ text, group }: Kind): string => `re.Match[${text}, ${group}]`;
const patternOf = ({ text, group, found }: Kind): string =>
  `re.Pattern[${text}, ${group}, ${found}]`;

const flags = "flags: int | re.RegexFlag = 0";

const searching = (name: string): Entry => ({
  docs: `https://docs.python.org/3/library/re.html#re.${name}`,
  signature: overloads(
    (kind) =>
      `(pattern: ${kind.pattern}, string: ${kind.text}, ${flags}) -> ${matchOf(kind)} | None`,
  ),
  emit: `re.${name}($pattern, $string, $flags)`,
  typeArguments: "result",
});

const replacing = (name: string, returns: (kind: Kind) => string): Entry => ({
  docs: `https://docs.python.org/3/library/re.html#re.${name}`,
  signature: overloads(
    (kind) =>
      `(pattern: ${kind.pattern}, repl: Callable[[${matchOf(kind)}], ${kind.text}] | ${kind.text}, string: ${kind.text}, count: int = 0, ${flags}) -> ${returns(kind)}`,
  ),
  emit: `re.${name}($pattern, $repl, $string, $count, $flags)`,
});

const range = "pos: int = 0, endpos: int = 0";
const finding = (name: string, returns: string): Entry => ({
  signature: `(string: S, ${range}) -> ${returns}`,
  emit: `$self.${name}($string, $pos, $endpos)`,
});

/** The short names are the long ones; all are members of `re.RegexFlag` too. */
const FLAGS = {
  A: "ASCII",
  ASCII: "ASCII",
  I: "IGNORECASE",
  IGNORECASE: "IGNORECASE",
  M: "MULTILINE",
  MULTILINE: "MULTILINE",
  S: "DOTALL",
  DOTALL: "DOTALL",
  U: "UNICODE",
  UNICODE: "UNICODE",
  X: "VERBOSE",
  VERBOSE: "VERBOSE",
  NOFLAG: "NOFLAG",
};

const flag = (name: string) => ({ type: "re.RegexFlag", emit: `re.${name}` });
const key = "group: int | str | None = 0, /";

/** https://docs.python.org/3/library/re.html */
export const re = defineModule({
  module: "re",
  functions: {
    compile: {
      docs: "https://docs.python.org/3/library/re.html#re.compile",
      signature: overloads((kind) => `(pattern: ${kind.pattern}, ${flags}) -> ${patternOf(kind)}`),
      emit: "re.compile($pattern, $flags)",
      typeArguments: "result",
    },
    search: searching("search"),
    match: searching("match"),
    fullmatch: searching("fullmatch"),
    findall: {
      signature: overloads(
        (kind) =>
          `(pattern: ${kind.pattern}, string: ${kind.text}, ${flags}) -> list[${kind.found}]`,
      ),
      emit: "re.findall($pattern, $string, $flags)",
      typeArguments: "items",
    },
    finditer: {
      signature: overloads(
        (kind) =>
          `(pattern: ${kind.pattern}, string: ${kind.text}, ${flags}) -> Iterator[${matchOf(kind)}]`,
      ),
      emit: "re.finditer($pattern, $string, $flags)",
      typeArguments: "items",
    },
    split: {
      signature: overloads(
        (kind) =>
          `(pattern: ${kind.pattern}, string: ${kind.text}, maxsplit: int = 0, ${flags}) -> list[${kind.text} | ${kind.group}]`,
      ),
      emit: "re.split($pattern, $string, $maxsplit, $flags)",
    },
    sub: replacing("sub", ({ text }) => text),
    subn: replacing("subn", ({ text }) => `tuple[${text}, natural]`),
    escape: { signature: "(pattern: T) -> T", emit: "re.escape($pattern)" },
    purge: { signature: "() -> None", emit: "re.purge()" },
  },
  classes: {
    Pattern: {
      name: "re.Pattern",
      typeParameters: ["S", "G", "F"],
      alwaysTrue: true,
      ts: "re.Pattern<S, G, F>",
      value: "re.Pattern",
      methods: {
        search: finding("search", "re.Match[S, G] | None"),
        match: finding("match", "re.Match[S, G] | None"),
        fullmatch: finding("fullmatch", "re.Match[S, G] | None"),
        findall: finding("findall", "list[F]"),
        finditer: finding("finditer", "Iterator[re.Match[S, G]]"),
        split: {
          signature: "(string: S, maxsplit: int = 0) -> list[S | G]",
          emit: "$self.split($string, $maxsplit)",
        },
        sub: {
          signature: "(repl: Callable[[re.Match[S, G]], S] | S, string: S, count: int = 0) -> S",
          emit: "$self.sub($repl, $string, $count)",
        },
        subn: {
          signature:
            "(repl: Callable[[re.Match[S, G]], S] | S, string: S, count: int = 0) -> tuple[S, natural]",
          emit: "$self.subn($repl, $string, $count)",
        },
      },
      attributes: {
        pattern: { type: "S", emit: "$self.pattern" },
        flags: { type: "natural", emit: "$self.flags" },
        groups: { type: "natural", emit: "$self.groups" },
        groupindex: { type: "dict[str, natural]", emit: "$self.groupindex" },
      },
    },
    Match: {
      name: "re.Match",
      typeParameters: ["S", "G"],
      alwaysTrue: true,
      ts: "re.Match<S, G>",
      value: "re.Match",
      methods: {
        group: {
          signature: [
            "() -> S",
            "(group: zero, /) -> S",
            "(group: int | str | None, /) -> G",
            "(*groups: int | str | None) -> tuple[G, ...]",
          ],
          emit: [
            { when: { groups: "given" }, ts: "$self.group(...$groups)" },
            { ts: "$self.group($group)" },
          ],
        },
        groups: {
          signature: ["() -> tuple[G, ...]", "(default: D) -> tuple[G | D, ...]"],
          emit: "$self.groups($default)",
        },
        groupdict: {
          // A union: what is put into the dict later does not become a group of the match.
          signature: ["() -> dict[str, G | G]", "(default: D) -> dict[str, G | D]"],
          emit: "$self.groupdict($default)",
        },
        start: { signature: `(${key}) -> int`, emit: "$self.start($group)" },
        end: { signature: `(${key}) -> int`, emit: "$self.end($group)" },
        span: { signature: `(${key}) -> tuple[int, int]`, emit: "$self.span($group)" },
        expand: { signature: "(template: S) -> S", emit: "$self.expand($template)" },
        __getitem__: {
          signature: "(group: int | str | None, /) -> G",
          emit: "$self.group($group)",
        },
      },
      attributes: {
        string: { type: "S", emit: "$self.string" },
        re: { type: "re.Pattern[S, G, S]", emit: "$self.re" },
        pos: { type: "natural", emit: "$self.pos" },
        endpos: { type: "natural", emit: "$self.endpos" },
        lastindex: { type: "natural | None", emit: "$self.lastindex" },
        lastgroup: { type: "str | None", emit: "$self.lastgroup" },
        regs: { type: "tuple[tuple[int, int], ...]", emit: "$self.regs" },
      },
    },
    RegexFlag: {
      name: "re.RegexFlag",
      ts: "re.RegexFlag",
      value: "re.RegexFlag",
      construct: { signature: "(value: int) -> re.RegexFlag", emit: "new re.RegexFlag($value)" },
      methods: {
        __or__: {
          signature: "(other: int | re.RegexFlag, /) -> re.RegexFlag",
          emit: "$self.or($other)",
        },
        __and__: {
          signature: "(other: int | re.RegexFlag, /) -> re.RegexFlag",
          emit: "$self.and($other)",
        },
        __xor__: {
          signature: "(other: int | re.RegexFlag, /) -> re.RegexFlag",
          emit: "$self.xor($other)",
        },
        __invert__: { signature: "() -> re.RegexFlag", emit: "$self.invert()" },
      },
      attributes: {
        value: { type: "natural", emit: "$self.value" },
        name: { type: "str | None", emit: "$self.name" },
      },
    },
    error: {
      name: "re.error",
      bases: ["Exception"],
      ts: "re.error",
      value: "re.error",
      inheritable: true,
      construct: {
        signature: "(msg: str, pattern: raw = None, pos: int | None = None) -> re.error",
        emit: "new re.error($msg, $pattern, $pos)",
      },
      attributes: {
        msg: { type: "str", emit: "$self.msg" },
        pattern: { type: "object", emit: "$self.pattern" },
        pos: { type: "int | None", emit: "$self.pos" },
        lineno: { type: "int | None", emit: "$self.lineno" },
        colno: { type: "int | None", emit: "$self.colno" },
      },
    },
  },
  constants: Object.fromEntries(
    Object.entries(FLAGS).flatMap(([name, full]) => [
      [name, flag(full)],
      [`RegexFlag.${name}`, flag(full)],
    ]),
  ),
});
