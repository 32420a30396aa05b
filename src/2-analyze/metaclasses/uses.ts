/** Where a program names a metaclass, and asks for the metaclass of a class. */
import type { Expression } from "../../ast/python.ts";
import { expressionsOfKind, type SurveyedExpression } from "../survey.ts";
import type { Metaclass, ProgramNames } from "./find.ts";
import { attribute, callOf, name, Unconverted } from "./nodes.ts";

/**
 * What writes the uses out in the tree itself: `isinstance(Csv, Meta)` as `issubclass(Csv, Meta)`.
 *
 * @throws Unconverted where the program can tell the metaclass from a base class
 */
export function rewriteUses(metaclass: Metaclass, program: ProgramNames): () => void {
  const { binding, family, node } = metaclass;
  const changes: (() => void)[] = [];
  const isNamed = (one: Expression | undefined): boolean =>
    one?.kind === "Name" && program.resolution.names.get(one) === binding;
  for (const place of expressionsOfKind(program.survey, "Name")) {
    if (!isNamed(place.node)) continue;
    const change = useOf(place, metaclass);
    if (change === undefined)
      throw new Unconverted(place.node.span, "the program uses it as a value");
    changes.push(change);
  }
  for (const { node: call } of expressionsOfKind(program.survey, "Call")) {
    const { func, args } = call;
    const cls = program.classOf(args[0]);
    if (func.kind !== "Name" || func.id !== "type" || args.length !== 1 || cls === undefined)
      continue;
    // `type(Csv)` is the metaclass.
    if (family.includes(cls)) changes.push(() => replace(call, name(node.name, call.span)));
  }
  const items = node.body.statements.some(
    (one) => one.kind === "FunctionDef" && one.name === "__getitem__",
  );
  if (items)
    for (const { node: subscript } of expressionsOfKind(program.survey, "Subscript")) {
      const { value, index, span } = subscript;
      const cls = program.classOf(value);
      if (cls && family.includes(cls))
        changes.push(() =>
          replace(subscript, {
            ...callOf("", [index], span),
            func: attribute(value, "__getitem__", span),
          }),
        );
    }
  return () => changes.forEach((change) => change());
}

function useOf(place: SurveyedExpression, { roots, node }: Metaclass): (() => void) | undefined {
  const { parent, statement } = place;
  const nothing = (): void => undefined;
  if (parent?.kind === "Attribute") return nothing;
  if (parent === undefined)
    return statement.kind === "ClassDef" && roots.includes(statement) ? nothing : undefined;
  if (parent.kind === "Compare" && parent.operators.every((one) => one === "is" || one === "=="))
    return nothing;
  if (parent.kind !== "Call" || parent.func.kind !== "Name") return undefined;
  if (parent.func.id === "super" || parent.func.id === "print") return nothing;
  if (parent.func.id !== "isinstance" || parent.args[1] !== place.node) return undefined;
  const [value] = parent.args;
  if (value.kind !== "Name") return undefined;
  const { span } = parent;
  return () =>
    replace(parent, {
      kind: "BoolOp",
      operator: "and",
      values: [
        callOf("isinstance", [value, name("type", span)], span),
        callOf("issubclass", [{ ...value }, name(node.name, span)], span),
      ],
      span,
    });
}

function replace(node: Expression, written: Expression): void {
  const target = node as unknown as Record<string, unknown>;
  for (const key of Object.keys(target)) delete target[key];
  Object.assign(target, written);
}
