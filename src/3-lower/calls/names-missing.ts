/** Methods whose errors show the value that they did not find. */
import type { SignatureType } from "../../2-analyze/signatures.ts";

const NAMING = new Set(["dict#pop", "list#index", "set#remove", "tuple#index", "range#index"]);

/** Whether an argument of that type is what is looked for; `U` is what `pop` gives where it finds nothing. */
export const namesMissing = (method: string, type: SignatureType): boolean =>
  NAMING.has(method) && !(type.kind === "name" && type.name === "U");
