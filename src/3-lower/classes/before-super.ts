/**
 * Attributes that are assigned before the base's `__init__` where that must not come first:
 *
 *     self.missing = amount - account.balance
 *     super().__init__(f"{account.owner} lacks {self.missing}")
 *
 * JavaScript has no `this` before `super(…)`: the values are held in variables until then.
 */
import type { Expression, FunctionDef, Statement } from "../../ast/python.ts";
import type { TsExpression, TsStatement } from "../../ast/typescript.ts";
import { childExpressions } from "../../ast/walk.ts";
import { mentions, withoutReceiver } from "../../2-analyze/construction.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";

/** Whether what stands before the call can stay there, and the call needs something of it. */
export function holdsBeforeSuper(node: FunctionDef, call: Statement): boolean {
  const self = node.parameters[0]?.name ?? "self";
  const assigned = new Set<string>();
  const readsOnlyAssigned = (part: Expression): boolean =>
    part.kind === "Attribute" && part.value.kind === "Name" && part.value.id === self
      ? assigned.has(part.attribute)
      : !(part.kind === "Name" && part.id === self) &&
        childExpressions(part).every(readsOnlyAssigned);
  let isNeeded = false;
  for (const statement of node.body.statements) {
    if (statement === call) break;
    const isDocstring = statement.kind === "Expr" && statement.value.kind === "Str";
    if (!mentions(statement, self)) {
      isNeeded ||= !isDocstring;
      continue;
    }
    const simple = attributeAssignment(statement, self);
    if (simple === undefined || !readsOnlyAssigned(simple.value)) return false;
    assigned.add(simple.name);
  }
  if (call.kind !== "Expr" || call.value.kind !== "Call") return false;
  const { args, keywords } = withoutReceiver(call.value);
  const given = [...args, ...keywords.map(({ value }) => value)];
  isNeeded ||= mentions({ ...call, value: { ...call.value, func: given[0] ?? call.value } }, self);
  return isNeeded && given.every(readsOnlyAssigned);
}

/** `this.missing = …` goes behind `super(…)`; what it is assigned stays where it is evaluated. */
export function heldUntilSuper(body: readonly TsStatement[], ctx: Context): TsStatement[] {
  const at = body.findIndex(isSuperCall);
  const before: TsStatement[] = [];
  const after: TsStatement[] = [];
  const held = new Map<string, TsExpression>();
  for (const statement of body.slice(0, at)) {
    const assignment = ownAssignment(statement);
    if (assignment === undefined) {
      before.push(statement);
      continue;
    }
    const value = replaceOwn(assignment.value, held);
    let variable: TsExpression = value;
    if (value.kind !== "Identifier" && value.kind !== "String" && value.kind !== "Number") {
      const name = ctx.module.fresh(assignment.name, ctx.scope);
      before.push({ ...b.constDecl(name, value), leading: statement.leading });
      variable = b.id(name);
    }
    held.set(assignment.name, variable);
    after.push(b.assignStatement(b.member(b.thisKeyword(), assignment.name), variable));
  }
  return [...before, replaceOwn(body[at], held), ...after, ...body.slice(at + 1)];
}

function attributeAssignment(
  statement: Statement,
  self: string,
): { name: string; value: Expression } | undefined {
  const target =
    statement.kind === "Assign" && statement.targets.length === 1
      ? statement.targets[0]
      : statement.kind === "AnnAssign"
        ? statement.target
        : undefined;
  const isOwn =
    target?.kind === "Attribute" && target.value.kind === "Name" && target.value.id === self;
  const { value } = statement as { value?: Expression };
  return isOwn && value ? { name: target.attribute, value } : undefined;
}

const isThis = (node: TsExpression): boolean => node.kind === "Literal" && node.value === "this";

const isSuperCall = (statement: TsStatement): boolean =>
  statement.kind === "ExpressionStatement" &&
  statement.expression.kind === "Call" &&
  statement.expression.callee.kind === "Literal" &&
  statement.expression.callee.value === "super";

function ownAssignment(statement: TsStatement): { name: string; value: TsExpression } | undefined {
  if (statement.kind !== "ExpressionStatement" || statement.expression.kind !== "Assignment")
    return undefined;
  const { target, value } = statement.expression;
  return target.kind === "Member" && isThis(target.object)
    ? { name: target.property, value }
    : undefined;
}

/** The same tree with `this.name` read from the variables. */
function replaceOwn<T>(node: T, held: ReadonlyMap<string, TsExpression>): T {
  if (Array.isArray(node)) return node.map((part) => replaceOwn(part, held) as unknown) as T;
  if (typeof node !== "object" || node === null) return node;
  const member = node as unknown as TsExpression;
  if (member.kind === "Member" && isThis(member.object) && held.has(member.property))
    return held.get(member.property) as T;
  return Object.fromEntries(
    Object.entries(node).map(([key, part]) => [key, replaceOwn(part as unknown, held)]),
  ) as T;
}
