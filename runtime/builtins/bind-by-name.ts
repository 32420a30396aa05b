import { TypeError } from "./exceptions.js";

/** What a function takes, as its parameters were noted: see `withParameters`. */
interface Shape {
  readonly title: string | undefined;
  /** The receiver, which Python counts among the arguments. */
  readonly receivers: number;
  readonly positional: readonly Parameter[];
  readonly keywordOnly: readonly Parameter[];
  readonly collectsArguments: boolean;
  readonly collectsKeywords: boolean;
}
interface Parameter {
  readonly name: string;
  readonly optional: boolean;
  readonly positionalOnly: boolean;
}

function shapeOf(names: readonly string[]): Shape {
  const positional: Parameter[] = [];
  const keywordOnly: Parameter[] = [];
  let target = positional;
  for (const text of names) {
    if (text.endsWith(")") || text.startsWith("**")) continue;
    if (text.startsWith("*")) {
      target = keywordOnly;
      continue;
    }
    const name = text.replace(/^\/|=$/g, "");
    target.push({ name, optional: text.endsWith("="), positionalOnly: text.startsWith("/") });
  }
  return {
    title: names.find((name) => name.endsWith("()"))?.slice(0, -2),
    receivers: names.filter((name) => name.startsWith("(")).length,
    positional,
    keywordOnly,
    collectsArguments: names.some((name) => /^\*[^*]/.test(name)),
    collectsKeywords: names.some((name) => name.startsWith("**")),
  };
}

/** The arguments of a call in the order of the parameters, and what goes into `**kwargs`. */
export interface Bound {
  /** Those for named parameters; `undefined` where a default stands in. */
  readonly values: unknown[];
  /** How many of these there are, with those that were not given. */
  readonly places: number;
  /** What `*args` collects. */
  readonly rest: readonly unknown[];
  /** The parameters behind the `*`, by name. */
  readonly named: Readonly<Record<string, unknown>>;
  readonly others: Readonly<Record<string, unknown>>;
  readonly collectsArguments: boolean;
  readonly collectsKeywords: boolean;
}

/**
 * Binds arguments to parameters, in CPython's order and with its messages.
 *
 * @throws TypeError where they do not fit
 */
export function bindByName(
  own: string,
  names: readonly string[],
  given: readonly unknown[],
  keywords: readonly (readonly [name: string, value: unknown])[],
  receivers = 0,
): Bound {
  const shape = shapeOf(names);
  const { positional, keywordOnly } = shape;
  const title = shape.title ?? own;
  const hidden = Math.max(receivers, shape.receivers);
  const values: unknown[] = given.slice(0, positional.length);
  const filled = new Set(values.keys());
  const named: Record<string, unknown> = {};
  const others: Record<string, unknown> = {};
  const misplaced: string[] = [];
  for (const [name, value] of keywords) {
    const index = positional.findIndex((one) => one.name === name && !one.positionalOnly);
    const isOnly = keywordOnly.some((one) => one.name === name);
    if (filled.has(index) || (isOnly && Object.hasOwn(named, name)))
      throw new TypeError(`${title}() got multiple values for argument '${name}'`);
    if (index >= 0) {
      values[index] = value;
      filled.add(index);
    } else if (isOnly) named[name] = value;
    else if (shape.collectsKeywords) others[name] = value;
    else if (positional.some((one) => one.name === name)) misplaced.push(name);
    else throw new TypeError(`${title}() got an unexpected keyword argument '${name}'`);
  }
  if (misplaced.length > 0)
    throw new TypeError(
      `${title}() got some positional-only arguments passed as keyword arguments: '${misplaced.join(", ")}'`,
    );
  if (given.length > positional.length && !shape.collectsArguments)
    throw tooMany(title, shape, given.length, hidden, Object.keys(named).length);
  const absent = positional.filter((one, index) => !one.optional && !filled.has(index));
  if (absent.length > 0) throw missing(title, "positional", absent);
  const unnamed = keywordOnly.filter((one) => !one.optional && !Object.hasOwn(named, one.name));
  if (unnamed.length > 0) throw missing(title, "keyword-only", unnamed);
  if (!shape.collectsArguments && keywordOnly.length > 0) {
    keywordOnly.forEach(({ name }, index) => {
      if (Object.hasOwn(named, name)) values[positional.length + index] = named[name];
    });
  }
  const { collectsArguments, collectsKeywords } = shape;
  const rest = given.slice(positional.length);
  const places = positional.length + (collectsArguments ? 0 : keywordOnly.length);
  return { values, places, rest, named, others, collectsArguments, collectsKeywords };
}

function tooMany(
  title: string,
  { positional }: Shape,
  count: number,
  hidden: number,
  keywordOnly: number,
): TypeError {
  const most = positional.length + hidden;
  const required = positional.filter(({ optional }) => !optional).length + hidden;
  const given = count + hidden;
  const takes = required === most ? `${most}` : `from ${required} to ${most}`;
  const plural = takes === "1" ? "" : "s";
  const noun = (many: number): string => `argument${many === 1 ? "" : "s"}`;
  const counted =
    keywordOnly > 0
      ? `${given} positional ${noun(given)} (and ${keywordOnly} keyword-only ${noun(keywordOnly)}) were given`
      : `${given} ${given === 1 ? "was" : "were"} given`;
  return new TypeError(`${title}() takes ${takes} positional argument${plural} but ${counted}`);
}

function missing(title: string, kind: string, absent: readonly Parameter[]): TypeError {
  const quoted = absent.map(({ name }) => `'${name}'`);
  const list =
    quoted.length < 3
      ? quoted.join(" and ")
      : `${quoted.slice(0, -1).join(", ")}, and ${quoted.at(-1)}`;
  const plural = absent.length === 1 ? "" : "s";
  return new TypeError(
    `${title}() missing ${absent.length} required ${kind} argument${plural}: ${list}`,
  );
}
