/** The templates of the grammar-maps, by their text. */
import {
  type Bindings,
  type ParsedTemplate,
  type TemplateUse,
  fill,
} from "../../grammar-maps/template.ts";
import type { TsExpression, TsType } from "../ast/typescript.ts";
import { templates } from "../generated/templates.ts";

function parsed(template: string): ParsedTemplate {
  const found = templates[template];
  if (!found)
    throw new Error(
      `the template ${JSON.stringify(template)} was not parsed: run \`npm run generate\``,
    );
  return found;
}

/**
 * The expression that a template stands for, with its placeholders filled in.
 *
 * @param local what a runtime name is called in the module, where the module uses the name itself
 */
export function instantiate(
  template: string,
  bindings: Bindings,
  local: ReadonlyMap<string, string> = new Map(),
): TsExpression {
  const { tree } = parsed(template);
  return fill(local.size === 0 ? tree : (renamed(tree, local) as TsExpression), bindings);
}

function renamed(node: unknown, local: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(node)) return node.map((item: unknown) => renamed(item, local));
  if (typeof node !== "object" || node === null) return node;
  const { kind, name } = node as { kind?: string; name?: string };
  if (kind === "Identifier") return local.has(name!) ? { ...node, name: local.get(name!) } : node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, renamed(value, local)]),
  );
}

/** What a template takes from the runtime. */
export function templateUses(template: string): readonly TemplateUse[] {
  return parsed(template).uses;
}

function fillType(type: TsType, bindings: ReadonlyMap<string, TsType>): TsType {
  if (type.kind === "TypeName" && !type.args) return bindings.get(type.name) ?? type;
  const entries = Object.entries(type).map(([key, value]): [string, unknown] => [
    key,
    fillAny(value, bindings),
  ]);
  return Object.fromEntries(entries) as unknown as TsType;
}

function fillAny(value: unknown, bindings: ReadonlyMap<string, TsType>): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => fillAny(item, bindings));
  if (typeof value !== "object" || value === null) return value;
  return fillType(value as TsType, bindings);
}
