import { TypeError } from "../builtins/exceptions-common.js";
import { typeName } from "../builtins/type-name.js";

/** The code point of a single character. @throws TypeError for anything else */
export function codeOf(method: string, character: unknown): number {
  if (typeof character === "string") {
    const code = character.codePointAt(0);
    if (code !== undefined && character.length === (code > 0xffff ? 2 : 1)) return code;
  }
  throw new TypeError(
    `${method}() argument must be a unicode character, not ${typeName(character)}`,
  );
}
