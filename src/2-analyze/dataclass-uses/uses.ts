/**
 * Whether anything in a program shows, compares or hashes the objects of a dataclass: what
 * `@dataclass` writes for that is left out where nothing does. Every expression that may hold such
 * objects has to stand where they are only moved: assigned, passed to the program's own functions,
 * kept in containers, read attribute by attribute. Wherever else one stands, all members stay.
 */
import type { Expression } from "../../ast/python.ts";
import { annotationsIn } from "../annotation-places.ts";
import { dataclassDecorator } from "../dataclasses.ts";
import type { State } from "../infer/state.ts";
import { ancestry, descendants, findMethod, type ClassInfo, type FunctionInfo } from "../model.ts";
import { statementsOfKind, surveyModule, type SurveyedExpression } from "../survey.ts";
import { membersOf, without, type Type } from "../types.ts";
import { argumentUse } from "./arguments.ts";
import { isPlainDecorator } from "./decorators.ts";
import { arrives, hasPlainBases, parametersOf, unionOf } from "./flows.ts";
import { isPlainReceiver, LOOKING_METHODS, ORDERING } from "./library.ts";
import { mentionsOf } from "./mentions.ts";
import { useInStatement } from "./statements.ts";

/** What becomes of a value: it moves on, is shown (by `str` first of all), compared, or anything. */
export type Use = "moved" | "shown" | "shown by str" | "compared" | "anything";

export interface DataclassUses {
  readonly shown: ReadonlySet<ClassInfo>;
  readonly compared: ReadonlySet<ClassInfo>;
}

export const dataclassUses = (state: State): DataclassUses =>
  state.once(USES, () => new Uses(state));

const USES = "what the program does with objects of dataclasses";

/** An expression with what stands around it. */
export interface Site extends SurveyedExpression {
  readonly parents: ReadonlyMap<Expression, Expression | undefined>;
}

class Uses implements DataclassUses {
  readonly shown = new Set<ClassInfo>();
  readonly compared = new Set<ClassInfo>();

  constructor(state: State) {
    const classes = [...state.classes.values()].filter(
      (cls) => dataclassDecorator(cls) !== undefined,
    );
    if (classes.length === 0) return;
    const survey = surveyModule(state.module);
    const { expressions } = survey;
    const parents = new Map(expressions.map(({ node, parent }) => [node, parent]));
    const made = new Set<ClassInfo>();
    const annotations = annotationsIn(survey);
    for (const surveyed of expressions) {
      if (annotations.has(surveyed.node)) continue;
      const type = state.typeOf(surveyed.node);
      if (!membersOf(type).some(({ kind }) => HOLDING.has(kind))) continue;
      for (const member of membersOf(type)) if (member.kind === "class") made.add(member.cls);
      const { classes: mentioned, hashed } = mentionsOf(type);
      this.#note(hashed, "anything");
      if (mentioned.size > 0) this.#use(type, useOf(state, { ...surveyed, parents }, type));
    }
    for (const { node } of statementsOfKind(survey, "FunctionDef", "AsyncFunctionDef")) {
      const info = state.functions.get(node);
      if (info && !node.decorators.every(isPlainDecorator)) this.#use(signature(info), "anything");
    }
    for (const cls of classes) {
      const isMade = [cls, ...descendants(cls)].some((one) => made.has(one));
      const isPlain = cls.node.decorators.every(isPlainDecorator) && hasPlainBases(cls);
      if (!isMade || !isPlain || cls.isForgotten) this.#note([cls], "anything");
    }
  }

  #use(type: Type, use: Use): void {
    if (use === "moved") return;
    if (use !== "shown by str") return this.#note(mentionsOf(type).classes, use);
    // `print(point)` asks for `__str__` before `__repr__`.
    const shown = without(
      type,
      (member) =>
        member.kind === "object" &&
        ["__str__", "__format__"].some((name) => findMethod(member.cls, name)),
    );
    this.#note(mentionsOf(shown).classes, "shown");
  }

  #note(classes: Iterable<ClassInfo>, use: Use): void {
    for (const cls of classes)
      for (const one of [...ancestry(cls), ...descendants(cls)]) {
        if (use !== "compared") this.#add(this.shown, one, "__repr__", "shown");
        if (use !== "shown") this.#add(this.compared, one, "__eq__", "compared");
      }
  }

  /** What `@dataclass` writes looks at the fields. */
  #add(uses: Set<ClassInfo>, cls: ClassInfo, method: string, use: Use): void {
    if (uses.has(cls)) return;
    uses.add(cls);
    if (dataclassDecorator(cls) === undefined || cls.methods.has(method)) return;
    for (const { slot } of cls.attributes.values()) this.#use(slot.type, use);
  }
}

