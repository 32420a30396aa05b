/** `class Listener(Protocol)` that only types mention is an `interface`. */
import type { Call, Expression } from "../../ast/python.ts";
import type { TsClass, TsInterface } from "../../ast/typescript.ts";
import { annotationsIn } from "../../2-analyze/annotation-places.ts";
import { annotationType } from "../../2-analyze/infer/annotations.ts";
import type { Binding, ClassInfo, FunctionInfo } from "../../2-analyze/model.ts";
import { isProtocol } from "../../2-analyze/protocols.ts";
import { UNKNOWN } from "../../2-analyze/types.ts";
import { surveyModule } from "../../2-analyze/survey.ts";
import { annotatedType } from "../annotated-types.ts";
import { promiseType } from "../builders/types.ts";
import type { Context } from "../context.ts";
import type { Member } from "./methods.ts";

/** Whether the class is a protocol that nothing makes, asks or derives from: TypeScript has it as a type. */
export function isInterface(cls: ClassInfo, ctx: Context): boolean {
  const { state } = ctx.module;
  const binding = cls.scope.parent?.bindings.get(cls.name);
  return (
    isProtocol(state, cls) &&
    cls.subclasses.length === 0 &&
    cls.bases.length <= 1 &&
    binding?.definitions.length === 1 &&
    !isValue(binding, ctx)
  );
}

/** The interface that says what the class says; `undefined` where it says more. */
export function asInterface(
  statement: TsClass,
  cls: ClassInfo,
  ctx: Context,
): TsInterface | undefined {
  if (!isInterface(cls, ctx)) return undefined;
  const members = (statement.members as readonly Member[]).map((member) => {
    const method = [...cls.methods.values()].find(
      ({ name }) => ctx.module.naming.attribute(name) === (member as { key?: unknown }).key,
    );
    return signature(method ? declared(member, method, ctx) : member);
  });
  if (members.length === 0 || members.some((member) => member === undefined)) return undefined;
  return {
    kind: "Interface",
    name: statement.name,
    typeParameters: statement.typeParameters,
    members: members.filter((member) => member !== undefined),
    leading: statement.leading,
  };
}

/** What the method is declared to give: its own body gives nothing. */
function declared(member: Member, { node, isAsync }: FunctionInfo, ctx: Context): Member {
  if (member.kind !== "Method" || node.kind === "Lambda" || node.returns === undefined)
    return member;
  const type = annotationType(ctx.module.state, node.returns);
  if (type.kind === "None") return member;
  // A type variable says more than its type, which nothing fills.
  const result = annotatedType(ctx, type.kind === "never" ? UNKNOWN : type, node.returns);
  return { ...member, returns: isAsync ? promiseType(result) : result };
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
  if (flavour !== undefined && flavour !== "method") return undefined;
  if (parameters.some((parameter) => parameter.default)) return undefined;
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

const asksAbout = ({ func, args, keywords }: Call, node: Expression): boolean =>
  func.kind === "Name" &&
  ((func.id === "isinstance" && args[1] === node) ||
    // The bound of a type variable is a type.
    (func.id === "TypeVar" && keywords.some(({ value }) => value === node)));
