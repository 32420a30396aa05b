/** What calls reach whose arguments are bound at run time: functions, methods and classes tell their parameters. */
import type { Call, Expression } from "../../ast/python.ts";
import { isWrittenOut } from "../../2-analyze/bind.ts";
import { isSuperCall } from "../../2-analyze/construction.ts";
import { isEmptyForward } from "../../2-analyze/forwarded-keywords.ts";
import type { CallFact, State } from "../../2-analyze/infer/state.ts";
import { lookedUpMethods, methodsFoundByName } from "../../2-analyze/looked-up-methods.ts";
import {
  ancestry,
  descendants,
  findMethod,
  type ClassInfo,
  type FunctionInfo,
} from "../../2-analyze/model.ts";
import {
  candidatesDiffer,
  constructorsDiffer,
  escapedMisfits,
  isStarredByName,
} from "../../2-analyze/refusals/arguments.ts";
import { membersOf, type Type } from "../../2-analyze/types.ts";
import { handedWithKeywords } from "./handed-keywords.ts";
import { takesKeywordsLast } from "./keywords.ts";

/** The functions that a call reaches whose keywords are known at run time only. */
export function functionsCalledByName(state: State): Set<FunctionInfo> {
  const found = new Set<FunctionInfo>();
  if (callsUnknownByName(state)) {
    for (const info of state.functions.values())
      if (info.owner === undefined && (info.escapes || isValue(info, state))) found.add(info);
  }
  for (const [call, fact] of state.calls) {
    const unpacked = call.keywords.some(
      ({ name, value }) =>
        name === undefined && !isWrittenOut(value) && !isEmptyForward(value, state),
    );
    const carries = call.keywords.some(
      ({ name, value }) => name !== undefined || !isEmptyForward(value, state),
    );
    const dynamic = (carries || candidatesDiffer(call, state)) && fact.target.kind === "dynamic";
    const cached = carries && fact.target.kind === "function" && fact.target.info.cached;
    if (fact.target.kind === "dynamic")
      for (const member of escapedMisfits(call, state))
        if (member.kind === "function") found.add(member.info);
    const handed = handedWithKeywords(fact) ?? openPartial(call, fact, state);
    const starred = isStarredByName(call, fact, state);
    if (!unpacked && !dynamic && !cached && !handed && !starred) continue;
    const lookedUp = dynamic ? lookedUpMethods(call.func, state) : [];
    for (const member of [...lookedUp, ...membersOf(state.typeOf(handed ?? call.func))]) {
      const info =
        member.kind === "function"
          ? member.info
          : member.kind === "object"
            ? findMethod(member.cls, "__call__")
            : undefined;
      if (info) found.add(info);
    }
  }
  return found;
}

/** `partial(handler, level=2)`: what is called, where more than one function may be. */
function openPartial(call: Call, { target }: CallFact, state: State): Expression | undefined {
  const [func] = call.args;
  const isPartial = target.kind === "library" && target.name === "functools.partial";
  if (!isPartial || func === undefined || call.keywords.length === 0) return undefined;
  const [only, ...more] = membersOf(state.typeOf(func));
  const isOne = only?.kind === "function" && more.length === 0;
  return isOne && !takesKeywordsLast(only.info, state) ? undefined : func;
}

/** Whether some call with keywords may reach any function that is a value. */
export const callsUnknownByName = (state: State): boolean =>
  calledByName(state).some(({ kind }) => kind === "unknown" || kind === "callable");

/** Whether some call with keywords that run time binds may make an object of the class. */
export const isMadeByName = (cls: ClassInfo, state: State): boolean => {
  const lineage = new Set(ancestry(cls));
  const isNamed = calledByName(state).some(
    (type) =>
      type.kind === "unknown" ||
      type.kind === "callable" ||
      (type.kind === "class" && lineage.has(type.cls)),
  );
  return isNamed || countedClasses(state).has(cls);
};

/** The classes that a call may reach whose arguments run time counts. */
const countedClasses = (state: State): ReadonlySet<ClassInfo> =>
  state.once(
    COUNTED,
    () =>
      new Set(
        [...state.calls].flatMap(([call, { target }]) =>
          target.kind === "dynamic" ? classesCountedBy(call, state) : [],
        ),
      ),
  );

