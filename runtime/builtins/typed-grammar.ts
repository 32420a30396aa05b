/** A type of `typed`'s small grammar. */
export type TypeNode =
  | { readonly kind: "name"; readonly name: string; readonly args: readonly TypeNode[] }
  | { readonly kind: "rest"; readonly of: TypeNode }
  | { readonly kind: "union"; readonly members: readonly TypeNode[] }
  | { readonly kind: "record"; readonly fields: ReadonlyMap<string, TypeNode> };

/**
 * Reads `list[float]`, `tuple[int, ...]`, `dict[str, float | None]`, `{name: T, "other key": U}`.
 * @throws {SyntaxError} when the text is not of the grammar: the compiler writes it
 */
export function parseTypeText(text: string): TypeNode {
  const tokens = text.match(/\.\.\.|"(?:[^"\\]|\\.)*"|[\p{ID_Continue}$?]+|[[\]{},:|]/gu) ?? [];
  let position = 0;
  const peek = (): string | undefined => tokens[position];
  const take = (expected?: string): string => {
    const token = tokens[position];
    if (token === undefined || (expected !== undefined && token !== expected)) {
      throw new SyntaxError(`unreadable type: ${text}`);
    }
    position += 1;
    return token;
  };

  function union(): TypeNode {
    const members = [single()];
    while (peek() === "|") {
      take("|");
      members.push(single());
    }
    return members.length === 1 ? members[0] : { kind: "union", members };
  }

  function single(): TypeNode {
    if (peek() === "{") return record();
    const name = take();
    const args: TypeNode[] = [];
    if (peek() !== "[") return { kind: "name", name, args };
    take("[");
    while (peek() !== "]") {
      if (peek() === "...") {
        take();
        args.push({ kind: "rest", of: args.pop() as TypeNode });
      } else args.push(union());
      if (peek() === ",") take(",");
    }
    take("]");
    return { kind: "name", name, args };
  }

  function record(): TypeNode {
    const fields = new Map<string, TypeNode>();
    take("{");
    while (peek() !== "}") {
      const key = take();
      take(":");
      fields.set(key.startsWith('"') ? (JSON.parse(key) as string) : key, union());
      if (peek() === ",") take(",");
    }
    take("}");
    return { kind: "record", fields };
  }

  const node = union();
  if (position < tokens.length) throw new SyntaxError(`unreadable type: ${text}`);
  return node;
}
