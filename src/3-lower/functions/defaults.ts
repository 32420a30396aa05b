/** When the defaults of parameters are evaluated. */
import type { Expression } from "../../ast/python.ts";
import type { TsExpression, TsStatement, TsType } from "../../ast/typescript.ts";
import type { Binding } from "../../2-analyze/model.ts";
import * as b from "../builders.ts";
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
  if (prelude === undefined) {
    ctx.module.report("unsupported-syntax", node.span, {
      construct: "a default that is made anew or changes, in a lambda",
    });
    return value;
  }
  // The constant of a method stands before its class, beside those of other classes.
  let scope = ctx.scope.parent ?? ctx.scope;
  while (scope.kind === "class" && scope.parent !== undefined) scope = scope.parent;
  const name = ctx.module.fresh(`${binding.emitted}Default`, scope);
  prelude.push(
    b.constDecl(name, value, value.kind === "Array" || value.kind === "New" ? type : undefined),
  );
  return b.id(name);
}

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
