/** `unittest.main()` → `await unittest.main([TestCart, TestPrices])` */
import type { Call, Span } from "../../ast/python.ts";
import type { TsExpression } from "../../ast/typescript.ts";
import type { CallFact } from "../../2-analyze/infer/state.ts";
import { ancestry, isLibraryClass, type ClassInfo } from "../../2-analyze/model.ts";
import { pythonNameOf } from "../../2-analyze/qualified-names.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { lowerExpression } from "../expressions.ts";
import { classNameOf } from "./super.ts";

/** The classes of tests of the program, in the order of their names, as CPython runs them. */
export function lowerUnittestMain(node: Call, fact: CallFact, ctx: Context): TsExpression {
  const refuse = (at: { readonly span: Span }, construct: string): void =>
    ctx.module.report("unsupported-syntax", at.span, { construct });
  const { state, naming } = ctx.module;
  const classes = [...state.classes.values()].filter(isTestCase);
  const ordered = classes.sort((one, other) =>
    pythonNameOf(one.node) < pythonNameOf(other.node) ? -1 : 1,
  );
  for (const cls of ordered) {
    if (cls.scope.parent?.kind !== "module")
      refuse(cls.node, "a class of tests inside a function or class");
    const tests = [...ancestry(cls)].flatMap(({ methods }) =>
      [...methods.keys()].filter((name) => name.startsWith("test")),
    );
    const emitted = tests.toSorted().map((name) => naming.attribute(name));
    if (emitted.some((name, at) => at > 0 && name < emitted[at - 1]))
      refuse(cls.node, "a class of tests whose names have another order in TypeScript");
  }
  for (const info of state.functions.values())
    if (HOOKS.has(info.name) && info.owner === undefined)
      refuse(info.node, `\`${info.name}\`, which unittest calls by itself,`);
  const argv = fact.bound.named.get("argv");
  if (argv && !(argv.kind === "List" && argv.elements.length <= 1))
    refuse(node, "a choice of tests by `argv`");
  const module = fact.bound.named.get("module");
  if (module && !(module.kind === "Str" && module.value === "__main__"))
    refuse(node, "the tests of another module");
  const exit = fact.bound.named.get("exit");
  return b.call(b.member(ctx.module.runtime("main", "unittest"), "main"), [
    b.array(ordered.map((cls) => b.id(classNameOf(cls)))),
    ...(exit ? [b.object([b.property("exit", lowerExpression(exit, ctx))])] : []),
  ]);
}

const HOOKS = new Set(["setUpModule", "tearDownModule", "load_tests"]);

const isTestCase = (cls: ClassInfo): boolean =>
  [...ancestry(cls)].some(({ bases }) =>
    bases.some((base) => isLibraryClass(base) && base.name.startsWith("unittest.")),
  );
