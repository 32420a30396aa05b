import { TypeError } from "../builtins/exceptions-common.js";
import { isClass } from "../builtins/names.js";
import { repr } from "../builtins/repr.js";
import { tuple } from "../builtins/tuple.js";
import { TypeObject } from "../builtins/types.js";
import { BoundArguments, fill } from "./bound-arguments.js";

/* https://docs.python.org/3/library/inspect.html#introspecting-callables-with-the-signature-object */

/** Stands for what a parameter does not have. */
export class empty {
  static readonly __name__: string = "_empty";
  static readonly __module__: string = "inspect";
}

export class ParameterKind {
  static readonly __name__: string = "_ParameterKind";
  static readonly __module__: string = "inspect";
  readonly name: string;
  readonly value: number;
  readonly description: string;

  constructor(name: string, value: number, description: string) {
    this.name = name;
    this.value = value;
    this.description = description;
  }

  __str__(): string {
    return this.name;
  }

  __repr__(): string {
    return `<_ParameterKind.${this.name}: ${this.value}>`;
  }
}

export const POSITIONAL_ONLY = new ParameterKind("POSITIONAL_ONLY", 0, "positional-only");
export const POSITIONAL_OR_KEYWORD = new ParameterKind(
  "POSITIONAL_OR_KEYWORD",
  1,
  "positional or keyword",
);
export const VAR_POSITIONAL = new ParameterKind("VAR_POSITIONAL", 2, "variadic positional");
export const KEYWORD_ONLY = new ParameterKind("KEYWORD_ONLY", 3, "keyword-only");
export const VAR_KEYWORD = new ParameterKind("VAR_KEYWORD", 4, "variadic keyword");

export class Parameter {
  static readonly __name__: string = "Parameter";
  static readonly __module__: string = "inspect";
  readonly name: string;
  readonly kind: ParameterKind;
  readonly default: any;
  readonly annotation: any;

  constructor(name: string, kind: ParameterKind, value: unknown, annotation: unknown) {
    this.name = name;
    this.kind = kind;
    this.default = value;
    this.annotation = annotation;
  }

  __str__(): string {
    const stars = this.kind === VAR_POSITIONAL ? "*" : this.kind === VAR_KEYWORD ? "**" : "";
    const hasType = this.annotation !== empty;
    const type = hasType ? `: ${annotationText(this.annotation)}` : "";
    const sign = hasType ? " = " : "=";
    const value = this.default === empty ? "" : sign + repr(this.default);
    return stars + this.name + type + value;
  }

  __repr__(): string {
    return `<Parameter "${this.__str__()}">`;
  }
}

export class Signature {
  static readonly __name__: string = "Signature";
  static readonly __module__: string = "inspect";
  readonly parameters: Map<string, Parameter>;
  readonly returnAnnotation: any;

  constructor(parameters: readonly Parameter[], returns: unknown) {
    this.parameters = new Map(parameters.map((parameter) => [parameter.name, parameter]));
    this.returnAnnotation = returns;
  }

  /** The arguments of a call, by the parameters that they go to. */
  bind(args: Iterable<unknown>, named: Readonly<Record<string, unknown>> = {}): BoundArguments {
    return new BoundArguments(this, fill(this, [...args], named, false));
  }

  bindPartial(
    args: Iterable<unknown>,
    named: Readonly<Record<string, unknown>> = {},
  ): BoundArguments {
    return new BoundArguments(this, fill(this, [...args], named, true));
  }

  __str__(): string {
    const texts: string[] = [];
    const all = [...this.parameters.values()];
    all.forEach((parameter, index) => {
      const before = all[index - 1]?.kind;
      if (before === POSITIONAL_ONLY && parameter.kind !== POSITIONAL_ONLY) texts.push("/");
      if (parameter.kind === KEYWORD_ONLY && before !== KEYWORD_ONLY && before !== VAR_POSITIONAL)
        texts.push("*");
      texts.push(parameter.__str__());
    });
    if (all.at(-1)?.kind === POSITIONAL_ONLY) texts.push("/");
    const returns =
      this.returnAnnotation === empty ? "" : ` -> ${annotationText(this.returnAnnotation)}`;
    return `(${texts.join(", ")})${returns}`;
  }

  __repr__(): string {
    return `<Signature ${this.__str__()}>`;
  }
}

/** `inspect.formatannotation`: builtin types without their module. */
function annotationText(annotation: unknown): string {
  if (annotation instanceof TypeObject) return annotation.__name__;
  if (annotation === null) return "None";
  if (!isClass(annotation)) return repr(annotation);
  const { __module__: module = "__main__" } = annotation as { __module__?: string };
  const text = /'(.*)'/.exec(repr(annotation))?.[1] ?? "";
  return module === "builtins" ? text.replace(/^builtins\./, "") : text;
}

/** How a program tells of a parameter; `kind` is what stands before it, `=` of one that needs its name. */
export interface Described {
  readonly name: string;
  readonly kind?: "/" | "*" | "=" | "**";
  readonly default?: unknown;
  readonly annotation?: unknown;
}

const KINDS = {
  "/": POSITIONAL_ONLY,
  "*": VAR_POSITIONAL,
  "=": KEYWORD_ONLY,
  "**": VAR_KEYWORD,
};

const signatures = new WeakMap<object, Signature>();

/** Notes the parameters of a function, or of what makes the objects of a class. */
export function describesParameters<F extends object>(
  fn: F,
  parameters: readonly Described[],
  returns: unknown = empty,
): F {
  const made = parameters.map(
    (one) =>
      new Parameter(
        one.name,
        one.kind ? KINDS[one.kind] : POSITIONAL_OR_KEYWORD,
        "default" in one ? one.default : empty,
        "annotation" in one ? one.annotation : empty,
      ),
  );
  signatures.set(fn, new Signature(made, returns));
  return fn;
}

/** https://docs.python.org/3/library/inspect.html#inspect.signature */
export function signature(callable: unknown): Signature {
  if (typeof callable !== "function")
    throw new TypeError(`${repr(callable)} is not a callable object`);
  let fn: object = callable;
  while ("__wrapped__" in fn && typeof fn.__wrapped__ === "function") fn = fn.__wrapped__;
  return described(fn);
}

function described(fn: object): Signature {
  const found = signatures.get(fn);
  if (found === undefined) throw new Error(`the parameters of ${repr(fn)} are not known`);
  return found;
}

/** `fn.__annotations__`, which a wrapper has from what it wraps. */
export function annotationsOf(fn: object): Map<string, any> {
  const { parameters, returnAnnotation } = signature(fn);
  const pairs = [...parameters.values()]
    .filter(({ annotation }) => annotation !== empty)
    .map(({ name, annotation }): [string, unknown] => [name, annotation]);
  return new Map(returnAnnotation === empty ? pairs : [...pairs, ["return", returnAnnotation]]);
}

/** `fn.__defaults__` */
export function defaultsOf(fn: object): readonly any[] | null {
  const values = [...described(fn).parameters.values()]
    .filter(({ kind, default: value }) => kind !== KEYWORD_ONLY && value !== empty)
    .map((parameter): unknown => parameter.default);
  return values.length === 0 ? null : tuple(...values);
}
