import * as advice from "./advice.ts";
import type { DiagnosticDefinition } from "./define.ts";
import * as documents from "./documents.ts";
import * as internal from "./internal.ts";
import * as programs from "./programs.ts";
import * as syntax from "./syntax.ts";
import * as unfaithful from "./unfaithful.ts";
import * as unfaithfulLibrary from "./unfaithful-library.ts";
import * as unsupported from "./unsupported.ts";

/** Every diagnostic there is, in the order of the codes. */
export const catalogue: readonly DiagnosticDefinition[] = [
  ...Object.values(syntax),
  ...Object.values(unsupported),
  ...Object.values(unfaithful),
  ...Object.values(internal),
  ...Object.values(programs),
  ...Object.values(unfaithfulLibrary),
  ...Object.values(advice),
  ...Object.values(documents),
].toSorted((left, right) => (left.code < right.code ? -1 : 1));

/** Looks up a code (`A2T1001`, in any case) or a name (`invalid-syntax`). */
export function findDefinition(codeOrName: string): DiagnosticDefinition | undefined {
  const wanted = codeOrName.toLowerCase();
  return catalogue.find(
    (definition) => definition.code.toLowerCase() === wanted || definition.name === wanted,
  );
}
