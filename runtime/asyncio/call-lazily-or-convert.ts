import { callOrConvert } from "../builtins/call-or-convert.js";
import { TypeObject } from "../builtins/types.js";
import { callLazilyWith } from "./call-lazily.js";

/** `callee(...args)` where it may be an `async def`, or a built-in type. */
export const callLazilyOrConvert = (callee: any, ...args: unknown[]): any =>
  callee instanceof TypeObject ? callOrConvert(callee, ...args) : callLazilyWith(callee, args);
