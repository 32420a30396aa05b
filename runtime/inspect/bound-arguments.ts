import { TypeError } from "../builtins/exceptions-common.js";
import { repr } from "../builtins/repr.js";
import { tuple } from "../builtins/tuple.js";
import {
  empty,
  KEYWORD_ONLY,
  POSITIONAL_ONLY,
  type Signature,
  VAR_KEYWORD,
  VAR_POSITIONAL,
} from "./signature.js";

/** https://docs.python.org/3/library/inspect.html#inspect.BoundArguments */
export class BoundArguments {
  static readonly __name__: string = "BoundArguments";
  static readonly __module__: string = "inspect";
  readonly signature: Signature;
  arguments: Map<string, any>;

  constructor(signature: Signature, given: Map<string, unknown>) {
    this.signature = signature;
    this.arguments = given;
  }

  get args(): readonly any[] {
    const values: unknown[] = [];
    for (const { name, kind } of this.signature.parameters.values()) {
      if (kind === KEYWORD_ONLY || kind === VAR_KEYWORD || !this.arguments.has(name)) break;
      const value: unknown = this.arguments.get(name);
      if (kind === VAR_POSITIONAL) values.push(...(value as unknown[]));
      else values.push(value);
    }
    return tuple(...values);
  }

  get kwargs(): Map<string, any> {
    const named = new Map<string, unknown>();
    let isNamed = false;
    for (const { name, kind } of this.signature.parameters.values()) {
      const has = this.arguments.has(name);
      // What follows a parameter without an argument needs its name.
      if (kind === KEYWORD_ONLY || kind === VAR_KEYWORD || (!has && kind !== VAR_POSITIONAL))
        isNamed = true;
      if (!isNamed || !has) continue;
      const value: unknown = this.arguments.get(name);
      if (kind === VAR_KEYWORD)
        for (const [key, one] of value as Map<string, unknown>) named.set(key, one);
      else named.set(name, value);
    }
    return named;
  }

  /** Adds the defaults of parameters that got no argument. */
  applyDefaults(): void {
    const all = new Map<string, unknown>();
    for (const { name, kind, default: value } of this.signature.parameters.values()) {
      if (this.arguments.has(name)) all.set(name, this.arguments.get(name));
      else if (value !== empty) all.set(name, value);
      else if (kind === VAR_POSITIONAL) all.set(name, tuple());
      else if (kind === VAR_KEYWORD) all.set(name, new Map());
    }
    this.arguments = all;
  }

  __repr__(): string {
    const given = [...this.arguments].map(([name, value]) => `${name}=${repr(value)}`);
    return `<BoundArguments (${given.join(", ")})>`;
  }
}

/** `Signature._bind` */
export function fill(
  signature: Signature,
  args: unknown[],
  given: Readonly<Record<string, unknown>>,
  isPartial: boolean,
): Map<string, unknown> {
  const bound = new Map<string, unknown>();
  const named = new Map(Object.entries(given));
  let left = args;
  for (const { name, kind, default: value } of signature.parameters.values()) {
    if (kind === VAR_POSITIONAL) {
      if (left.length > 0) bound.set(name, tuple(...left));
      left = [];
      continue;
    }
    if (kind === VAR_KEYWORD) continue;
    if (kind !== KEYWORD_ONLY && left.length > 0) {
      if (named.has(name) && kind !== POSITIONAL_ONLY)
        throw new TypeError(`multiple values for argument '${name}'`);
      bound.set(name, left[0]);
      left = left.slice(1);
      continue;
    }
    if (kind === KEYWORD_ONLY && left.length > 0)
      throw new TypeError("too many positional arguments");
    if (named.has(name) && kind !== POSITIONAL_ONLY) {
      bound.set(name, named.get(name));
      named.delete(name);
    } else if (value === empty && !isPartial) {
      throw new TypeError(`missing a required argument: '${name}'`);
    }
  }
  if (left.length > 0) throw new TypeError("too many positional arguments");
  if (named.size === 0) return bound;
  const collecting = [...signature.parameters.values()].find(({ kind }) => kind === VAR_KEYWORD);
  if (collecting === undefined)
    throw new TypeError(`got an unexpected keyword argument '${[...named.keys()][0]}'`);
  return bound.set(collecting.name, named);
}
