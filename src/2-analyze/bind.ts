/** Binds a call's arguments to parameters, by Python's rules, once. */
import type { Call, Expression, Keyword, Starred } from "../ast/python.ts";

export interface BindableParameter {
  readonly name: string;
  readonly flavour:
    | "positional-only"
    | "normal"
    | "var-positional"
    | "keyword-only"
    | "var-keyword";
  readonly optional: boolean;
}

export interface BoundArguments {
  /** Parameter → the one expression that it gets. */
  readonly named: ReadonlyMap<string, Expression>;
  /** What a `*args` parameter gets, `Starred` among them; also the arguments after a star. */
  readonly rest: readonly Expression[];
  readonly extraKeywords: readonly Keyword[];
  /** An unpacked iterable stands among the positional arguments: how many it fills is unknown. */
  readonly starred?: Starred;
  /** `**mapping` */
  readonly unpacked?: Keyword;
  /** CPython's `TypeError` message, without the function's name: `missing 1 required …`. */
  readonly error?: string;
}

export function bindArguments(
  call: Call,
  parameters: readonly BindableParameter[],
): BoundArguments {
  const named = new Map<string, Expression>();
  const rest: Expression[] = [];
  const extraKeywords: Keyword[] = [];
  const positional = parameters.filter(
    ({ flavour }) => flavour === "positional-only" || flavour === "normal",
  );
  const variadic = parameters.some(({ flavour }) => flavour === "var-positional");
  const keywordVariadic = parameters.some(({ flavour }) => flavour === "var-keyword");
  let starred: Starred | undefined;
  let unpacked: Keyword | undefined;
  let error: string | undefined;

  writtenOut(call.args).forEach((argument, index) => {
    if (argument.kind === "Starred") {
      // A star that only the variadic parameter can receive is exact.
      if (index < positional.length || !variadic) starred ??= argument;
      rest.push(argument);
      return;
    }
    const parameter =
      starred || rest.some((item) => item.kind === "Starred") ? undefined : positional[index];
    if (parameter) named.set(parameter.name, argument);
    else rest.push(argument);
  });
  const positionalOnly: string[] = [];
  const keywords = keywordsOf(call);
  const repeated = keywords.find(
    ({ name }, index) =>
      name !== undefined && keywords.slice(0, index).some((earlier) => earlier.name === name),
  );
  // Python puts the keywords together before it looks at the function.
  if (repeated) error = `${REPEATED} '${repeated.name}'`;
  for (const keyword of keywords) {
    if (keyword.name === undefined) {
      unpacked = keyword;
      continue;
    }
    const parameter = parameters.find(
      ({ name, flavour }) =>
        name === keyword.name && (flavour === "normal" || flavour === "keyword-only"),
    );
    if (parameter === undefined) {
      const isPositional = positional.some(
        ({ name, flavour }) => name === keyword.name && flavour === "positional-only",
      );
      if (keywordVariadic) extraKeywords.push(keyword);
      else if (isPositional) positionalOnly.push(`'${keyword.name}'`);
      else error ??= `got an unexpected keyword argument '${keyword.name}'`;
    } else if (named.has(keyword.name)) {
      error ??= `got multiple values for argument '${keyword.name}'`;
    } else named.set(keyword.name, keyword.value);
  }
  // CPython names the keywords it cannot place before it counts.
  if (positionalOnly.length > 0)
    error ??= `got some positional-only arguments passed as keyword arguments: ${positionalOnly.join(", ").replaceAll("', '", ", ")}`;
  if (!variadic && !starred && writtenOut(call.args).length > positional.length) {
    error ??= tooMany(call, positional, parameters);
  }
  if (!starred && !unpacked) error ??= missing(parameters, named);
  return { named, rest, extraKeywords, starred, unpacked, error };
}

/** How CPython begins to say that `f(**{"a": 1}, a=2)` gives a keyword twice. */
export const REPEATED = "got multiple values for keyword argument";

/** `f(*[a, b])` is `f(a, b)`. */
const writtenOut = (args: readonly Expression[]): readonly Expression[] =>
  args.flatMap((argument) => {
    const isDisplay =
      argument.kind === "Starred" &&
      (argument.value.kind === "List" || argument.value.kind === "Tuple");
    return isDisplay
      ? writtenOut((argument.value as { elements: readonly Expression[] }).elements)
      : [argument];
  });

/** A mapping whose keys are written out: `**{"a": 1}`. */
export const isWrittenOut = (node: Expression): node is Extract<Expression, { kind: "Dict" }> =>
  node.kind === "Dict" && node.entries.every(({ key }) => key?.kind === "Str");

/** `f(**{"a": 1})` is `f(a=1)`. */
const keywordsOf = (call: Call): readonly Keyword[] =>
  call.keywords.flatMap((keyword) => {
    const { value } = keyword;
    if (keyword.name !== undefined || !isWrittenOut(value)) return [keyword];
    return value.entries.map((entry) => ({
      ...keyword,
      name: (entry.key as { value: string }).value,
      value: entry.value,
    }));
  });

function tooMany(
  call: Call,
  positional: readonly BindableParameter[],
  parameters: readonly BindableParameter[],
): string {
  const required = positional.filter(({ optional }) => !optional).length;
  const takes =
    required === positional.length
      ? `${positional.length}`
      : `from ${required} to ${positional.length}`;
  const plural = positional.length === 1 && required === positional.length ? "" : "s";
  const given = writtenOut(call.args).length;
  const keywordOnly = call.keywords.filter(({ name }) =>
    parameters.some((parameter) => parameter.flavour === "keyword-only" && parameter.name === name),
  ).length;
  if (keywordOnly > 0) {
    return (
      `takes ${takes} positional argument${plural} but ${given} positional argument${given === 1 ? "" : "s"} ` +
      `(and ${keywordOnly} keyword-only argument${keywordOnly === 1 ? "" : "s"}) were given`
    );
  }
  return `takes ${takes} positional argument${plural} but ${given} ${given === 1 ? "was" : "were"} given`;
}

function missing(
  parameters: readonly BindableParameter[],
  named: ReadonlyMap<string, Expression>,
): string | undefined {
  for (const [label, flavours] of [
    ["positional", ["positional-only", "normal"]],
    ["keyword-only", ["keyword-only"]],
  ] as const) {
    const absent = parameters.filter(
      ({ name, flavour, optional }) =>
        !optional && (flavours as readonly string[]).includes(flavour) && !named.has(name),
    );
    if (absent.length > 0) {
      const names = absent.map(({ name }) => `'${name}'`);
      const list =
        names.length === 1
          ? names[0]
          : names.length === 2
            ? names.join(" and ")
            : `${names.slice(0, -1).join(", ")}, and ${names.at(-1)}`;
      return `missing ${absent.length} required ${label} argument${absent.length === 1 ? "" : "s"}: ${list}`;
    }
  }
  return undefined;
}
