/** The bases of a class: what it extends, and what it gets from the others. */
import type { ClassDef, Expression } from "../../ast/python.ts";
import type { TsExpression, TsStatement, TsType } from "../../ast/typescript.ts";
import {
  ancestry,
  isLibraryClass,
  libraryBase,
  type ClassInfo,
  type LibraryClass,
} from "../../2-analyze/model.ts";
import { isIgnoredBase } from "../../2-analyze/declare.ts";
import { dataclassDecorator } from "../../2-analyze/dataclasses.ts";
import { NAMED_TUPLE } from "../../2-analyze/named-tuples.ts";
import { tupleTypeArgument } from "./named-tuple.ts";
import { enumValue, hasMembers } from "../../2-analyze/enums.ts";
import { familyOf, isCooperative } from "../../2-analyze/construction.ts";
import { mainBase } from "../../2-analyze/mixins.ts";
import { linearize } from "../../2-analyze/resolution-order.ts";
import { qualifiedName } from "../../2-analyze/infer/names.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { lowerExpression } from "../expressions.ts";
import { baseArguments } from "../generics.ts";
import { writtenType } from "../annotated-types.ts";
import { toTs } from "../types.ts";
import { abstractView } from "../../2-analyze/abstract-bases.ts";
import { isAbcMeta } from "../../2-analyze/abstract.ts";
import { subclassHook } from "../../2-analyze/subclass-hook.ts";
import { classNameOf } from "../calls/super.ts";

/** `class Service(LoggerMixin, Base)` extends `Base`, and copies the mixin's methods. */
export function mixedIn(cls: ClassInfo, name: string, ctx: Context): TsStatement[] {
  if (cls.bases.length < 2) return [];
  const bases = realBases(cls.node, ctx).map((base) => lowerExpression(base, ctx));
  const statement = b.exprStatement(b.call(ctx.module.runtime("inherits"), [b.id(name), ...bases]));
  const main = mainBase(cls);
  const others = cls.bases.filter(
    (base): base is ClassInfo => base !== main && !isLibraryClass(base),
  );
  if (others.length === 0) return [statement];
  return [
    {
      kind: "Interface",
      name,
      extends: others.map((base, index) => mixedType(base, main, others.slice(0, index), ctx)),
      members: [],
    } as never,
    statement,
  ];
}

/** What the other bases have beside the one that the class extends. */
function mixedType(
  base: ClassInfo,
  main: ClassInfo | LibraryClass | undefined,
  before: readonly ClassInfo[],
  ctx: Context,
): TsType {
  const type = b.typeName(classNameOf(base));
  const meets =
    before.some((one) => memberNames(base).some((name) => memberNames(one).includes(name))) ||
    (main !== undefined &&
      (isLibraryClass(main)
        ? libraryBase(base) !== undefined
        : memberNames(base).some((name) => memberNames(main).includes(name))));
  if (!meets) return type;
  if (main === undefined) return type;
  const extended = isLibraryClass(main) ? ctx.cls!.node.bases[0] : undefined;
  const name = isLibraryClass(main)
    ? extended?.kind === "Name"
      ? extended.id
      : "Error"
    : classNameOf(main);
  const names = [name, ...before.map(classNameOf)].map((one) => `keyof ${one}`);
  return b.typeName("Omit", [type, { kind: "TypeName", name: names.join(" | ") }]);
}

const memberNames = (cls: ClassInfo): string[] =>
  [...ancestry(cls)].flatMap((one) => [...one.methods.keys(), ...one.attributes.keys()]);

