/**
 * Every builtin exception of CPython 3.11. Import the small files directly where size matters.
 * @see https://docs.python.org/3/library/exceptions.html#exception-hierarchy
 */
export {
  BaseException,
  Exception,
  RuntimeError,
  ValueError,
  withCause,
  withContext,
} from "./exceptions-core.js";
export * from "./exceptions-common.js";
export * from "./exceptions-flow.js";
export * from "./system-exit.js";
export * from "./exceptions-os.js";
export * from "./exceptions-unicode.js";
export * from "./exceptions-warning.js";
export { BaseExceptionGroup, ExceptionGroup } from "./exception-group.js";
