import { AttributeError } from "../builtins/exceptions-common.js";

/**
 * `Color.RED = 5`: members stay what they are; the value is evaluated all the same.
 * @throws AttributeError always
 */
export function cannotReassign(name: string, _value: unknown): never {
  throw new AttributeError(`cannot reassign member '${name}'`);
}

/**
 * `Color.RED.value = 5`
 * @throws AttributeError always
 */
export function cannotSet(name: string, _value: unknown): never {
  throw new AttributeError(`<enum 'Enum'> cannot set attribute '${name}'`);
}