export function checkBases(node: ClassDef, cls: ClassInfo, ctx: Context): void {
  const real = realBases(node, ctx);
  if (real.length > 1 && !canInherit(cls, ctx))
    ctx.module.report("multiple-inheritance", node.nameSpan, { name: node.name });
  if (real.length > cls.bases.length)
    ctx.module.report("unsupported-base", real[0].span, { name: node.name });
  const library = cls.bases.find(isLibraryClass);
  const isReportedByClass = node.unconverted && library?.name === "type";
  if (library && !isReportedByClass) {
    const entry = ctx.module.state.library.class(library.name);
    // The parser makes its actions by keywords of its own.
    const isMadeByParser = library.name === "argparse.Action" && cls.methods.has("__init__");
    if (!entry?.inheritable || isMadeByParser)
      ctx.module.report("unsupported-base", node.nameSpan, { name: library.name });
  }
  for (const { name, value, span } of node.keywords) {
    if (name === "metaclass") {
      if (!isAbcMeta(value, ctx.module.state))
        ctx.module.report("metaclass", node.unconverted?.span ?? span, {
          name: node.name,
          reason: node.unconverted ? `: ${node.unconverted.reason}` : "",
        });
    } else if (subclassHook(cls) === undefined) {
      ctx.module.report("unsupported-syntax", span, {
        construct: "a class keyword that no __init_subclass__ takes",
      });
    }
  }
}

/** The bases that count at run time, without their type arguments. */
const realBases = (node: ClassDef, ctx: Context): Expression[] =>
  node.bases
    .map((base) => (base.kind === "Subscript" ? base.value : base))
    .filter((base) => !isIgnoredBase(qualifiedName(ctx.module.state, base) ?? ""))
    .filter((base, _, all) => !isEnumData(base, all, ctx));

/** The `int` of `class Level(int, Enum)`: the two are one base. */
const isEnumData = (base: Expression, all: readonly Expression[], ctx: Context): boolean =>
  ["int", "str", "float"].includes(qualifiedName(ctx.module.state, base) ?? "") &&
  all.some((one) => qualifiedName(ctx.module.state, one) === "enum.Enum");

/** Whether the runtime can give the class all that its bases have. */
function canInherit(cls: ClassInfo, ctx: Context): boolean {
  if (linearize(cls) === undefined) return false;
  if (!isCooperative(cls)) return true;
  if ([...familyOf(cls)].some((one) => dataclassDecorator(one) !== undefined)) return false;
  const { library } = ctx.module.state;
  return [...ancestry(cls)].every((one) =>
    one.bases.every(
      (base) => !isLibraryClass(base) || library.isSubclass(base.name, "BaseException"),
    ),
  );
}

/** `extends OrderedDict<any, any>`: what the program puts in is not followed. */
export function superTypeArguments(cls: ClassInfo, ctx: Context): TsType[] {
  const main = mainBase(cls);
  if (main && !isLibraryClass(main)) return ownTypeArguments(cls, main, ctx);
  const library = main ? ctx.module.state.library.class(main.name) : undefined;
  if (library?.name === "enum.Enum" && hasMembers(cls))
    return [toTs(ctx, enumValue(ctx.module.state, cls))];
  if (library?.name === NAMED_TUPLE) return [tupleTypeArgument(cls, ctx)];
  if (library === undefined || typeof library.inheritable === "string") return [];
  const view = abstractView(ctx.module.state, cls, library.name);
  if (view)
    return view.args.slice(0, library.ts.split(",").length).map(({ type }) => toTs(ctx, type));
  if (!library.ts.includes("<")) return [];
  // TypeScript's `Counter<K>` has no parameter for the counts.
  const names = (library.typeParameters ?? []).filter((name) =>
    new RegExp(`\\b${name}\\b`).test(library.ts),
  );
  return names.map(() => b.typeName("any"));
}

/** `class Numbers extends Stack<number>` */
function ownTypeArguments(cls: ClassInfo, main: ClassInfo, ctx: Context): TsType[] {
  const plain = toTs(ctx, { kind: "object", cls: main });
  if (plain.kind !== "TypeName" || plain.args === undefined) return [];
  const given = baseArguments(cls, main, ctx.module.state);
  return plain.args.map((one, index) => writtenType(given[index], one, ctx));
}

export function superClass(node: ClassDef, cls: ClassInfo, ctx: Context): TsExpression | undefined {
  if (cls.bases.length === 0) return undefined;
  const main = mainBase(cls);
  const base = realBases(node, ctx)[main ? cls.bases.indexOf(main) : 0];
  const library =
    main && isLibraryClass(main) ? ctx.module.state.library.class(main.name) : undefined;
  if (typeof library?.inheritable === "string") return ctx.module.runtime(library.inheritable);
  return base && lowerExpression(base, ctx);
}
