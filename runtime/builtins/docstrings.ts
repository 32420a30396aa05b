type Callable = (...args: never[]) => unknown;
type Class = abstract new (...args: never[]) => unknown;

/** Gives a function or class the docstring that the program looks up. */
export function documented<C extends Callable | Class>(value: C, docstring: string): C {
  Object.defineProperty(value, "__doc__", { value: docstring, configurable: true, writable: true });
  return value;
}

/** `fn.__doc__ = docstring` */
export function setDocstring(callable: Callable, docstring: string | null): void {
  Object.defineProperty(callable, "__doc__", {
    value: docstring,
    configurable: true,
    writable: true,
  });
}

/**
 * `value.__doc__` of a function, class or object of the program. Classes do not inherit docstrings;
 * objects show that of their class.
 * @see https://docs.python.org/3/reference/datamodel.html
 */
export function docOf(value: unknown): string | null {
  const owner = value as { readonly __doc__?: string | null };
  if (Object.hasOwn(owner, "__doc__")) return owner.__doc__ ?? null;
  if (typeof value === "function") return null;
  return docOf((value as object).constructor);
}
