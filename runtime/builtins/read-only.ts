import { AttributeError } from "./exceptions-common.js";
import { typeName } from "./type-name.js";

/**
 * Assigning a property that has no setter; the value is evaluated all the same.
 * @throws AttributeError always
 */
export function noSetter(object: object, name: string, _value: unknown): never {
  throw new AttributeError(`property '${name}' of '${typeName(object)}' object has no setter`);
}

/**
 * Deleting a property that has no deleter.
 * @throws AttributeError always
 */
export function noDeleter(object: object, name: string): never {
  throw new AttributeError(`property '${name}' of '${typeName(object)}' object has no deleter`);
}

/**
 * Assigning an attribute that `__slots__` leaves out.
 * @throws AttributeError always
 */
export function noSlot(object: object, name: string, _value: unknown): never {
  throw new AttributeError(`'${typeName(object)}' object has no attribute '${name}'`);
}