const HOLDING: ReadonlySet<Type["kind"]> = new Set([
  "instance",
  "tuple",
  "object",
  "class",
  "function",
  "callable",
  "library",
]);

function useOf(state: State, site: Site, type: Type): Use {
  const { node, parent } = site;
  if (parent === undefined) return useInStatement(state, site);
  switch (parent.kind) {
    case "Attribute":
      return useOfAttribute(state, site, type);
    case "Subscript":
      // `Callable[[Job], None]` is a type.
      return node !== parent.index || ["library", "class"].includes(state.typeOf(parent.value).kind)
        ? "moved"
        : "anything";
    case "Call":
      return node === parent.func ? "moved" : argumentUse(state, parent, node, type);
    case "Starred": {
      const outer = site.parents.get(parent);
      if (outer?.kind === "Call") return argumentUse(state, outer, parent, type);
      return useOf(state, { ...site, node: parent, parent: outer }, type);
    }
    case "Compare": {
      const index = [parent.left, ...parent.comparators].indexOf(node);
      const left = parent.operators[index - 1];
      const right = parent.operators[index];
      const isMoved =
        (left === undefined || ["is", "is not", "in", "not in"].includes(left)) &&
        (right === undefined || right === "is" || right === "is not");
      // A container of the left operand's objects is asked about objects of the same dataclass.
      return isMoved ? "moved" : "compared";
    }
    case "FormattedValue":
      return parent.conversion === "r" || parent.conversion === "a" ? "shown" : "shown by str";
    case "BinOp":
      return parent.operator === "%" || state.typeOf(parent).kind === "unknown"
        ? "anything"
        : "moved";
    case "UnaryOp":
      return "moved";
    case "BoolOp":
    case "IfExp":
    case "NamedExpr":
    case "Await":
      return state.typeOf(parent).kind === "unknown" ? "anything" : "moved";
    case "ListComp":
    case "SetComp":
    case "GeneratorExp":
      if (node !== parent.element) return "moved";
      break;
    case "DictComp":
      if (node !== parent.key && node !== parent.value) return "moved";
      break;
    case "Lambda": {
      const info = state.functions.get(parent);
      return info && arrives(type, info.returns.type) ? "moved" : "anything";
    }
    case "Yield":
    case "YieldFrom": {
      const { func } = site.place;
      const info = func && state.functions.get(func);
      return info && arrives(type, info.yields.type, info.returns.type) ? "moved" : "anything";
    }
    case "List":
    case "Tuple":
    case "Set":
    case "Dict":
      if (state.typeOf(parent).kind === "never") return "moved";
      break;
    default:
      return "anything";
  }
  return arrives(type, state.typeOf(parent)) ? "moved" : "anything";
}

/** `job.name` reads one attribute; `jobs.append` is a method of the library. */
function useOfAttribute(state: State, site: Site, type: Type): Use {
  const { node, parents } = site;
  const access = site.parent;
  if (access?.kind !== "Attribute") return "anything";
  if (/^__\w+__$/.test(access.attribute)) {
    if (/^__(post_)?init__$/.test(access.attribute)) return "moved";
    const isNamed = membersOf(type).every(({ kind }) => kind === "class" || kind === "function");
    return isNamed && /^__(name|qualname|doc)__$/.test(access.attribute) ? "moved" : "anything";
  }
  const receivers = membersOf(type).filter(({ kind }) => ["instance", "tuple"].includes(kind));
  if (receivers.length === 0 && membersOf(type).every(({ kind }) => kind !== "library"))
    return "moved";
  const call = parents.get(access);
  if (call?.kind !== "Call" || call.func !== access) return "anything";
  const target = state.calls.get(call)?.target;
  if (target?.kind !== "library") return "anything";
  if (ORDERING.has(target.name)) return argumentUse(state, call, node, type);
  return isPlainReceiver(target.name) && !LOOKING_METHODS.has(target.name) ? "moved" : "anything";
}

const signature = (info: FunctionInfo): Type =>
  unionOf([...parametersOf(info), info.returns.type, info.yields.type]);
