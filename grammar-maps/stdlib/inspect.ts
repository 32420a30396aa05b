import { defineModule, type Entry } from "../define.ts";

const test = (name: string): Entry => ({
  signature: "(object: raw) -> bool",
  emit: `inspect.${name}($object)`,
});

const functionTest = (name: string): Entry => ({
  signature: "(obj: raw) -> bool",
  emit: `inspect.${name}($obj)`,
});

/** https://docs.python.org/3/library/inspect.html */
export const inspect = defineModule({
  module: "inspect",
  functions: {
    isfunction: test("isfunction"),
    ismethod: test("ismethod"),
    isclass: test("isclass"),
    isroutine: test("isroutine"),
    iscoroutinefunction: functionTest("iscoroutinefunction"),
    isgeneratorfunction: functionTest("isgeneratorfunction"),
    isasyncgenfunction: functionTest("isasyncgenfunction"),
    iscoroutine: test("iscoroutine"),
    isgenerator: test("isgenerator"),
    isasyncgen: test("isasyncgen"),
    isawaitable: test("isawaitable"),
    getmembers: {
      signature:
        "(object: object, predicate: Callable[[raw], object] | None = None) -> list[tuple[str, raw]]",
      emit: [
        { when: { predicate: "absent" }, ts: "inspect.getmembers($object)" },
        { ts: "inspect.getmembers($object, $predicate)" },
      ],
    },
    cleandoc: { signature: "(doc: str) -> str", emit: "inspect.cleandoc($doc)" },
    getdoc: { signature: "(object: raw) -> str | None", hatch: "docstring" },
  },
});
