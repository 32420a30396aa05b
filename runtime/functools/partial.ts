/** https://docs.python.org/3/library/functools.html#functools.partial */
export function partial<A extends unknown[], P extends unknown[], R>(
  callback: (...args: [...A, ...P]) => R,
  ...bound: A
): (...args: P) => R {
  return (...args) => callback(...bound, ...args);
}
