import { readSetEscape } from "./escapes.js";
import type { Node, SetItem } from "./syntax.js";
import { lengthOf, type Tokens } from "./tokens.js";

/** `[a-z_]`, after its bracket. */
export function readSet(tokens: Tokens): Node {
  const start = tokens.position - 1;
  const items: SetItem[] = [];
  const negate = tokens.accept("^");
  const take = (): string => {
    const token = tokens.take();
    if (token === null) {
      throw tokens.error("unterminated character set", tokens.position - start);
    }
    return token;
  };
  for (;;) {
    const token = take();
    if (token === "]" && items.length > 0) break;
    const item = itemOf(tokens, token);
    if (!tokens.accept("-")) {
      items.push(item);
      continue;
    }
    const last = take();
    if (last === "]") {
      items.push(item, { kind: "code", code: 45 });
      break;
    }
    const end = itemOf(tokens, last);
    if (item.kind !== "code" || end.kind !== "code" || end.code < item.code) {
      const length = lengthOf(token) + 1 + lengthOf(last);
      throw tokens.error(`bad character range ${token}-${last}`, length);
    }
    items.push({ kind: "range", low: item.code, high: end.code });
  }
  const [only] = items;
  if (!negate && items.length === 1 && only.kind === "code") {
    return { kind: "literal", code: only.code };
  }
  return { kind: "set", negate, items };
}

const itemOf = (tokens: Tokens, token: string): SetItem =>
  token.startsWith("\\")
    ? readSetEscape(tokens, token)
    : { kind: "code", code: token.codePointAt(0) as number };
