/**
 * `__name` inside a class is `_Class__name` to Python. Where a program can tell (another class or
 * outside code uses the name, or attributes are seen as such), the names are written out so.
 */
import type { ClassDef, Expression, Module } from "../ast/python.ts";
import { expressionsOfKind, statementsOfKind, surveyModule, type Survey } from "./survey.ts";

/** `__name`, which belongs to its class. */
export const isPrivate = (name: string): boolean => name.startsWith("__") && !name.endsWith("__");

/** Writes private names out in the tree itself, where the difference can be seen. */
export function manglePrivateNames(module: Module): void {
  const survey = surveyModule(module);
  const classes = statementsOfKind(survey, "ClassDef").map(({ node }) => node);
  const attributes = expressionsOfKind(survey, "Attribute");
  if (!attributes.some(({ node }) => isPrivate(node.attribute))) return;
  const classAt = (at: number): ClassDef | undefined =>
    classes.findLast(({ span }) => span.start <= at && at < span.end);
  if (!canTell(survey, classAt)) return;
  const mangled = (name: string, at: number): string => {
    const cls = isPrivate(name) ? classAt(at) : undefined;
    return cls ? `_${cls.name.replace(/^_+/, "")}${name}` : name;
  };
  for (const { node } of attributes)
    Object.assign(node, { attribute: mangled(node.attribute, node.attributeSpan.start) });
  for (const { node } of expressionsOfKind(survey, "Name"))
    Object.assign(node, { id: mangled(node.id, node.span.start) });
  for (const { node } of statementsOfKind(survey, "FunctionDef", "AsyncFunctionDef"))
    Object.assign(node, { name: mangled(node.name, node.nameSpan.start) });
}

function canTell(survey: Survey, classAt: (at: number) => ClassDef | undefined): boolean {
  const owners = new Map<string, ClassDef | undefined>();
  for (const { node } of expressionsOfKind(survey, "Attribute")) {
    const { attribute, attributeSpan } = node;
    if (/^_[A-Za-z]\w*?__\w/.test(attribute) && !attribute.endsWith("__")) return true;
    if (attribute === "__dict__") return true;
    if (!isPrivate(attribute)) continue;
    const cls = classAt(attributeSpan.start);
    if (cls === undefined) return true;
    if (owners.has(attribute) && owners.get(attribute) !== cls) return true;
    owners.set(attribute, cls);
  }
  return expressionsOfKind(survey, "Call").some(({ node: { func, args } }) => {
    if (func.kind !== "Name") return false;
    if (func.id === "vars" || func.id === "dir") return true;
    return ["getattr", "setattr", "hasattr", "delattr"].includes(func.id) && mayBePrivate(args[1]);
  });
}

const mayBePrivate = (node: Expression | undefined): boolean =>
  node === undefined || node.kind !== "Str" || node.value.includes("__");
