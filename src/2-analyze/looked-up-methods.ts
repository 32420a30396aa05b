/** What `getattr(self, "do_" + name)` may find: methods whose names only run time knows. */
import type { Call, Expression } from "../ast/python.ts";
import type { State } from "./infer/state.ts";
import { ancestry, descendants, type ClassInfo, type FunctionInfo } from "./model.ts";
import { expressionsOfKind, surveyModule } from "./survey.ts";
import { membersOf, type Type } from "./types.ts";

type FunctionType = Extract<Type, { kind: "function" }>;

/** The methods that an expression may stand for: `getattr(…)` itself, or a name that is only given such. */
export function lookedUpMethods(node: Expression, state: State): readonly FunctionType[] {
  return lookUps(node, state).flatMap(({ args: [object, name, fallback] }) => {
    const fits = spelling(name);
    const found = membersOf(state.typeOf(object)).flatMap((member) =>
      member.kind === "object" ? methodsOf(member.cls, member, fits) : [],
    );
    const given = fallback ? membersOf(state.typeOf(fallback)) : [];
    return [...found, ...given.filter((member) => member.kind === "function")];
  });
}

/** All methods that some `getattr(…)` of the program may find: what it gives may be kept and called later. */
export const methodsFoundByName = (state: State): ReadonlySet<FunctionInfo> =>
  state.once(FOUND, () => {
    const calls = expressionsOfKind(surveyModule(state.module), "Call");
    return new Set(
      calls.flatMap(({ node }) =>
        isLookUp(node)
          ? [...lookedUpMethods(node, state).map(({ info }) => info), ...ofAnything(node, state)]
          : [],
      ),
    );
  });

const FOUND = "methods that getattr may find";

/** Where nobody knows the object, it may be of any class. */
function ofAnything({ args: [object, name] }: Call, state: State): FunctionInfo[] {
  if (!membersOf(state.typeOf(object)).some(({ kind }) => kind === "unknown")) return [];
  const fits = spelling(name);
  return [...state.classes.values()].flatMap((cls) =>
    methodsOf(cls, { kind: "object", cls }, fits).map(({ info }) => info),
  );
}

function lookUps(node: Expression, state: State): readonly Call[] {
  if (isLookUp(node)) return [node];
  if (node.kind !== "Name") return [];
  const values = (state.resolution.names.get(node)?.definitions ?? []).map(
    ({ kind, node: one }) => {
      const { value } = one as { value?: Expression };
      return (kind === "assign" || kind === "walrus") && value && isLookUp(value)
        ? value
        : undefined;
    },
  );
  return values.every((value) => value !== undefined) ? values : [];
}

const isLookUp = (node: Expression): node is Call =>
  node.kind === "Call" &&
  node.func.kind === "Name" &&
  node.func.id === "getattr" &&
  node.args.length >= 2 &&
  node.args.every(({ kind }) => kind !== "Starred");

function methodsOf(cls: ClassInfo, self: Type, fits: (name: string) => boolean): FunctionType[] {
  const names = new Map<string, FunctionType>();
  for (const owner of [...ancestry(cls), ...descendants(cls)])
    for (const [name, info] of owner.methods)
      if (fits(name) && (info.method === "instance" || info.method === "class"))
        names.set(`${owner.id} ${name}`, { kind: "function", info, self });
  return [...names.values()];
}

/** Whether a name can be what an expression spells: its text, or the texts at its ends. */
function spelling(node: Expression): (name: string) => boolean {
  if (node.kind === "Str") return (name) => name === node.value;
  const [start, end] = endsOf(node);
  return (name) =>
    name.startsWith(start) && name.endsWith(end) && (start + end !== "" || !name.startsWith("__"));
}

function endsOf(node: Expression): readonly [start: string, end: string] {
  const textOf = (part: { kind: string; value?: unknown } | undefined): string =>
    part?.kind === "Str" ? (part.value as string) : "";
  if (node.kind === "JoinedStr") return [textOf(node.parts[0]), textOf(node.parts.at(-1))];
  if (node.kind === "BinOp" && node.operator === "+")
    return [endsOf(node.left)[0] || textOf(node.left), endsOf(node.right)[1] || textOf(node.right)];
  return ["", ""];
}
