/** The fields that `namedtuple("Point", "x y")` and `NamedTuple("Point", [("x", int)])` make. */
import type { Call, Expression, Statement } from "../ast/python.ts";

interface Field {
  readonly name: string;
  readonly at: Expression;
  readonly annotation?: Expression;
}

const KEYWORDS = new Set(
  (
    "False None True and as assert async await break class continue def del elif else except finally for from " +
    "global if import in is lambda nonlocal not or pass raise return try while with yield"
  ).split(" "),
);

/** Nothing where the names are not constants, or are none that Python takes. */
export function tupleFieldsOf(call: Call): Statement[] | undefined {
  const [, second, ...more] = call.args;
  const option = (name: string): Expression | undefined =>
    call.keywords.find((keyword) => keyword.name === name)?.value;
  const known = new Set(["field_names", "fields", "rename", "defaults", "module"]);
  if (more.length > 0 || call.keywords.some(({ name }) => !known.has(name ?? ""))) return undefined;
  const names = second ?? option("field_names") ?? option("fields");
  const rename = option("rename");
  if (rename !== undefined && rename.kind !== "True" && rename.kind !== "False") return undefined;
  const given = names && fieldsIn(names);
  const fields = given && renamed(given, rename?.kind === "True");
  const defaults = defaultsIn(option("defaults"));
  if (fields === undefined || defaults === undefined || defaults.length > fields.length)
    return undefined;
  return fields.map(({ name, at, annotation }, index) => ({
    kind: "AnnAssign",
    span: at.span,
    leading: [],
    target: { kind: "Name", id: name, span: at.span },
    annotation: annotation ?? { kind: "Ellipsis", span: at.span },
    value: defaults[index - (fields.length - defaults.length)],
  }));
}

function fieldsIn(node: Expression): Field[] | undefined {
  if (node.kind === "Str") {
    const names = node.value.replaceAll(",", " ").split(/\s+/).filter(Boolean);
    return names.map((name) => ({ name, at: node }));
  }
  if (node.kind !== "List" && node.kind !== "Tuple") return undefined;
  const fields = node.elements.map((element): Field | undefined => {
    if (element.kind === "Str") return { name: element.value, at: element };
    if (element.kind !== "Tuple") return undefined;
    const [name, annotation] = element.elements;
    return name?.kind === "Str" && annotation && element.elements.length === 2
      ? { name: name.value, at: name, annotation }
      : undefined;
  });
  return fields.every((field) => field !== undefined) ? fields : undefined;
}

/** Names that are no identifiers become `_0`, `_1` with `rename=True`; else there is no class. */
function renamed(fields: readonly Field[], rename: boolean): Field[] | undefined {
  const seen = new Set<string>();
  const result: Field[] = [];
  for (const [index, field] of fields.entries()) {
    const { name } = field;
    const isGood =
      /^\p{ID_Start}[\p{ID_Continue}]*$/u.test(name) && !KEYWORDS.has(name) && !seen.has(name);
    if (!isGood && !rename) return undefined;
    seen.add(name);
    result.push(isGood ? field : { ...field, name: `_${index}` });
  }
  return result;
}

/** `defaults=[0, None]`, `(None,) * 3` */
function defaultsIn(node: Expression | undefined): readonly Expression[] | undefined {
  if (node === undefined || node.kind === "None") return [];
  if (node.kind === "List" || node.kind === "Tuple") return node.elements;
  if (node.kind !== "BinOp" || node.operator !== "*" || node.right.kind !== "Int") return undefined;
  const items = node.left;
  if (items.kind !== "Tuple" && items.kind !== "List") return undefined;
  if (!items.elements.every(({ kind }) => ["None", "Int", "Str"].includes(kind))) return undefined;
  return Array.from({ length: Number(node.right.value) }, () => items.elements).flat();
}
