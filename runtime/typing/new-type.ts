import { named } from "../builtins/names.js";

/**
 * `NewType("UserId", int)`: a function that gives back what it gets.
 * @see https://docs.python.org/3/library/typing.html#typing.NewType
 */
export const newType = (name: string): (<T>(value: T) => T) =>
  named(<T>(value: T): T => value, name);
