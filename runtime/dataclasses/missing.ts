import { addressOf } from "../builtins/identity.js";
import type { Field } from "./field-table.js";

/** https://docs.python.org/3/library/dataclasses.html#dataclasses.MISSING */
export const MISSING: any = {
  __repr__: (): string => `<dataclasses._MISSING_TYPE object at ${addressOf(MISSING)}>`,
};

/** `field.default` */
export const defaultOf = (field: Field): any => ("default" in field ? field.default : MISSING);

/** `field.default_factory` */
export const factoryOf = (field: Field): any => field.factory ?? MISSING;
