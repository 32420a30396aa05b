import { Exception } from "../builtins/exceptions-core.js";
import type { Action } from "./action.js";

/** What a `type` function raises to say what is wrong. */
export class ArgumentTypeError extends Exception {
  static readonly __module__ = "argparse";
}

/** Something is wrong with one argument. */
export class ArgumentError extends Exception {
  static readonly __module__ = "argparse";
  readonly argumentName: string | null;
  /** What is wrong, without the argument's name. */
  readonly text: string;

  constructor(action: Action | null, message: string) {
    super(action, message);
    this.argumentName = action ? argumentName(action) : null;
    this.text = message;
    this.message =
      this.argumentName === null ? message : `argument ${this.argumentName}: ${message}`;
  }

  __str__(): string {
    return this.message;
  }
}

/** How messages call an argument. */
export function argumentName(action: Action): string {
  if (action.optionStrings.length > 0) return action.optionStrings.join("/");
  const { metavar, dest, choices } = action;
  if (metavar !== null && metavar !== "==SUPPRESS==") {
    return typeof metavar === "string" ? metavar : metavar.join(", ");
  }
  if (dest !== null && dest !== "==SUPPRESS==") return dest;
  return choices ? `{${[...choices].map(String).join(",")}}` : "";
}
