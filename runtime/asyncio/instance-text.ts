import { addressOf } from "../builtins/identity.js";
import { moduleOf, nameOf } from "../builtins/names.js";

type Class = abstract new (...args: never[]) => unknown;

/** `<asyncio.locks.Lock object at 0x… [state]>`. */
export function instanceText(instance: object, state: string): string {
  const type = instance.constructor as unknown as Class;
  return `<${moduleOf(type)}.${nameOf(type)} object at ${addressOf(instance)} [${state}]>`;
}
