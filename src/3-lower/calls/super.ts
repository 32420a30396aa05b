/** `super()`: JavaScript's, where it finds the same; else the runtime's, which walks Python's order. */
import type { Attribute, Call, Expression } from "../../ast/python.ts";
import type { TsExpression } from "../../ast/typescript.ts";
import { isSuperCall } from "../../2-analyze/construction.ts";
import {
  findMethod,
  libraryBase,
  type ClassInfo,
  type FunctionInfo,
} from "../../2-analyze/model.ts";
import { isPlainSuper, superOwner, superTargets } from "../../2-analyze/super-targets.ts";
import { membersOf } from "../../2-analyze/types.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { lowerExpression, lowerReceiver } from "../expressions.ts";

export const isSuperMember = (node: Expression): node is Attribute & { readonly value: Call } =>
  node.kind === "Attribute" && isSuperCall(node.value);

/** `super().name` → `super.name`, or `superOf(Class, this).name`. */
export function superMember(node: Attribute, ctx: Context): TsExpression {
  const call = node.value as Call;
  const name = ctx.module.naming.attribute(node.attribute);
  const owner = superOwner(ctx.module.state, call, ctx.scope);
  const isOwn = owner !== undefined && owner === ctx.cls && ctx.nested !== true;
  const isOfClass = ({ method }: FunctionInfo): boolean =>
    method === "class" || method === "static";
  // JavaScript's `super` looks among methods of objects, or among static ones.
  const isAlike = (owner ? superTargets(owner, node.attribute) : []).every(
    (target) => ctx.func === undefined || isOfClass(target) === isOfClass(ctx.func),
  );
  if (isOwn && isAlike && isReceiver(call.args[1], ctx) && isPlain(owner, node.attribute))
    return b.member(b.superKeyword(), name);
  return b.member(superValue(call, ctx), name);
}

/** Whether `super.name` finds what Python finds: a method of the program's, or of a library class. */
export const isPlain = (owner: ClassInfo, name: string): boolean =>
  isPlainSuper(owner, name) &&
  (superTargets(owner, name).length > 0 ||
    (libraryBase(owner) !== undefined &&
      !isContainer(libraryBase(owner)!) &&
      (name === "__init__" || !/^__\w+__$/.test(name))));

/** Library classes whose special methods are the runtime's functions. */
export const isContainer = (library: string): boolean => CONTAINERS.has(library);

const CONTAINERS = new Set([
  "list",
  "dict",
  "collections.OrderedDict",
  "collections.Counter",
  "collections.defaultdict",
]);

/** `super()` as the receiver of a container's method: the runtime's functions know no overrides. */
export function containerReceiver(call: Call, library: string, ctx: Context): TsExpression {
  return isContainer(library) && ctx.nested !== true && call.args.length === 0
    ? b.thisKeyword()
    : superValue(call, ctx);
}

/** `superOf(Class, this)` */
export function superValue(call: Call, ctx: Context): TsExpression {
  const owner = superOwner(ctx.module.state, call, ctx.scope);
  if (owner === undefined || (ctx.nested === true && call.args[1] === undefined)) {
    ctx.module.report("unsupported-syntax", call.span, {
      construct: "super() outside of a method of a class",
    });
    return b.nullKeyword();
  }
  const self = call.args[1] ? lowerExpression(call.args[1], ctx) : receiver(ctx);
  return b.call(ctx.module.runtime("superOf"), [b.id(classNameOf(owner)), self]);
}

/** `__new__` is static, and takes the class as any other argument. */
function receiver(ctx: Context): TsExpression {
  const first = ctx.func?.parameters[0];
  return ctx.func?.method === "static" && first ? b.id(first.binding.emitted) : b.thisKeyword();
}

const isReceiver = (node: Expression | undefined, ctx: Context): boolean =>
  node === undefined || (node.kind === "Name" && node.id === ctx.func?.parameters[0]?.node.name);

/** The class of an object, which may be a subclass of the one that is known. */
export const classOf = (value: Expression, cls: ClassInfo, ctx: Context): TsExpression =>
  b.as_(b.member(lowerExpression(value, ctx), "constructor"), b.typeofType(b.id(classNameOf(cls))));

/** `shape.create()`, where the object is of one of several classes: the method stands in its class. */
export function classMethodOfObjects(func: Attribute, ctx: Context): TsExpression | undefined {
  const { state, naming } = ctx.module;
  const objects = membersOf(state.typeOf(func.value)).filter(({ kind }) => kind !== "None");
  const classes = objects.flatMap((one) => (one.kind === "object" ? [one.cls] : []));
  if (objects.length < 2 || classes.length < objects.length) return undefined;
  const isOfClass = classes.every((cls) => {
    const method = findMethod(cls, func.attribute)?.method;
    return method === "static" || method === "class";
  });
  if (!isOfClass) return undefined;
  const types = [...new Set(classes.map(classNameOf))].map((name) => b.typeofType(b.id(name)));
  const constructor = b.as_(
    b.member(lowerReceiver(func.value, ctx), "constructor"),
    b.unionType(types),
  );
  return b.member(constructor, naming.attribute(func.attribute));
}

export const classNameOf = (cls: ClassInfo): string =>
  cls.scope.parent?.bindings.get(cls.name)?.emitted ?? cls.name;
