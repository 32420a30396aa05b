import type { Delete, Expression } from "../../ast/python.ts";
import type { TsStatement } from "../../ast/typescript.ts";
import { isReadOnly } from "../../2-analyze/assignable.ts";
import { ancestry, findMethod, type Binding, type ClassInfo } from "../../2-analyze/model.ts";
import { deleterName } from "../classes/methods.ts";
import { letsGoOf } from "../dropped-generators.ts";
import { classNameOf } from "../calls/super.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { lowerExpression, lowerShown, namedFloat } from "../expressions.ts";
import { provenDeletion } from "./proven-item.ts";
import { sliceBounds } from "./subscript.ts";

export function lowerDelete(node: Delete, ctx: Context): TsStatement[] {
  return node.targets.flatMap((target) => deleteTarget(target, ctx));
}

/** What reads of a name take for one that is not bound. */
export const unbound = (binding: Binding): TsStatement =>
  b.assignStatement(b.id(binding.emitted), b.as_(b.undefinedKeyword(), b.typeName("any")));

function deleteTarget(target: Expression, ctx: Context): TsStatement[] {
  switch (target.kind) {
    case "Name": {
      const binding = ctx.module.state.resolution.names.get(target);
      if (ctx.cls && binding?.scope === ctx.cls.scope) return deleteMember(target, ctx.cls, ctx);
      if (binding === undefined || !ctx.module.declarations.mutable.has(binding)) {
        // Nothing reads the name afterwards, or inference would have said so.
        return binding ? letsGoOf(binding, ctx) : [];
      }
      return [...letsGoOf(binding, ctx), unbound(binding)];
    }
    case "Subscript": {
      const object = lowerExpression(target.value, ctx);
      if (target.index.kind === "Slice") {
        const [lower = b.nullKeyword(), upper = b.nullKeyword(), step = b.nullKeyword()] =
          sliceBounds(target.index, ctx);
        return [
          b.exprStatement(b.call(ctx.module.runtime("delSlice"), [object, lower, upper, step])),
        ];
      }
      const deletion =
        provenDeletion(target, ctx) ??
        b.call(ctx.module.runtime("delItem"), [
          namedFloat(object, ctx.module.state.typeOf(target.value), ctx),
          lowerShown(target.index, ctx),
        ]);
      return [b.exprStatement(deletion)];
    }
    case "Attribute": {
      const owner = ctx.module.state.typeOf(target.value);
      const name = ctx.module.naming.attribute(target.attribute);
      if (owner.kind === "object") {
        const object = lowerExpression(target.value, ctx);
        if ([...ancestry(owner.cls)].some((one) => one.deleters.has(target.attribute)))
          return [b.exprStatement(b.methodCall(object, deleterName(name)))];
        if (findMethod(owner.cls, "__delattr__"))
          return [b.exprStatement(b.methodCall(object, "__delattr__", [b.str(target.attribute)]))];
        if (isReadOnly(owner.cls, target.attribute, "deleters")) {
          const args = [object, b.str(target.attribute)];
          return [b.exprStatement(b.call(ctx.module.runtime("noDeleter"), args))];
        }
      }
      return [
        b.exprStatement(
          b.call(ctx.module.runtime("delattr"), [lowerExpression(target.value, ctx), b.str(name)]),
        ),
      ];
    }
    case "Tuple":
    case "List":
      return target.elements.flatMap((element) => deleteTarget(element, ctx));
    default:
      return refused(target, ctx);
  }
}

/** `del helper` in a class body takes the attribute from the class. */
function deleteMember(
  target: Extract<Expression, { kind: "Name" }>,
  cls: ClassInfo,
  ctx: Context,
): TsStatement[] {
  if (!cls.attributes.has(target.id)) return refused(target, ctx);
  const args = [b.id(classNameOf(cls)), b.str(ctx.module.naming.attribute(target.id))];
  return [b.exprStatement(b.call(ctx.module.runtime("delattr"), args))];
}

function refused(target: Expression, ctx: Context): TsStatement[] {
  ctx.module.report("unsupported-syntax", target.span, { construct: "this target of del" });
  return [];
}
