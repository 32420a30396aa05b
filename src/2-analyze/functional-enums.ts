/** The members that `Enum("Color", "RED GREEN")` makes. */
import type { Call, Expression, Statement } from "../ast/python.ts";

/** Nothing where the names are not constants. */
export function enumMembersOf(call: Call, kind: string): Statement[] | undefined {
  const [, second, ...more] = call.args;
  const option = (name: string): Expression | undefined =>
    call.keywords.find((keyword) => keyword.name === name)?.value;
  const names = second ?? option("names");
  const known = new Set(["names", "start", "type", "module", "qualname"]);
  if (names === undefined || more.length > 0) return undefined;
  if (call.keywords.some(({ name }) => name === undefined || !known.has(name))) return undefined;
  const start = option("start");
  if (start !== undefined && start.kind !== "Int") return undefined;
  const first = start?.kind === "Int" ? start.value : 1n;
  const value = (name: string, index: number, at: Expression): Expression => {
    if (kind === "StrEnum") return { kind: "Str", value: name.toLowerCase(), span: at.span };
    const isFlag = kind === "Flag" || kind === "IntFlag";
    const number = isFlag ? first << BigInt(index) : first + BigInt(index);
    return { kind: "Int", value: number, raw: String(number), span: at.span };
  };
  const pairs = pairsOf(names);
  return pairs?.map(({ name, at, given }, index) => ({
    kind: "Assign",
    span: at.span,
    leading: [],
    targets: [{ kind: "Name", id: name, span: at.span }],
    value: given ?? value(name, index, at),
  }));
}

interface Pair {
  readonly name: string;
  readonly at: Expression;
  readonly given?: Expression;
}

function pairsOf(node: Expression): Pair[] | undefined {
  if (node.kind === "Str") {
    const names = node.value.replaceAll(",", " ").split(/\s+/).filter(Boolean);
    return names.map((name) => ({ name, at: node }));
  }
  if (node.kind === "Dict") {
    const pairs = node.entries.map(({ key, value }) =>
      key?.kind === "Str" ? { name: key.value, at: key, given: value } : undefined,
    );
    return complete(pairs);
  }
  if (node.kind !== "List" && node.kind !== "Tuple") return undefined;
  return complete(
    node.elements.map((element) => {
      if (element.kind === "Str") return { name: element.value, at: element };
      if (element.kind !== "Tuple" && element.kind !== "List") return undefined;
      const [name, given] = element.elements;
      return name?.kind === "Str" && given && element.elements.length === 2
        ? { name: name.value, at: name, given }
        : undefined;
    }),
  );
}

const complete = (pairs: readonly (Pair | undefined)[]): Pair[] | undefined =>
  pairs.every((pair) => pair !== undefined) ? (pairs as Pair[]) : undefined;
