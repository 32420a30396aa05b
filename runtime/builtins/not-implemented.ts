/**
 * What a binary special method returns to let the other operand try.
 * @see https://docs.python.org/3/library/constants.html#NotImplemented
 */
export const NotImplemented: { __repr__(): string } = Object.freeze({
  __proto__: Object.freeze({ __repr__: (): string => "NotImplemented" }),
} as unknown as { __repr__(): string });
