/** Methods that are not called at once: `task.add_done_callback(self.ended)`, `key=Person.age_of`. */
import type { Attribute } from "../../ast/python.ts";
import type { TsExpression } from "../../ast/typescript.ts";
import { comparesMethods, takesObjectFirst } from "../../2-analyze/held-methods.ts";
import {
  descendants,
  findAttribute,
  type ClassInfo,
  type FunctionInfo,
} from "../../2-analyze/model.ts";
import { showsMethods } from "../../2-analyze/shown-values.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { lowerParameters } from "../functions/parameters.ts";
import { methodsCalledByName } from "../functions/bound-at-run-time.ts";

/** A method that is not called at once takes its receiver along. */
export function boundMethod(
  object: TsExpression,
  node: Attribute,
  method: FunctionInfo,
  ctx: Context,
): TsExpression {
  if (method.method === "static") {
    return b.member(
      b.id(
        method.owner!.scope.parent?.bindings.get(method.owner!.name)?.emitted ?? method.owner!.name,
      ),
      ctx.module.naming.attribute(node.attribute),
    );
  }
  const name = ctx.module.naming.attribute(node.attribute);
  return methodsCalledByName(ctx.module.state).has(method)
    ? b.call(ctx.module.runtime("bindWithParameters"), [object, b.str(name)])
    : withReceiver(object, name, ctx);
}

/** `value.method.bind(value)`, where the value can be written twice and no such is compared or shown. */
export function withReceiver(object: TsExpression, name: string, ctx: Context): TsExpression {
  const isSimple = (node: TsExpression): boolean =>
    node.kind === "Identifier" ||
    node.kind === "Literal" ||
    (node.kind === "Member" && isSimple(node.object));
  const { state } = ctx.module;
  return isSimple(object) && !comparesMethods(state) && !showsMethods(state)
    ? b.call(b.member(b.member(object, name), "bind"), [object])
    : b.call(ctx.module.runtime("bindMethod"), [object, b.str(name)]);
}

/** `Person.ageOf`: called with the object first, where it is not read as part of the class. */
export function methodOfClass(
  object: TsExpression,
  node: Attribute,
  cls: ClassInfo,
  method: FunctionInfo,
  ctx: Context,
): TsExpression {
  const { state, naming } = ctx.module;
  const name = naming.attribute(node.attribute);
  if (!takesObjectFirst(node, state)) return b.member(b.member(object, "prototype"), name);
  const isCallback = ctx.callback?.node === node;
  if (!isCallback || !isPlainMethod(cls, node.attribute, method))
    return b.call(ctx.module.runtime("unbound"), [object, b.str(name)]);
  const [self, ...rest] = lowerParameters(method, ctx, 0);
  const receiver = self.target as TsExpression;
  const args = rest.map(({ target }) => target as TsExpression);
  return b.arrow([self, ...rest], b.call(b.member(receiver, name), args));
}

/** Whether calling the method by its name calls no other one. */
function isPlainMethod(cls: ClassInfo, name: string, method: FunctionInfo): boolean {
  return (
    !method.decorated &&
    findAttribute(cls, name) === undefined &&
    [...descendants(cls)].every((sub) => !sub.methods.has(name) && !sub.attributes.has(name)) &&
    method.parameters.every(
      ({ node }) =>
        node.default === undefined &&
        node.flavour !== "var-positional" &&
        node.flavour !== "var-keyword" &&
        node.flavour !== "keyword-only",
    )
  );
}
