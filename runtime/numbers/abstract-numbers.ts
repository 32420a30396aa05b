import { isClass, nameOf } from "../builtins/names.js";
import { BoolType, IntType, TypeObject, isFloat, isInt } from "../builtins/types.js";
import { typeOf } from "../builtins/types.js";

/*
 * The abstract kinds of numbers: https://docs.python.org/3/library/numbers.html
 */

const kinds = ["Number", "Complex", "Real", "Rational", "Integral"];

const MODULES = new Set<unknown>(["builtins", "decimal", "fractions"]);

/** How many of the kinds, from the widest, a class of the library belongs to. */
const depths: Readonly<Record<string, number>> = { Decimal: 1, complex: 2, Fraction: 4 };

class NumberKind extends TypeObject<number> {
  readonly #depth: number;

  constructor(name: string) {
    const depth = kinds.indexOf(name) + 1;
    super(name, (value) => depthOfValue(value) >= depth);
    this.#depth = depth;
  }

  /** Whether a class belongs to it. */
  hasSubclass(cls: unknown): boolean {
    if (cls instanceof NumberKind) return cls.#depth >= this.#depth;
    if (cls === IntType || cls === BoolType) return true;
    if (cls instanceof TypeObject) return cls.__name__ === "float" && this.#depth <= 3;
    return depthOfClass(cls) >= this.#depth;
  }

  override get __module__(): string {
    return "numbers";
  }

  override __repr__(): string {
    return `<class 'numbers.${this.__name__}'>`;
  }
}

function depthOfValue(value: unknown): number {
  if (isInt(value)) return 5;
  if (isFloat(value)) return 3;
  return typeof value === "object" && value !== null ? depthOfClass(typeOf(value)) : 0;
}

function depthOfClass(cls: unknown): number {
  for (let one = cls; isClass(one); one = Object.getPrototypeOf(one) as unknown) {
    const { __module__: module } = one as unknown as { __module__?: unknown };
    if (MODULES.has(module) && Object.hasOwn(depths, nameOf(one))) return depths[nameOf(one)];
  }
  return 0;
}

export const AnyNumber = new NumberKind("Number");
export const AnyComplex = new NumberKind("Complex");
export const AnyReal = new NumberKind("Real");
export const AnyRational = new NumberKind("Rational");
export const AnyIntegral = new NumberKind("Integral");
