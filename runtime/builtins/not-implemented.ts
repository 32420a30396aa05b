declare const kind: unique symbol;

interface NotImplementedType {
  readonly [kind]: "NotImplemented";
  __repr__(): string;
}

/**
 * What a binary special method returns to let the other operand try.
 * @see https://docs.python.org/3/library/constants.html#NotImplemented
 */
export const NotImplemented = Object.freeze({
  __proto__: Object.freeze({ __repr__: (): string => "NotImplemented" }),
}) as unknown as NotImplementedType;

/** What comes out of an operator whose method returns `R`. */
export type Answer<R> = Exclude<R, NotImplementedType>;
