/** When the defaults of parameters are evaluated. */
import type { Expression } from "../../ast/python.ts";
import type { TsExpression, TsField, TsStatement, TsType } from "../../ast/typescript.ts";
import { someExpression } from "../../ast/walk.ts";
import type { Binding, ClassInfo } from "../../2-analyze/model.ts";
import { statementsOfKind, surveyModule } from "../../2-analyze/survey.ts";
import * as b from "../builders.ts";
import { classNameOf } from "../calls/super.ts";
import type { Context } from "../context.ts";

/** Python evaluates a default when the function is defined, JavaScript when it is called. */
export function evaluatedOnce(
  node: Expression,
  binding: Binding,
  value: TsExpression,
  type: TsType,
  ctx: Context,
  prelude: TsStatement[] | undefined,
): TsExpression {
  if (isTimeless(node, ctx)) return value;
  if (ctx.cls && readsClassBody(node, ctx)) {
    const name = ctx.module.fresh(`${binding.emitted}Default`, ctx.cls.scope);
    const declared = value.kind === "Array" || value.kind === "New" ? { type } : undefined;
    defaultsOf(ctx.cls, ctx).push({
      kind: "Field",
      key: name,
      static: true,
      readonly: true,
      ...declared,
      init: value,
    });
    return b.member(b.id(classNameOf(ctx.cls)), name);
  }
  if (prelude === undefined) {
    ctx.module.report("unsupported-syntax", node.span, {
      construct: "a default that is made anew or changes, in a lambda",
    });
    return value;
  }
  // The constant of a method stands before its class, beside those of other classes.
  let scope = ctx.scope.parent ?? ctx.scope;
  while (scope.kind === "class" && scope.parent !== undefined) scope = scope.parent;
  const name = ctx.module.fresh(`${binding.emitted.replace(/_$/, "")}Default`, scope);
  prelude.push(
    b.constDecl(name, value, value.kind === "Array" || value.kind === "New" ? type : undefined),
  );
  return b.id(name);
}

/** The members that hold defaults of the methods of a class, which stand before the method. */
export const defaultsOf = (cls: ClassInfo, { module: { state } }: Context): TsField[] =>
  state.once(state.placeOf(cls, DEFAULTS), () => []);

const DEFAULTS = {};

/** `def __init__(self, errors=len(STAGES))`: a variable of the class, which must be there by then. */
const readsClassBody = (node: Expression, ctx: Context): boolean =>
  someExpression(
    node,
    (part) =>
      part.kind === "Name" && ctx.module.state.resolution.names.get(part)?.scope.kind === "class",
  );

/** The names of attributes that statements assign. */
const assignedAttributes = (ctx: Context): ReadonlySet<string> =>
  ctx.module.state.once(ASSIGNED, () => {
    const survey = surveyModule(ctx.module.state.module);
    const targets = statementsOfKind(survey, "Assign", "AugAssign", "AnnAssign").flatMap(
      ({ node }) => (node.kind === "Assign" ? node.targets : [node.target]),
    );
    return new Set(
      targets.flatMap((target) => (target.kind === "Attribute" ? [target.attribute] : [])),
    );
  });

const ASSIGNED = "names of attributes that are assigned";

/** Whether it makes no difference when the expression is evaluated, and how often. */
export function isTimeless(node: Expression, ctx: Context): boolean {
  switch (node.kind) {
    case "Call": {
      const target = ctx.module.state.calls.get(node)?.target;
      const isValue = target?.kind === "library" && VALUES.has(target.name);
      const given = [...node.args, ...node.keywords.map(({ value }) => value)];
      return isValue && given.every((argument) => isTimeless(argument, ctx));
    }
    case "Name": {
      const binding = ctx.module.state.resolution.names.get(node);
      if (binding?.scope.kind === "class" && assignedAttributes(ctx).has(binding.name))
        return false;
      return binding === undefined || binding.definitions.length === 1;
    }
    case "Attribute": {
      const owner = ctx.module.state.typeOf(node.value);
      return owner.kind === "module" || owner.kind === "class" || owner.kind === "library";
    }
    case "Tuple":
      return node.elements.every((element) => isTimeless(element, ctx));
    case "UnaryOp":
      return isTimeless(node.operand, ctx);
    case "BinOp":
      return isTimeless(node.left, ctx) && isTimeless(node.right, ctx);
    case "Lambda":
    case "Str":
    case "Bytes":
    case "Ellipsis":
    case "JoinedStr":
      return true;
    default:
      return isScalar(node.kind);
  }
}

/** Classes whose objects are as good as others of the same value. */
const VALUES: ReadonlySet<string> = new Set([
  "complex",
  "datetime.date",
  "datetime.time",
  "datetime.timedelta",
  "decimal.Decimal",
  "float",
  "fractions.Fraction",
  "frozenset",
  "pathlib.Path",
  "tuple",
]);

const isScalar = (kind: string): boolean =>
  ["Int", "Float", "True", "False", "None"].includes(kind);
