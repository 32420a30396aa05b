import { callOrConvert } from "../builtins/call-or-convert.js";
import { equals } from "../builtins/equals.js";
import { TypeError } from "../builtins/exceptions-common.js";
import { ValueError } from "../builtins/exceptions-core.js";
import { nameOf } from "../builtins/names.js";
import { repr } from "../builtins/repr.js";
import { str } from "../builtins/str.js";
import type { Action } from "./action.js";
import { OPTIONAL, PARSER, REMAINDER, SUPPRESS, ZERO_OR_MORE } from "./constants.js";
import { ArgumentError, ArgumentTypeError } from "./errors.js";

/** The value of an argument for the strings that it got. */
export function valuesOf(action: Action, given: readonly string[]): unknown {
  const { nargs } = action;
  const takesAll = nargs === PARSER || nargs === REMAINDER;
  const dashes = takesAll ? -1 : given.indexOf("--");
  const strings = dashes < 0 ? given : given.filter((_, index) => index !== dashes);
  if (strings.length === 0 && nargs === OPTIONAL) {
    const value = action.optionStrings.length > 0 ? action.const : action.default;
    return typeof value === "string" ? checked(action, valueOf(action, value)) : value;
  }
  if (strings.length === 0 && nargs === ZERO_OR_MORE && action.optionStrings.length === 0) {
    return action.default === null ? [] : checked(action, action.default);
  }
  if (strings.length === 1 && (nargs === null || nargs === OPTIONAL)) {
    return checked(action, valueOf(action, strings[0]));
  }
  if (nargs === SUPPRESS) return SUPPRESS;
  const values = strings.map((text) => valueOf(action, text));
  if (nargs === PARSER) checked(action, values[0]);
  else if (nargs !== REMAINDER) for (const value of values) checked(action, value);
  return values;
}

/** The string as the argument's type wants it. */
export function valueOf(action: Action, text: string): unknown {
  const { type } = action;
  if (type === null) return text;
  try {
    return callOrConvert(type, text);
  } catch (error) {
    if (error instanceof ArgumentTypeError) throw new ArgumentError(action, str(error));
    if (error instanceof TypeError || error instanceof ValueError) {
      const name = nameOf(type as () => void);
      throw new ArgumentError(action, `invalid ${name} value: ${repr(text)}`);
    }
    throw error;
  }
}

function checked(action: Action, value: unknown): unknown {
  if (action.choices === null) return value;
  const choices = [...action.choices];
  if (choices.some((choice) => equals(choice, value))) return value;
  throw new ArgumentError(
    action,
    `invalid choice: ${repr(value)} (choose from ${choices.map(repr).join(", ")})`,
  );
}
