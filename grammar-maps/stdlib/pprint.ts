import { defineModule } from "../define.ts";

const form = "indent: int = 1, width: int = 80, depth: int | None = None";
const more = "compact: bool = False, sort_dicts: bool = True, underscore_numbers: bool = False";
const given =
  "indent: $indent, width: $width, depth: $depth, compact: $compact, sortDicts: $sort_dicts, underscoreNumbers: $underscore_numbers";

/** https://docs.python.org/3/library/pprint.html */
export const pprint = defineModule({
  module: "pprint",
  functions: {
    pprint: {
      signature: `(object: object, stream: raw = None, ${form}, *, ${more}) -> None`,
      emit: `pprint.pprint($object, { stream: $stream, ${given} })`,
    },
    pp: {
      signature: `(object: object, stream: raw = None, ${form}, *, ${more}) -> None`,
      emit: `pprint.pp($object, { stream: $stream, ${given} })`,
    },
    pformat: {
      signature: `(object: object, ${form}, *, ${more}) -> str`,
      emit: `pprint.pformat($object, { ${given} })`,
    },
    saferepr: { signature: "(object: object) -> str", emit: "pprint.saferepr($object)" },
    isreadable: { signature: "(object: object) -> bool", emit: "pprint.isreadable($object)" },
    isrecursive: { signature: "(object: object) -> bool", emit: "pprint.isrecursive($object)" },
  },
  classes: {
    PrettyPrinter: {
      name: "pprint.PrettyPrinter",
      ts: "pprint.PrettyPrinter",
      value: "pprint.PrettyPrinter",
      alwaysTrue: true,
      construct: {
        signature: `(${form}, stream: raw = None, *, ${more}) -> pprint.PrettyPrinter`,
        emit: `new pprint.PrettyPrinter({ stream: $stream, ${given} })`,
      },
      methods: {
        pprint: { signature: "(object: object) -> None", emit: "$self.pprint($object)" },
        pformat: { signature: "(object: object) -> str", emit: "$self.pformat($object)" },
        isreadable: { signature: "(object: object) -> bool", emit: "$self.isreadable($object)" },
        isrecursive: { signature: "(object: object) -> bool", emit: "$self.isrecursive($object)" },
      },
    },
  },
});
