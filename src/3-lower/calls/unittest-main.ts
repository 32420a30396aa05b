/** `unittest.main()` → `await unittest.main([TestCart, TestPrices])` */
import type { Call, Span } from "../../ast/python.ts";
import type { TsExpression } from "../../ast/typescript.ts";
import type { CallFact } from "../../2-analyze/infer/state.ts";
import type { FunctionInfo } from "../../2-analyze/model.ts";
import { isTestCase } from "../../2-analyze/unittest/test-classes.ts";
import { pythonNameOf } from "../../2-analyze/qualified-names.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { lowerExpression } from "../expressions.ts";
import { classNameOf } from "./super.ts";

/** The classes of tests of the program, in the order of their names, as CPython runs them. */
export function lowerUnittestMain(node: Call, fact: CallFact, ctx: Context): TsExpression {
  const refuse = (at: { readonly span: Span }, construct: string): void =>
    ctx.module.report("unsupported-syntax", at.span, { construct });
  const { state } = ctx.module;
  const classes = [...state.classes.values()].filter(isTestCase);
  const ordered = classes.sort((one, other) =>
    pythonNameOf(one.node) < pythonNameOf(other.node) ? -1 : 1,
  );
  for (const cls of ordered) {
    if (cls.scope.parent?.kind !== "module")
      refuse(cls.node, "a class of tests inside a function or class");
  }
  const isOfModule = ({ owner, scope }: FunctionInfo): boolean =>
    owner === undefined && scope.parent?.kind === "module";
  const ofModule = [...state.functions.values()].filter(isOfModule);
  for (const info of ofModule)
    if (info.name === "load_tests")
      refuse(info.node, "`load_tests`, which unittest calls by itself,");
  const hooks = ofModule.flatMap(({ name, scope }) => {
    const emitted = HOOKS.has(name) ? scope.parent?.bindings.get(name)?.emitted : undefined;
    return emitted === undefined ? [] : [b.property(name, b.id(emitted))];
  });
  const argv = fact.bound.named.get("argv");
  if (argv && !(argv.kind === "List" && argv.elements.length <= 1))
    refuse(node, "a choice of tests by `argv`");
  const module = fact.bound.named.get("module");
  if (module && !(module.kind === "Str" && module.value === "__main__"))
    refuse(node, "the tests of another module");
  const given = ["exit", "verbosity"].flatMap((name) => {
    const value = fact.bound.named.get(name);
    return value ? [b.property(name, lowerExpression(value, ctx))] : [];
  });
  const options = [...given, ...hooks];
  return b.call(b.member(ctx.module.runtime("main", "unittest"), "main"), [
    b.array(ordered.map((cls) => b.id(classNameOf(cls)))),
    ...(options.length > 0 ? [b.object(options)] : []),
  ]);
}

const HOOKS = new Set(["setUpModule", "tearDownModule"]);
