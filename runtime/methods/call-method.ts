import { originOf } from "../builtins/bind-method.js";
import { getattr } from "../builtins/attributes.js";
import { call } from "../builtins/call.js";
import { Keywords, callWith, sameParameters } from "../builtins/keywords.js";

/**
 * `value.name(…)` where only run time knows whether the value has the method.
 *
 * @throws AttributeError where it has none
 */
export function callMethod(value: any, name: string, ...args: any[]): any {
  const method: any = getattr(value, name);
  const last: unknown = args.at(-1);
  if (!(last instanceof Keywords)) return call(method, ...args);
  const original: unknown = value[name] ?? originOf(method as object)?.method;
  if (typeof original === "function" && original !== method) sameParameters(method, original);
  return callWith(method, args.slice(0, -1), last.values);
}