function classesCountedBy(call: Call, state: State): ClassInfo[] {
  const known = candidatesDiffer(call, state) ? membersOf(state.typeOf(call.func)) : [];
  return [...known, ...escapedMisfits(call, state)].flatMap((one) =>
    one.kind === "class" ? [one.cls, ...descendants(one.cls)] : [],
  );
}

/** What the calls call whose keywords are bound at run time. */
export const calledByName = (state: State): readonly Type[] =>
  state.once(CALLED_BY_NAME, () =>
    [...state.calls].flatMap(([call, fact]) => {
      const { target } = fact;
      const handed = handedWithKeywords(fact);
      if (handed) return membersOf(state.typeOf(handed));
      const carries = call.keywords.some(
        ({ name, value }) => name !== undefined || !isEmptyForward(value, state),
      );
      if (target.kind === "dynamic" && isLibraryInit(call, state)) return [];
      const isCounted = target.kind === "dynamic" && constructorsDiffer(call, state);
      if (!carries && !isCounted) return [];
      const [first] = call.args;
      const isPartial = target.kind === "library" && target.name === "functools.partial";
      const callee = isPartial && first ? first : target.kind === "dynamic" ? call.func : undefined;
      const members = callee === undefined ? [] : membersOf(state.typeOf(callee));
      // A partial of a function of the library is bound where it is made.
      return isPartial ? members.filter(({ kind }) => kind !== "library") : members;
    }),
  );

/** `super().__init__(name="x")` of a class of the library, which calls none of the program's. */
const isLibraryInit = ({ func }: Call, state: State): boolean =>
  func.kind === "Attribute" &&
  func.attribute === "__init__" &&
  isSuperCall(func.value) &&
  membersOf(state.typeOf(func)).every(({ kind }) => kind !== "function");

/** A function that stands somewhere without being called there. */
function isValue(info: FunctionInfo, state: State): boolean {
  const values = state.once(VALUES, () => {
    const called = new Set<Expression>([...state.calls.keys()].map(({ func }) => func));
    const found = new Set<FunctionInfo>();
    for (const [node, type] of state.types)
      if (!called.has(node))
        for (const member of membersOf(type))
          if (member.kind === "function") found.add(member.info);
    return found;
  });
  return values.has(info);
}

const COUNTED = "classes whose arguments are counted";
const CALLED_BY_NAME = "what calls by name call";
const VALUES = "functions that are values";

/** The methods that a call reaches whose keywords are known at run time only. */
export function methodsCalledByName(state: State): Set<FunctionInfo> {
  return state.once(BY_NAME, () => {
    const found = new Set<FunctionInfo>();
    if (callsUnknownByName(state)) {
      for (const info of state.functions.values())
        if (info.owner && (info.name === "__call__" || isValue(info, state))) found.add(info);
      for (const info of methodsFoundByName(state)) found.add(info);
    }
    for (const info of functionsCalledByName(state)) if (info.owner) found.add(info);
    for (const [call, fact] of state.calls) {
      if (call.func.kind !== "Attribute") continue;
      if (!isSuperCall(call.func.value)) {
        const { attribute, value } = call.func;
        // Of values of several types the method is looked up at run time.
        const isLookedUp = membersOf(state.typeOf(value)).length > 1;
        if (call.keywords.length === 0 || (fact.target.kind !== "dynamic" && !isLookedUp)) continue;
        for (const cls of state.classes.values()) {
          const method = cls.methods.get(attribute);
          if (method) found.add(method);
        }
        continue;
      }
      const carries = call.keywords.some(
        ({ name, value }) => name !== undefined || !isEmptyForward(value, state),
      );
      const unpacks = call.keywords.some(
        ({ name, value }) => name === undefined && !isEmptyForward(value, state),
      );
      if (!unpacks && !(carries && fact.target.kind === "dynamic")) continue;
      for (const member of membersOf(state.typeOf(call.func)))
        if (member.kind === "function") found.add(member.info);
    }
    return found;
  });
}

const BY_NAME = "methods that super() calls by name";
