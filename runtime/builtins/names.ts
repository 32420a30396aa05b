type Callable = (...args: never[]) => unknown;
type Class = abstract new (...args: never[]) => unknown;
/** Any class, as a value. */
export type ClassLike = Class;

/** The Python name of a function or class: `fn.__name__`. */
export function nameOf(callable: Callable | Class | { readonly __name__: string }): string {
  if (Object.hasOwn(callable, "__name__")) {
    return String((callable as unknown as { __name__: unknown }).__name__);
  }
  // A static attribute `name` hides the class's own: its source still tells.
  if (Object.getOwnPropertyDescriptor(callable, "name")?.enumerable) {
    return /^class\s+([\p{ID_Start}_$][\p{ID_Continue}$]*)/u.exec(String(callable))?.[1] ?? "";
  }
  const { name } = callable as Callable;
  return name === "" ? "<lambda>" : name.replace(/^bound /, "");
}

/** `fn.__name__ = name`: what reprs show stays. */
export function setName(callable: Callable, name: string): void {
  Object.defineProperty(callable, "__name__", { value: name, configurable: true, writable: true });
}

/** Gives a renamed function or class its Python name (and dotted name, where it is nested). */
export function named<C extends object>(
  callable: C,
  name: string,
  qualifiedName: string = name,
): C {
  Object.defineProperty(callable, "__name__", { value: name, configurable: true, writable: true });
  Object.defineProperty(callable, "__qualname__", {
    value: qualifiedName,
    configurable: true,
    writable: true,
  });
  return callable;
}

/** Tells a class of which module of the program it is. */
export function inModule(cls: Class, module: string): void {
  Object.defineProperty(cls, "__module__", { value: module, configurable: true, writable: true });
}

/** `fn.__qualname__`: the dotted name that reprs show. */
export function qualifiedNameOf(callable: Callable | Class): string {
  if (Object.hasOwn(callable, "__qualname__")) {
    return String((callable as unknown as { __qualname__: unknown }).__qualname__);
  }
  return nameOf(callable);
}

/** A class, as opposed to a function. */
export function isClass(value: unknown): value is Class {
  return typeof value === "function" && /^class\b/.test(Function.prototype.toString.call(value));
}

/** The module that a class's repr shows: its own `__module__`, else the program's. */
export function moduleOf(type: Class): string {
  if (Object.hasOwn(type, "__module__")) {
    return String((type as unknown as { __module__: unknown }).__module__);
  }
  return isBuiltinException(type) ? "builtins" : "__main__";
}

/** `module.Name`, without the module for builtins: what `<class '…'>` shows. */
export function fullNameOf(type: Class): string {
  const module = moduleOf(type);
  return module === "builtins" ? qualifiedNameOf(type) : `${module}.${qualifiedNameOf(type)}`;
}

const builtinExceptions =
  /^(?:BaseException(?:Group)?|Exception(?:Group)?|GeneratorExit|KeyboardInterrupt|SystemExit|Stop(?:Async)?Iteration|(?:Arithmetic|Assertion|Attribute|BlockingIO|BrokenPipe|Buffer|ChildProcess|Connection|ConnectionAborted|ConnectionRefused|ConnectionReset|EOF|FileExists|FileNotFound|FloatingPoint|Import|Indentation|Index|Interrupted|IsADirectory|Key|Lookup|Memory|ModuleNotFound|Name|NotADirectory|NotImplemented|OS|Overflow|Permission|ProcessLookup|Recursion|Reference|Runtime|Syntax|System|Tab|Timeout|Type|UnboundLocal|Unicode(?:Decode|Encode|Translate)?|Value|ZeroDivision)Error|(?:Bytes|Deprecation|Encoding|Future|Import|PendingDeprecation|Resource|Runtime|Syntax|Unicode|User)?Warning)$/;

function isBuiltinException(type: Class): boolean {
  return (
    Error.prototype.isPrototypeOf(type.prototype as object) && builtinExceptions.test(type.name)
  );
}
