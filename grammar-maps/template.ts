/** Templates of TypeScript with `$name` placeholders, parsed when the project is built. */
import type { TsExpression, TsProperty } from "../src/ast/typescript.ts";

/** A parsed template. */
export interface ParsedTemplate {
  /** Placeholders are identifiers that start with `$`. */
  readonly tree: TsExpression;
  /** What the template takes from the runtime. */
  readonly uses: readonly TemplateUse[];
}

export interface TemplateUse {
  readonly facade: string;
  readonly name: string;
  readonly typeOnly?: boolean;
}

/** What stands for a placeholder: nothing where the caller left the argument out. */
export type Binding = TsExpression | readonly TsExpression[] | undefined;
export type Bindings = ReadonlyMap<string, Binding>;

const isList = (binding: Binding): binding is readonly TsExpression[] => Array.isArray(binding);

/** The name of a placeholder, if the node is one. */
function placeholder(node: unknown): string | undefined {
  const { kind, name } = node as { kind?: string; name?: string };
  return kind === "Identifier" && name && /^\$[A-Za-z_]/.test(name) ? name.slice(1) : undefined;
}

/** Fills a template's placeholders in. Arguments and properties that are absent are left out. */
export function fill(tree: TsExpression, bindings: Bindings): TsExpression {
  const filled = fillNode(tree, bindings);
  if (filled === undefined || isList(filled)) {
    throw new Error(`the template needs one expression for $${placeholder(tree)}`);
  }
  return filled;
}

function fillNode(node: TsExpression, bindings: Bindings): Binding {
  const name = placeholder(node);
  if (name !== undefined) return bindings.get(name);
  switch (node.kind) {
    case "Spread": {
      const argument = fillNode(node.argument, bindings);
      if (argument === undefined || isList(argument)) return argument ?? [];
      if (argument.kind === "Array") return argument.elements;
      return { ...node, argument };
    }
    case "Call":
    case "New":
      return { ...node, callee: fill(node.callee, bindings), args: fillList(node.args, bindings) };
    case "Array":
      return { ...node, elements: fillList(node.elements, bindings) };
    case "Object": {
      const properties = node.properties.flatMap((property) => fillProperty(property, bindings));
      return properties.length === 0 && node.properties.length > 0
        ? undefined
        : { ...node, properties };
    }
    case "Member":
      return fillMember(node, bindings);
    default:
      return fillChildren(node, bindings) as TsExpression;
  }
}

/** Absent arguments at the end are left out; others become `undefined`. */
function fillList(nodes: readonly TsExpression[], bindings: Bindings): TsExpression[] {
  const filled: (TsExpression | undefined)[] = nodes.flatMap((node) => {
    const binding = fillNode(node, bindings);
    return isList(binding) ? [...binding] : [binding];
  });
  while (filled.length > 0 && filled[filled.length - 1] === undefined) filled.pop();
  return filled.map((node) => node ?? { kind: "Literal", value: "undefined" });
}

function fillProperty(property: TsProperty, bindings: Bindings): TsProperty[] {
  if (property.kind === "MethodProperty") return [fillChildren(property, bindings) as TsProperty];
  const value = fillNode(property.value, bindings);
  if (value === undefined) return [];
  if (isList(value)) throw new Error("a template cannot put a list in a property");
  if (property.kind === "SpreadProperty") return [{ ...property, value }];
  const { key } = property;
  const name = typeof key === "string" ? key.replace(/^\$/, "") : fill(key, bindings);
  const shorthand = value.kind === "Identifier" && value.name === name;
  return [{ kind: "Property", key: name, value, ...(shorthand && { shorthand }) }];
}

/** `$self.$name`: the placeholder of a property stands for a constant string. */
function fillMember(node: TsExpression & { kind: "Member" }, bindings: Bindings): TsExpression {
  const object = fill(node.object, bindings);
  if (!node.property.startsWith("$")) return { ...node, object };
  const property = bindings.get(node.property.slice(1));
  if (property === undefined || isList(property)) return { ...node, object };
  const { optional } = node;
  if (property.kind === "Identifier") return { ...node, object, property: property.name };
  if (property.kind === "String" && /^[A-Za-z_$][\w$]*$/.test(property.value)) {
    return { ...node, object, property: property.value };
  }
  return { kind: "Index", object, index: property, ...(optional && { optional }) };
}

/** Any other node: its children that are nodes are filled, whatever they are called. */
function fillChildren(node: object, bindings: Bindings): object {
  const entries = Object.entries(node).map(([key, value]): [string, unknown] => {
    if (Array.isArray(value)) return [key, value.map((item: unknown) => fillChild(item, bindings))];
    return [key, fillChild(value, bindings)];
  });
  return Object.fromEntries(entries);
}

const EXPRESSION_WITH_RULES = new Set(["Identifier", "Call", "New", "Array", "Object", "Member"]);

function fillChild(value: unknown, bindings: Bindings): unknown {
  if (typeof value !== "object" || value === null) return value;
  const { kind } = value as { kind?: string };
  return kind !== undefined && EXPRESSION_WITH_RULES.has(kind)
    ? fill(value as TsExpression, bindings)
    : fillChildren(value, bindings);
}
