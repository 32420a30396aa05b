import type { TsModule } from "../../src/ast/typescript.ts";

/** The statements of a source text; those without a node are left out, with the reason. */
export function moduleOf(text: string): TsModule & { readonly left: readonly string[] };
