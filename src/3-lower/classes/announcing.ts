/** What follows the statement of a class: its Python name, and who is told of it. */
import type { ClassDef, FunctionDef } from "../../ast/python.ts";
import type { TsExpression, TsStatement } from "../../ast/typescript.ts";
import type { ClassInfo } from "../../2-analyze/model.ts";
import { extendedClasses } from "../../2-analyze/construction.ts";
import { pythonNameOf, qualifiedNameOf } from "../../2-analyze/qualified-names.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { hookCall, subclassHook } from "../../2-analyze/subclass-hook.ts";
import { definedMembers, listsMembers, tellsMembers } from "../../2-analyze/listed-members.ts";
import { showsModuleOf } from "../../2-analyze/shown-classes.ts";
import { expressionsOfKind, surveyModule } from "../../2-analyze/survey.ts";
import { lowerArguments } from "../calls/arguments.ts";
import { classNameOf } from "../calls/super.ts";
import { carriedDocstring, generatorName } from "../functions/function.ts";

/** A class that is called otherwise in TypeScript, or that belongs to another one, tells its Python name. */
export function pythonName(
  node: ClassDef,
  cls: ClassInfo,
  name: string,
  ctx: Context,
): TsStatement[] {
  const dotted = qualifiedNameOf({ kind: "class", cls })!;
  const own = pythonNameOf(node);
  if (name === own && (dotted === own || !ctx.module.naming.keepsFunctionNames)) return [];
  const names = dotted === own ? [own] : [own, dotted];
  return [
    b.exprStatement(
      b.call(ctx.module.runtime("named"), [b.id(name), ...names.map((text) => b.str(text))]),
    ),
  ];
}

/** `inModule(Product, "shop.models")`, where a program of several files shows its classes. */
export function ownModule(cls: ClassInfo, name: string, ctx: Context): TsStatement[] {
  const module = ctx.module.name;
  if (module === "__main__" || !showsModuleOf(cls, ctx.module.state)) return [];
  const call = b.call(ctx.module.runtime("inModule"), [b.id(name), b.str(module)]);
  return [b.exprStatement(call)];
}

/** A class carries its docstring, where the program looks docstrings up as it runs. */
export function ownDocstring(node: ClassDef, name: string, ctx: Context): TsStatement[] {
  const document = (target: TsExpression, docstring: TsExpression): TsStatement =>
    b.exprStatement(b.call(ctx.module.runtime("documented"), [target, docstring]));
  const docstring = carriedDocstring(node, ctx);
  const own = docstring === undefined ? [] : [document(b.id(name), docstring)];
  if (!tellsMembers(ctx.cls!, ctx.module.state)) return own;
  const ofMethods = [...ctx.cls!.methods.values()].flatMap((method) => {
    const text = carriedDocstring(method.node as FunctionDef, ctx);
    if (text === undefined || (method.node as FunctionDef).decorators.length > 0) return [];
    if (method.name === "__init__") return [];
    const holder = b.member(b.id(name), "prototype");
    return [document(b.member(holder, ctx.module.naming.attribute(method.name)), text)];
  });
  return [...own, ...ofMethods];
}

/** What the generators of its methods show, where the program shows some. */
export function namedGenerators(cls: ClassInfo, name: string, ctx: Context): TsStatement[] {
  return [...cls.methods.values()]
    .filter((method) => method.method === "instance" && !/^__\w+__$/.test(method.name))
    .flatMap((method) =>
      generatorName(method, ctx).map((dotted) => {
        const holder = b.member(b.id(name), "prototype");
        const member = b.member(holder, ctx.module.naming.attribute(method.name));
        return b.exprStatement(b.call(ctx.module.runtime("namesGenerators"), [member, dotted]));
      }),
    );
}

/** `definesMembers(Csv, "kind", "run")`, where the program lists the members of classes. */
export function listedMembers(cls: ClassInfo, name: string, ctx: Context): TsStatement[] {
  const { state } = ctx.module;
  if (!tellsMembers(cls, state)) return [];
  const call = (helper: "definesMembers" | "isMetaclass", names: readonly string[]): TsStatement =>
    b.exprStatement(
      b.call(ctx.module.runtime(helper), [b.id(name), ...names.map((one) => b.str(one))]),
    );
  if (cls.node.isMetaclass && listsMembers(state)) return [call("isMetaclass", [])];
  const members = definedMembers(cls, state);
  return members === undefined ? [] : [call("definesMembers", members)];
}

/** What the base's `__init_subclass__` does with the new class. */
export function announced(
  node: ClassDef,
  cls: ClassInfo,
  name: string,
  ctx: Context,
): TsStatement[] {
  const { state } = ctx.module;
  const statements: TsStatement[] = [];
  const asksSubclasses = state.once(ASKS_SUBCLASSES, () =>
    expressionsOfKind(surveyModule(state.module), "Attribute").some(
      ({ node: { attribute } }) => attribute === "__subclasses__",
    ),
  );
  if (asksSubclasses && cls.bases.length > 0)
    statements.push(b.exprStatement(b.call(ctx.module.runtime("noteSubclass"), [b.id(name)])));
  const hook = subclassHook(cls);
  const call = hookCall(node, state);
  const fact = hook && state.calls.get(call);
  if (hook === undefined || fact === undefined) return statements;
  if (fact.bound.error !== undefined)
    ctx.module.report("wrong-arguments", node.nameSpan, {
      name: "__init_subclass__()",
      error: fact.bound.error,
    });
  // A hook of its own is for the class's subclasses.
  const isAside =
    cls.methods.has("__init_subclass__") || ![...extendedClasses(cls)].includes(hook.owner!);
  const target = isAside
    ? b.member(b.member(b.id(classNameOf(hook.owner!)), "__init_subclass__"), "call")
    : b.member(b.id(name), "__init_subclass__");
  const args = lowerArguments(call, fact, hook, 1, ctx);
  statements.push(b.exprStatement(b.call(target, isAside ? [b.id(name), ...args] : args)));
  return statements;
}

const ASKS_SUBCLASSES = "whether the program asks for __subclasses__";
