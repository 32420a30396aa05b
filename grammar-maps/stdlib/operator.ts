import { defineModule, type Entry } from "../define.ts";

const binary = (name: string, returns = "object"): Entry => ({
  signature: `(a: object, b: object, /) -> ${returns}`,
  emit: `operator.${name}($a, $b)`,
});
const unary = (name: string, returns = "object"): Entry => ({
  signature: `(a: object, /) -> ${returns}`,
  emit: `operator.${name}($a)`,
});
/** A list or set is changed as it is; other values are left to run time. */
const inPlace = (name: string, container: "list" | "set"): Entry => ({
  signature: [
    `(a: ${container}[T], b: Iterable[T], /) -> ${container}[T]`,
    "(a: object, b: object, /) -> object",
  ],
  emit: `operator.${name}($a, $b)`,
});
/**
 * https://docs.python.org/3/library/operator.html
 *
 * Most uses are written out before they get here: see `2-analyze/operator-functions.ts`.
 */
export const operator = defineModule({
  module: "operator",
  functions: {
    lt: binary("lt", "bool"),
    le: binary("le", "bool"),
    eq: binary("eq", "bool"),
    ne: binary("ne", "bool"),
    ge: binary("ge", "bool"),
    gt: binary("gt", "bool"),
    not_: unary("not", "bool"),
    truth: unary("truth", "bool"),
    is_: binary("is", "bool"),
    is_not: binary("isNot", "bool"),
    abs: unary("abs"),
    add: binary("add"),
    and_: binary("and_"),
    floordiv: binary("floordiv"),
    index: unary("index", "bigint"),
    inv: unary("invert"),
    invert: unary("invert"),
    lshift: binary("lshift"),
    mod: binary("mod"),
    mul: binary("mul"),
    matmul: binary("matmul"),
    neg: unary("neg"),
    or_: binary("or_"),
    pos: unary("pos"),
    pow: binary("pow"),
    rshift: binary("rshift"),
    sub: binary("sub"),
    truediv: binary("truediv"),
    xor: binary("xor"),
    concat: binary("concat"),
    contains: binary("contains", "bool"),
    countOf: {
      signature: "(a: Iterable[raw], b: object, /) -> natural",
      emit: "operator.countOf($a, $b)",
    },
    delitem: {
      signature: [
        "(a: livedict[K, V], b: K, /) -> None",
        "(a: list[T], b: int, /) -> None",
        "(a: raw, b: object, /) -> None",
      ],
      emit: "operator.delitem($a, $b)",
    },
    getitem: binary("getitem"),
    indexOf: {
      signature: "(a: Iterable[raw], b: object, /) -> natural",
      emit: "operator.indexOf($a, $b)",
    },
    setitem: {
      signature: [
        "(a: livedict[K, V], b: K, c: V, /) -> None",
        "(a: list[T], b: int, c: T, /) -> None",
        "(a: raw, b: object, c: object, /) -> None",
      ],
      emit: "operator.setitem($a, $b, $c)",
    },
    call: {
      signature: "(obj: Callable[..., R], /, *args: raw) -> R",
      emit: "operator.call($obj, ...$args)",
    },
    iadd: inPlace("iadd", "list"),
    iand: inPlace("iand", "set"),
    iconcat: inPlace("iconcat", "list"),
    ifloordiv: binary("ifloordiv"),
    ilshift: binary("ilshift"),
    imod: binary("imod"),
    imul: {
      signature: ["(a: list[T], b: int, /) -> list[T]", "(a: object, b: object, /) -> object"],
      emit: "operator.imul($a, $b)",
    },
    imatmul: binary("imatmul"),
    ior: inPlace("ior", "set"),
    ipow: binary("ipow"),
    irshift: binary("irshift"),
    isub: inPlace("isub", "set"),
    itruediv: binary("itruediv"),
    ixor: inPlace("ixor", "set"),
  },
  // Written out where they are called; they stand for nothing by themselves.
  typing: ["itemgetter", "attrgetter", "methodcaller"],
});
