import type { Binding, ClassInfo } from "./model.ts";

/**
 * A variable of a class body that becomes a static attribute as it stands, so that later lines of
 * the body can read it there: assigned once, without an annotation that may make it a field.
 */
export function isStaticVariable(binding: Binding, cls: ClassInfo): boolean {
  const [definition, ...others] = binding.definitions;
  return (
    others.length === 0 &&
    definition?.kind === "assign" &&
    (definition.node as { kind: string }).kind === "Assign" &&
    cls.attributes.has(binding.name) &&
    !cls.methods.has(binding.name) &&
    !/^__\w+__$/.test(binding.name)
  );
}
