import { defineModule, type AttributeEntry, type Entry } from "../define.ts";

const test = (name: string): Entry => ({
  signature: "(object: raw) -> bool",
  emit: `inspect.${name}($object)`,
});

const functionTest = (name: string): Entry => ({
  signature: "(obj: raw) -> bool",
  emit: `inspect.${name}($obj)`,
});

/** The kinds of parameters, which the class has, and each of its objects. */
const kinds = (nameOf: (name: string) => string): Readonly<Record<string, AttributeEntry>> =>
  Object.fromEntries(
    [
      "POSITIONAL_ONLY",
      "POSITIONAL_OR_KEYWORD",
      "VAR_POSITIONAL",
      "KEYWORD_ONLY",
      "VAR_KEYWORD",
    ].map((name) => [nameOf(name), { type: "inspect._ParameterKind", emit: `inspect.${name}` }]),
  );

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
    signature: {
      signature: "(callable: raw, /) -> inspect.Signature",
      emit: "inspect.signature($callable)",
    },
  },
  classes: {
    Signature: {
      name: "inspect.Signature",
      ts: "inspect.Signature",
      value: "inspect.Signature",
      methods: {
        bind: {
          signature: "(*args: raw, **kwargs: raw) -> inspect.BoundArguments",
          emit: "$self.bind([...$args], $kwargs)",
        },
        bind_partial: {
          signature: "(*args: raw, **kwargs: raw) -> inspect.BoundArguments",
          emit: "$self.bindPartial([...$args], $kwargs)",
        },
      },
      attributes: {
        parameters: { type: "dict[str, inspect.Parameter]", emit: "$self.parameters" },
        return_annotation: { type: "raw", emit: "$self.returnAnnotation" },
        empty: { type: "raw", emit: "inspect.empty" },
      },
    },
    Parameter: {
      name: "inspect.Parameter",
      ts: "inspect.Parameter",
      value: "inspect.Parameter",
      attributes: {
        name: { type: "str", emit: "$self.name" },
        kind: { type: "inspect._ParameterKind", emit: "$self.kind" },
        default: { type: "raw", emit: "$self.default" },
        annotation: { type: "raw", emit: "$self.annotation" },
        empty: { type: "raw", emit: "inspect.empty" },
        ...kinds((name) => name),
      },
    },
    BoundArguments: {
      name: "inspect.BoundArguments",
      ts: "inspect.BoundArguments",
      value: "inspect.BoundArguments",
      methods: {
        apply_defaults: { signature: "() -> None", emit: "$self.applyDefaults()" },
      },
      attributes: {
        arguments: { type: "dict[str, raw]", emit: "$self.arguments" },
        args: { type: "tuple[raw, ...]", emit: "$self.args" },
        kwargs: { type: "dict[str, raw]", emit: "$self.kwargs" },
        signature: { type: "inspect.Signature", emit: "$self.signature" },
      },
    },
    _ParameterKind: {
      name: "inspect._ParameterKind",
      ts: "inspect.ParameterKind",
      attributes: {
        name: { type: "str", emit: "$self.name" },
        value: { type: "natural", emit: "$self.value" },
        description: { type: "str", emit: "$self.description" },
      },
    },
  },
  constants: {
    "Parameter.empty": { type: "raw", emit: "inspect.empty" },
    "Signature.empty": { type: "raw", emit: "inspect.empty" },
    _empty: { type: "raw", emit: "inspect.empty" },
    ...kinds((name) => `Parameter.${name}`),
  },
});
