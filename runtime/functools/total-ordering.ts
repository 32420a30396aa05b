import { equals } from "../builtins/equals.js";
import { ValueError } from "../builtins/exceptions-core.js";
import { NotImplemented } from "../builtins/not-implemented.js";
import { truthy } from "../builtins/truthy.js";

type Comparison = (this: object, other: unknown) => unknown;
type Ordered = Record<string, Comparison>;

/**
 * Completes a class that has `__eq__` and one of the four orderings.
 * @see https://docs.python.org/3/library/functools.html#functools.total_ordering
 */
export function totalOrdering<C extends abstract new (...args: never[]) => object>(type: C): C {
  const prototype = type.prototype as Ordered;
  const root = ["__lt__", "__le__", "__gt__", "__ge__"].find((name) => name in prototype);
  if (root === undefined) {
    throw new ValueError("must define at least one ordering operation: < > <= >=");
  }
  for (const [name, derive] of Object.entries(derived[root])) {
    if (name in prototype) continue;
    const method: Comparison = function (other) {
      const answer = prototype[root].call(this, other);
      return answer === NotImplemented ? answer : derive(truthy(answer), () => equals(this, other));
    };
    Object.defineProperty(prototype, name, { value: method, configurable: true, writable: true });
  }
  return type;
}

type Derivation = (answer: boolean, equal: () => boolean) => boolean;

const notNorEqual: Derivation = (answer, equal) => !answer && !equal();
const orEqual: Derivation = (answer, equal) => answer || equal();
const not: Derivation = (answer) => !answer;
const notOrEqual: Derivation = (answer, equal) => !answer || equal();
const andNotEqual: Derivation = (answer, equal) => answer && !equal();

/** How each ordering follows from the one that the class defines. */
const derived: Record<string, Record<string, Derivation>> = {
  __lt__: { __gt__: notNorEqual, __le__: orEqual, __ge__: not },
  __le__: { __ge__: notOrEqual, __lt__: andNotEqual, __gt__: not },
  __gt__: { __lt__: notNorEqual, __ge__: orEqual, __le__: not },
  __ge__: { __le__: notOrEqual, __gt__: andNotEqual, __lt__: not },
};
