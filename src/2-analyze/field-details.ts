/** What the program asks the fields of its dataclasses: `field.type`, `field.default`. */
import type { ClassDef, Expression } from "../ast/python.ts";
import { dataclassFields } from "./dataclasses.ts";
import { qualifiedName } from "./infer/names.ts";
import type { State } from "./infer/state.ts";
import { expressionsOfKind, surveyModule } from "./survey.ts";
import { NEVER, UNKNOWN, join, some, type Type } from "./types.ts";

export const FIELD_DETAILS = ["type", "default", "default_factory", "metadata"] as const;
export type FieldDetail = (typeof FIELD_DETAILS)[number];

const ASKED = {};

/** The details that are read of a field, or of what may be one. */
export const askedDetails = (state: State): ReadonlySet<FieldDetail> =>
  state.once(ASKED, () => {
    const read = expressionsOfKind(surveyModule(state.module), "Attribute").filter(({ node }) =>
      some(
        state.typeOf(node.value),
        (type) =>
          type.kind === "unknown" ||
          (type.kind === "instance" && type.name === "dataclasses.Field"),
      ),
    );
    const names = new Set(read.map(({ node }) => node.attribute));
    return new Set(FIELD_DETAILS.filter((detail) => names.has(detail)));
  });

/**
 * What `field.type` and `field.default_factory` may be: the classes that annotate the fields of the
 * program's dataclasses, and what makes their values. Nothing for other attributes.
 */
export function detailType(state: State, detail: string): Type | undefined {
  const all = [...state.classes.values()].flatMap((cls) => dataclassFields(cls) ?? []);
  if (detail === "type")
    return all
      .map(({ annotation }) => (annotation ? classOf(state, annotation) : UNKNOWN))
      .reduce(join, NEVER);
  if (detail !== "default_factory") return undefined;
  return all.map(({ factory }) => (factory ? state.typeOf(factory) : NEVER)).reduce(join, NEVER);
}

function classOf(state: State, annotation: Expression): Type {
  const binding = annotation.kind === "Name" && state.resolution.names.get(annotation);
  const [only, second] = binding ? binding.definitions : [];
  const cls =
    only?.kind === "class" && !second ? state.classes.get(only.node as ClassDef) : undefined;
  if (cls) return { kind: "class", cls };
  const name = qualifiedName(state, annotation);
  const library = name === undefined ? undefined : state.library.class(name);
  return library ? { kind: "library", name: library.name } : UNKNOWN;
}
