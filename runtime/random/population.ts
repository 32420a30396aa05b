/** The elements of a sequence; a string's are its code points. */
export function items<T>(population: Iterable<T>): readonly T[] {
  return Array.isArray(population) ? population : [...population];
}
