/** `class Listener(Protocol)` that only types mention is an `interface`. */
import type { Call, Expression } from "../../ast/python.ts";
import type { TsClass, TsInterface } from "../../ast/typescript.ts";
import { annotationsIn } from "../../2-analyze/annotation-places.ts";
import type { Binding, ClassInfo } from "../../2-analyze/model.ts";
import { isProtocol } from "../../2-analyze/protocols.ts";
import { surveyModule } from "../../2-analyze/survey.ts";
import type { Context } from "../context.ts";
import type { Member } from "./methods.ts";

/** The interface that says what the class says; `undefined` where the class itself is needed. */
export function asInterface(
  statement: TsClass,
  cls: ClassInfo,
  binding: Binding,
  ctx: Context,
): TsInterface | undefined {
  const { state } = ctx.module;
  if (!isProtocol(state, cls) || cls.subclasses.length > 0 || cls.bases.length > 1)
    return undefined;
  if (binding.definitions.length > 1 || isValue(binding, ctx)) return undefined;
  const members = (statement.members as readonly Member[]).map(signature);
  if (members.length === 0 || members.some((member) => member === undefined)) return undefined;
  return {
    kind: "Interface",
    name: statement.name,
    typeParameters: statement.typeParameters,
    members: members.filter((member) => member !== undefined),
    leading: statement.leading,
  };
}

function signature(member: Member): TsInterface["members"][number] | undefined {
  if (member.kind === "StaticBlock" || typeof member.key !== "string") return undefined;
  const { key, leading } = member;
  if (member.kind === "Field") {
    if (member.static || member.init || member.type === undefined) return undefined;
    return { kind: "PropertySignature", member: { name: key, type: member.type }, leading };
  }
  const { flavour, static: isStatic, typeParameters, parameters, returns } = member;
  if (isStatic || returns === undefined) return undefined;
  if (flavour === "get")
    return {
      kind: "PropertySignature",
      member: { name: key, type: returns, readonly: true },
      leading,
    };
  const isMethod = flavour === undefined || flavour === "method";
  // An interface has no defaults.
  if (!isMethod || parameters.some((parameter) => parameter.default)) return undefined;
  const method = { kind: "Method", key, typeParameters, parameters, returns, leading } as const;
  return { kind: "MethodSignature", method };
}

/** Whether something reads the name where it is not an annotation, nor what `isinstance` asks about. */
function isValue(binding: Binding, ctx: Context): boolean {
  const { state } = ctx.module;
  const survey = surveyModule(state.module);
  const annotations = state.once(ANNOTATIONS, () => annotationsIn(survey));
  return survey.expressions.some(
    ({ node, parent }) =>
      node.kind === "Name" &&
      state.resolution.names.get(node) === binding &&
      !annotations.has(node) &&
      !(parent?.kind === "Call" && asksAbout(parent, node)),
  );
}

const ANNOTATIONS = "annotations of parameters and results";

const asksAbout = (call: Call, node: Expression): boolean =>
  call.func.kind === "Name" && call.func.id === "isinstance" && call.args[1] === node;
