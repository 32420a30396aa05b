import { equals } from "../builtins/equals.js";
import { NotImplemented } from "../builtins/not-implemented.js";
import { repr } from "../builtins/repr.js";
import { strRepr } from "../builtins/str-repr.js";

/**
 * What parsing found: one attribute an argument.
 * @see https://docs.python.org/3/library/argparse.html#argparse.Namespace
 */
export class Namespace {
  [name: string]: any;

  constructor(values: Readonly<Record<string, unknown>> = {}) {
    Object.assign(this, values);
  }

  __repr__(): string {
    const parts: string[] = [];
    const others: string[] = [];
    for (const [name, value] of Object.entries(this)) {
      if (/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name)) parts.push(`${name}=${repr(value)}`);
      else others.push(`${strRepr(name)}: ${repr(value)}`);
    }
    if (others.length > 0) parts.push(`**{${others.join(", ")}}`);
    return `Namespace(${parts.join(", ")})`;
  }

  __eq__(other: unknown): unknown {
    if (!(other instanceof Namespace)) return NotImplemented;
    const names = Object.keys(this);
    return (
      names.length === Object.keys(other).length &&
      names.every((name) => Object.hasOwn(other, name) && equals(this[name], other[name]))
    );
  }

  __contains__(name: string): boolean {
    return Object.hasOwn(this, name);
  }
}
Object.defineProperty(Namespace, "__module__", { value: "argparse" });
