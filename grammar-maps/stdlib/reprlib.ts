import { defineModule, type AttributeEntry } from "../define.ts";

const limits: Readonly<Record<string, AttributeEntry>> = Object.fromEntries(
  "level tuple list array dict set frozenset deque string long other"
    .split(" ")
    .map((name): [string, AttributeEntry] => [
      `max${name}`,
      { type: "int", emit: `$self.max${name}` },
    ]),
);

/** https://docs.python.org/3/library/reprlib.html */
export const reprlib = defineModule({
  module: "reprlib",
  functions: {
    repr: { signature: "(x: object) -> str", emit: "reprlib.repr($x)" },
    recursive_repr: {
      signature: "(fillvalue: str = '...') -> Callable[[T], T]",
      emit: "reprlib.recursiveRepr($fillvalue)",
    },
  },
  classes: {
    Repr: {
      name: "reprlib.Repr",
      ts: "reprlib.Repr",
      value: "reprlib.Repr",
      construct: { signature: "() -> reprlib.Repr", emit: "new reprlib.Repr()" },
      methods: {
        repr: { signature: "(x: object) -> str", emit: "$self.repr($x)" },
        repr1: { signature: "(x: object, level: int) -> str", emit: "$self.repr1($x, $level)" },
      },
      attributes: { ...limits, fillvalue: { type: "str", emit: "$self.fillvalue" } },
    },
  },
  constants: { aRepr: { type: "reprlib.Repr", emit: "reprlib.aRepr" } },
});
