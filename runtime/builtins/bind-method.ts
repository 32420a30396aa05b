/** A method that keeps its receiver: Python's `value.method` where it is not called at once. */
export function bindMethod<O, K extends keyof O>(
  receiver: O,
  name: K,
): O[K] extends (...args: infer A) => infer R ? (...args: A) => R : never {
  const method = receiver[name] as (...args: never[]) => unknown;
  return method.bind(receiver) as never;
}
