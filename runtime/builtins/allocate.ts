/**
 * `object.__new__(cls)`: an object of the class, whose constructor does not run.
 * @see https://docs.python.org/3/reference/datamodel.html#object.__new__
 */
export function allocate<T>(cls: abstract new (...args: never[]) => T): T {
  return Object.create(cls.prototype as object) as T;
}
