/** Metaclasses of a program: classes made from `type`, and the classes that name them. */
import type { ClassDef, Expression, Module, Name } from "../../ast/python.ts";
import { importedName } from "../infer/names.ts";
import type { Binding } from "../model.ts";
import type { Resolution } from "../scopes.ts";
import { statementsOfKind, surveyModule, type Survey } from "../survey.ts";

export interface Metaclass {
  readonly node: ClassDef;
  readonly binding: Binding;
  /** The classes with `metaclass=`. */
  readonly roots: readonly ClassDef[];
  /** The roots and all that are derived from them. */
  readonly family: readonly ClassDef[];
}

/** What the rewriting of metaclasses looks at. */
export interface ProgramNames {
  readonly survey: Survey;
  readonly resolution: Resolution;
  /** The class that a name stands for, where it never stands for anything else. */
  classOf(node: Expression | undefined): ClassDef | undefined;
}

export function programNames(module: Module, resolution: Resolution): ProgramNames {
  return {
    survey: surveyModule(module),
    resolution,
    classOf(node) {
      const binding = node?.kind === "Name" ? resolution.names.get(node) : undefined;
      const [only, ...others] = binding?.definitions ?? [];
      return only?.kind === "class" && others.length === 0 ? (only.node as ClassDef) : undefined;
    },
  };
}

export function findMetaclasses(program: ProgramNames): Metaclass[] {
  const classes = statementsOfKind(program.survey, "ClassDef").map(({ node }) => node);
  return classes
    .filter(({ bases }) => bases.some((base) => isType(base, program) || isAbcMeta(base, program)))
    .flatMap((node): Metaclass[] => {
      const binding = program.resolution.scopes.get(node)?.parent?.bindings.get(node.name);
      if (binding === undefined) return [];
      const roots = classes.filter((one) => program.classOf(metaclassOf(one)) === node);
      const family = new Set(roots);
      for (const one of family)
        for (const sub of classes)
          if (sub.bases.some((base) => program.classOf(base) === one)) family.add(sub);
      return [{ node, binding, roots, family: [...family] }];
    });
}

/** What a class statement says after `metaclass=`. */
export const metaclassOf = ({ keywords }: ClassDef): Expression | undefined =>
  keywords.find(({ name }) => name === "metaclass")?.value;

/** The builtin `type`. */
export const isType = (node: Expression, { resolution }: ProgramNames): boolean =>
  node.kind === "Name" && node.id === "type" && !resolution.names.has(node);

export function isAbcMeta(node: Expression, { resolution }: ProgramNames): boolean {
  const nameOf = (name: Name): string | undefined => {
    const binding = resolution.names.get(name);
    return binding && importedName(binding);
  };
  if (node.kind === "Name") return nameOf(node) === "abc.ABCMeta";
  return (
    node.kind === "Attribute" &&
    node.attribute === "ABCMeta" &&
    node.value.kind === "Name" &&
    nameOf(node.value) === "abc"
  );
}
