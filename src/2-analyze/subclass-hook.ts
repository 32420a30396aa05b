/** `__init_subclass__`: what defining a subclass calls. */
import type { Call, ClassDef } from "../ast/python.ts";
import type { State } from "./infer/state.ts";
import { ancestry, type ClassInfo, type FunctionInfo } from "./model.ts";

/** The hook that defining the class calls: that of a base. */
export const subclassHook = (cls: ClassInfo): FunctionInfo | undefined =>
  [...ancestry(cls)]
    .slice(1)
    .find((one) => one.methods.has("__init_subclass__"))
    ?.methods.get("__init_subclass__");

/** The call of the hook, with the keywords of the class statement. */
export const hookCall = (node: ClassDef, state: State): Call =>
  state.once(node, () => ({
    kind: "Call",
    span: node.nameSpan,
    func: { kind: "Name", id: node.name, span: node.nameSpan },
    args: [],
    keywords: node.keywords.filter(({ name }) => name !== "metaclass"),
  })) as Call;
