import { Generator } from "./generator.js";

/** The hidden generator behind the module's functions. */
export const shared = new Generator();
