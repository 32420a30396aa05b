/** Context managers that may end an exception which leaves their body. */
import type { Block, Statement } from "../../ast/python.ts";
import { expressionsOf, forEachStatement, someExpression } from "../../ast/walk.ts";
import { membersOf, type Type } from "../types.ts";
import { awaitedType, callSpecial, methodReturn } from "./elements.ts";
import type { State } from "./state.ts";

const GENERATOR_MANAGERS = new Set([
  "contextlib._GeneratorContextManager",
  "contextlib._AsyncGeneratorContextManager",
]);

/** Whether leaving the manager with an exception may end it. */
export function maySwallow(state: State, manager: Type, isAsync: boolean): boolean {
  const exit = isAsync ? "__aexit__" : "__exit__";
  return membersOf(manager).some((member) => {
    if (member.kind === "object") {
      const method = callSpecial(member.cls, exit);
      return (
        method === undefined || !membersOf(method.returns.type).every(({ kind }) => kind === "None")
      );
    }
    if (member.kind === "instance") {
      if (GENERATOR_MANAGERS.has(member.name)) return generatorsSwallow(state);
      const result = methodReturn(state, member, exit);
      const returned = isAsync ? awaitedType(state, result) : result;
      return !membersOf(returned).every(({ kind }) => kind === "None");
    }
    return true;
  });
}

/** Whether a generator of the module goes on after an exception that its `yield` raises. */
function generatorsSwallow(state: State): boolean {
  return [...state.functions.values()].some(({ isGenerator, node }) => {
    if (!isGenerator || node.kind === "Lambda") return false;
    return someStatement(node.body, (statement) => goesOn(state, statement));
  });
}

function goesOn(state: State, statement: Statement): boolean {
  if (statement.kind === "With" || statement.kind === "AsyncWith") {
    const isAsync = statement.kind === "AsyncWith";
    return (
      yields(statement.body) &&
      statement.items.some(({ context }) => {
        const type = state.typeOf(context);
        // The module's own generators are looked at themselves.
        const isGenerator = type.kind === "instance" && GENERATOR_MANAGERS.has(type.name);
        return !isGenerator && maySwallow(state, type, isAsync);
      })
    );
  }
  if (statement.kind !== "Try" || !yields(statement.body)) return false;
  if (statement.finalbody && someStatement(statement.finalbody, ({ kind }) => JUMPS.has(kind)))
    return true;
  return !statement.handlers.every(({ body }) => body.statements.at(-1)?.kind === "Raise");
}

const JUMPS = new Set(["Return", "Break", "Continue"]);

const yields = (block: Block): boolean =>
  someStatement(block, (statement) =>
    expressionsOf(statement).some((part) => someExpression(part, ({ kind }) => kind === "Yield")),
  );

function someStatement(block: Block, test: (statement: Statement) => boolean): boolean {
  let found = false;
  forEachStatement(block, (statement) => {
    found ||= test(statement);
  });
  return found;
}
