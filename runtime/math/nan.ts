import { namedNan } from "../builtins/named-nan.js";

/** In a module of its own: only programs that name it have one NaN. */
export const nan = namedNan();
