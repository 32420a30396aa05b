import type { FunctionDef } from "../../ast/python.ts";
import { initializesByMethod } from "../construction.ts";
import { isEnum } from "../enums.ts";
import { ancestry, isLibraryClass } from "../model.ts";
import { statementsOfKind } from "../survey.ts";
import type { Rule } from "./rule.ts";
import { pythonNameOf } from "../qualified-names.ts";

/** Methods by which Python itself would do something that the emitted class cannot make happen. */
const HOOKS = new Set([
  "__getattribute__",
  "__del__",
  "__instancecheck__",
  "__subclasscheck__",
  "__subclasshook__",
  "__mro_entries__",
  "__prepare__",
  "__complex__",
  "__buffer__",
]);

/** `def __del__(self)` and the other hooks that nothing would call. */
export const refuseSpecialMethods: Rule = ({ state, survey, report }) => {
  for (const cls of state.classes.values()) {
    if (cls.node.unconverted) continue;
    const allocate = cls.methods.get("__new__");
    const isPlain = [...ancestry(cls)].every((one) => !one.bases.some(isLibraryClass));
    const isRun = isEnum(cls) || (isPlain && initializesByMethod(cls));
    if (allocate && !isRun)
      report("special-method", (allocate.node as FunctionDef).nameSpan, {
        name: "__new__",
        class: pythonNameOf(cls.node),
      });
  }
  for (const { node, place } of statementsOfKind(survey, "FunctionDef", "AsyncFunctionDef")) {
    if (place.cls && !place.cls.unconverted && HOOKS.has(node.name)) {
      report("special-method", node.nameSpan, { name: node.name, class: pythonNameOf(place.cls) });
    }
  }
  for (const { node, place } of statementsOfKind(survey, "Assign")) {
    const aliases = place.cls ? state.classes.get(place.cls)?.aliases : undefined;
    for (const target of place.cls ? node.targets : []) {
      if (target.kind === "Name" && aliases?.has(target.id)) continue;
      if (target.kind === "Name" && (HOOKS.has(target.id) || isAssignedMethod(target.id))) {
        report("special-method", target.span, { name: target.id, class: place.cls!.name });
      }
    }
  }
};

/** `__repr__ = show`: the runtime looks for methods, and this would be an attribute of the class. */
const isAssignedMethod = (name: string): boolean =>
  /^__\w+__$/.test(name) && !["__slots__", "__match_args__", "__hash__", "__doc__"].includes(name);
