/** A sort key that compares by calling a comparison function. */
export class ComparisonKey<T> {
  readonly #compare: (left: T, right: T) => number;
  readonly obj: T;

  constructor(compare: (left: T, right: T) => number, obj: T) {
    this.#compare = compare;
    this.obj = obj;
  }

  __lt__(other: ComparisonKey<T>): boolean {
    return this.#compare(this.obj, other.obj) < 0;
  }

  __gt__(other: ComparisonKey<T>): boolean {
    return this.#compare(this.obj, other.obj) > 0;
  }

  __le__(other: ComparisonKey<T>): boolean {
    return this.#compare(this.obj, other.obj) <= 0;
  }

  __ge__(other: ComparisonKey<T>): boolean {
    return this.#compare(this.obj, other.obj) >= 0;
  }

  __eq__(other: ComparisonKey<T>): boolean {
    return this.#compare(this.obj, other.obj) === 0;
  }
}

/** https://docs.python.org/3/library/functools.html#functools.cmp_to_key */
export function cmpToKey<T>(
  compare: (left: T, right: T) => number,
): (value: T) => ComparisonKey<T> {
  return (value) => new ComparisonKey(compare, value);
}
