/** Sums such as `len(xs) - i - 1`: what the indices of a loop are made of. */
import type { Binding } from "../model.ts";

/** What a sum adds up, besides a constant. */
export type Term =
  | { readonly kind: "variable"; readonly binding: Binding }
  /** The length of a list where the sum is read. */
  | { readonly kind: "length"; readonly list: Binding }
  /** The length that a list had at an earlier moment: where a loop began, or a variable took it. */
  | { readonly kind: "earlier"; readonly list: Binding; readonly moment: unknown };

export interface Linear {
  readonly constant: number;
  readonly terms: readonly { readonly term: Term; readonly factor: number }[];
}

export const constant = (value: number): Linear => ({ constant: value, terms: [] });
export const single = (term: Term): Linear => ({ constant: 0, terms: [{ term, factor: 1 }] });

const isSame = (one: Term, other: Term): boolean =>
  (one.kind === "variable" && other.kind === "variable" && one.binding === other.binding) ||
  (one.kind === "length" && other.kind === "length" && one.list === other.list) ||
  (one.kind === "earlier" &&
    other.kind === "earlier" &&
    one.list === other.list &&
    one.moment === other.moment);

/** `left + factor * right`. */
export function plus(left: Linear, right: Linear, factor = 1): Linear {
  const terms = left.terms.map((entry) => ({ ...entry }));
  for (const { term, factor: own } of right.terms) {
    const known = terms.find((entry) => isSame(entry.term, term));
    if (known) known.factor += factor * own;
    else terms.push({ term, factor: factor * own });
  }
  return {
    constant: left.constant + factor * right.constant,
    terms: terms.filter((entry) => entry.factor !== 0),
  };
}

/** The sum with one of its variables replaced. */
export function replaced(sum: Linear, binding: Binding, by: Linear): Linear {
  const found = sum.terms.find(({ term }) => term.kind === "variable" && term.binding === binding);
  if (found === undefined) return sum;
  const rest = { ...sum, terms: sum.terms.filter((entry) => entry !== found) };
  return plus(rest, by, found.factor);
}

/** Lengths of lists that may grow, read now, as those of a moment. */
export const asOf = (
  sum: Linear,
  moment: unknown,
  mayGrow: (list: Binding) => boolean,
): Linear => ({
  ...sum,
  terms: sum.terms.map(({ term, factor }) => ({
    factor,
    term:
      term.kind === "length" && mayGrow(term.list)
        ? { kind: "earlier", list: term.list, moment }
        : term,
  })),
});

/**
 * Whether a sum cannot be negative, where lists never shrink: a length is at least what it was
 * earlier, and no length is below zero.
 *
 * @param isNatural whether a variable is never negative
 */
export function isNatural(sum: Linear, isNaturalVariable: (binding: Binding) => boolean): boolean {
  if (sum.constant < 0) return false;
  const owed = new Map<Binding, number>();
  for (const { term, factor } of sum.terms) {
    if (term.kind === "variable") {
      if (factor < 0 || !isNaturalVariable(term.binding)) return false;
    } else if (term.kind === "earlier" && factor < 0) {
      owed.set(term.list, (owed.get(term.list) ?? 0) - factor);
    } else if (factor < 0) return false;
  }
  return [...owed].every(([list, amount]) =>
    sum.terms.some(
      ({ term, factor }) => term.kind === "length" && term.list === list && factor >= amount,
    ),
  );
}
