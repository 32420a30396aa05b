/**
 * The form of a grammar-map: data that tells, for one Python name, how it is called, what it
 * returns and what TypeScript stands for it. Both inference and lowering read the same entry.
 */

/**
 * A condition on one argument of a call, by parameter name (`self` is the receiver).
 * - `absent`, `given`: whether the caller passed it
 * - `literal`: a constant in the source
 * - `starred`: a variadic parameter that received an unpacked iterable (`f(*xs)`)
 * - a type test: every value of the argument's static type is of that kind
 * - `float-items`, `number-items`: an iterable of floats, of ints and floats
 * - `few`: a list or tuple of which the source tells how many items it has
 * - `str-list`: an Array (list or tuple) of str; `plain-values`: a dict without `None` values
 * - `literal-scalar`: a number, a str or None; `literal-text`: a str constant that is not empty; `literal-plain`: a str constant without `$`
 */
export type Condition =
  | "absent"
  | "given"
  | "literal"
  | "starred"
  | "none"
  /** Of a future: whatever it is given is None, so that TypeScript takes no argument. */
  | "of-none"
  | "str"
  | "bmp-str"
  | "int"
  | "small-int"
  | "natural"
  | "positive"
  | "float"
  | "number"
  | "any-number"
  | "bool"
  | "bytes"
  | "list"
  /** Its size is its `length`, or its `size`. */
  | "with-length"
  | "with-size"
  | "few"
  | "tuple"
  | "dict"
  | "map"
  | "set"
  | "record"
  | "async-function"
  | "not-none"
  | "plain-equality"
  | "plain-items"
  | "plain-values"
  | "str-items"
  | "float-items"
  | "number-items"
  | "str-list"
  | "literal-text"
  | "literal-scalar"
  | "literal-plain"
  /** A literal whose words one space each separates. */
  | "literal-words"
  /** A generator expression that is emitted as an array of its own. */
  | "new-array"
  /** What JavaScript's spread takes as it is: a generator, a range. */
  | "iterator"
  | "lambda"
  /** Of an iterator: its end would leave a generator or coroutine unhandled. */
  | "in-generator"
  | "in-coroutine"
  | "in-async-generator"
  /** An int that JavaScript may give a sign though it is zero: `-n`. */
  | "minus-zero"
  | "false"
  | "true"
  /** Of a default: an int, which a float of a container of floats may stand beside. */
  | "told";

/** One way to emit a call; the first whose `when` holds wins, the last has no `when`. */
export interface EmitRule {
  /**
   * What has to hold of parameters, of `self`, and of what the call gives, `returns`. Of `threads`:
   * other threads may go on meanwhile, and the call waits for its turn.
   */
  readonly when?: Readonly<Record<string, Condition>>;
  /** TypeScript with `$parameter` placeholders (`$self` for a method's receiver). */
  readonly ts: string;
  /** The floats of what it gives tell what they are. */
  readonly tellsFloats?: true;
}

/** Escape hatches: calls whose emission needs code. Each is a function in `3-lower/calls/hatches`. */
export type Hatch =
  | "print"
  | "dataclass"
  | "range"
  | "isinstance"
  | "super"
  | "str"
  | "repr"
  | "format"
  | "str-format"
  | "gather"
  | "dict"
  | "sum"
  | "show-argument"
  | "getattr"
  | "type"
  | "partial"
  | "run-in-executor"
  | "thread"
  | "unittest-main"
  | "assert-instance"
  | "namedtuple"
  | "dict-view"
  | "log-call"
  | "exit-callback"
  | "list-pop"
  | "whole-root"
  | "choice"
  | "docstring"
  | "exc-info";

export interface Entry {
  /** Where the behaviour is specified. */
  readonly docs?: string;
  /**
   * Python signature with types: `(coro: Awaitable[T], *, name: str | None = None) -> Task[T]`.
   * Overloads are tried in order; the first that the arguments fit wins.
   * `Alike[float | decimal.Decimal, T]` is an iterable whose items are all of one of these types,
   * which binds `T`; `Numbers` is one of ints and floats.
   */
  readonly signature: string | readonly string[];
  readonly emit?: string | readonly EmitRule[];
  readonly hatch?: Hatch;
  /**
   * What CPython says of an argument of another type, by parameter: `must be str, not %T`. Indices
   * and flags of builtins need no entry.
   */
  readonly otherwise?: Readonly<Record<string, string>>;
  /**
   * What TypeScript cannot infer from the arguments is written out: `re.compile<string, string | null>(…)`.
   * The type arguments of the result (of its items, for `items`), without those at the end that are
   * the same as the first.
   */
  readonly typeArguments?: "result" | "items";
  /** A plain call that waits until something has happened: who makes it waits too. */
  readonly waits?: true;
  /** A callable parameter is called during the call (so its effects are the call's). */
  readonly advice?: "blocking" | "network";
}

export interface AttributeEntry {
  readonly type: string;
  readonly emit: string;
}

/** A class of the library: its methods, attributes and constructor. */
export interface ClassEntry {
  /** Python's qualified name: `asyncio.Queue`, or a builtin's plain name: `list`. */
  readonly name: string;
  readonly typeParameters?: readonly string[];
  readonly bases?: readonly string[];
  /** The TypeScript type: `Queue<T>`; type parameters by name. */
  readonly ts: string;
  readonly construct?: Entry;
  readonly methods?: Readonly<Record<string, Entry>>;
  readonly attributes?: Readonly<Record<string, AttributeEntry>>;
  /** How the class itself is written as a value (`except`, `isinstance`): an expression. */
  readonly value?: string;
  /** Its objects are true, whatever they hold: an `if` needs no helper. */
  readonly alwaysTrue?: boolean;
  /** Programs may give its objects attributes of their own, which keep Python's names. */
  readonly openAttributes?: boolean;
  /** User classes may inherit from it; a string names what they extend, where that is another class. */
  readonly inheritable?: boolean | string;
  /**
   * Leaving `with` does what JavaScript's disposal does, and entering gives the object itself:
   * `await using session = new ClientSession()`. `awaited`: entering gives what awaiting gives;
   * `blocking`: a plain `with`, whose end waits and so needs an async function.
   */
  readonly disposable?: "async" | "awaited" | "blocking";
}

export interface ModuleMap {
  /** Python's module name; `builtins` for the names that need no import. */
  readonly module: string;
  readonly functions?: Readonly<Record<string, Entry>>;
  readonly classes?: Readonly<Record<string, ClassEntry>>;
  /** Module attributes that are not called. */
  readonly constants?: Readonly<Record<string, AttributeEntry>>;
  /** Names that mean the same as another qualified name. */
  readonly aliases?: Readonly<Record<string, string>>;
  /** Names used in annotations only: importing them emits nothing. */
  readonly typing?: readonly string[];
  /** Names that only matter to type checkers or tools: accepted and erased. */
  readonly erased?: readonly string[];
}

export const defineModule = <const M extends ModuleMap>(map: M): ModuleMap => map;
