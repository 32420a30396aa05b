/**
 * Quiet statements: running them earlier or later than Python does makes no difference, as with
 * definitions, constants and empty containers. ES modules run what they import before anything of
 * their own; that is what CPython does as long as only quiet statements stand before an import.
 */
import type { Block, ClassDef, Expression, FunctionDef, Statement } from "../../ast/python.ts";
import { childExpressions, innerBlocks } from "../../ast/walk.ts";
import type { ProgramModule } from "./program.ts";
import type { Targets } from "./targets.ts";

/** Calls that only make a value of their arguments, by the names of the library. */
const MAKERS = new Set(
  (
    "dict list set tuple frozenset int str float bool bytes bytearray object range property classmethod staticmethod " +
    "typing.TypeVar typing.NewType typing.ParamSpec typing.cast collections.namedtuple typing.NamedTuple re.compile " +
    "logging.getLogger asyncio.Lock asyncio.Event asyncio.Condition asyncio.Semaphore asyncio.BoundedSemaphore " +
    "asyncio.Queue asyncio.PriorityQueue asyncio.LifoQueue pathlib.Path decimal.Decimal fractions.Fraction " +
    "datetime.timedelta datetime.date datetime.datetime collections.defaultdict collections.deque " +
    "collections.Counter collections.OrderedDict itertools.count itertools.cycle threading.Lock threading.RLock " +
    "threading.Event contextvars.ContextVar functools.partial dataclasses.field enum.auto enum.Enum queue.Queue"
  ).split(" "),
);

const QUIET_DECORATORS = new Set(
  (
    "property classmethod staticmethod dataclasses.dataclass abc.abstractmethod functools.wraps functools.cache " +
    "functools.lru_cache functools.cached_property functools.total_ordering functools.singledispatch " +
    "contextlib.contextmanager contextlib.asynccontextmanager enum.unique typing.final typing.overload " +
    "typing.runtime_checkable typing.override types.coroutine"
  ).split(" "),
);

/** Judges the statements of one module. */
export class Quiet {
  readonly #targets: Targets;
  readonly #module: ProgramModule;
  /** What other modules or functions assign. */
  readonly #isVolatile: (node: Expression) => boolean;

  constructor(
    targets: Targets,
    module: ProgramModule,
    isVolatile: (node: Expression) => boolean = () => false,
  ) {
    this.#targets = targets;
    this.#module = module;
    this.#isVolatile = isVolatile;
  }

  block(block: Block | undefined): boolean {
    return block === undefined || block.statements.every((statement) => this.statement(statement));
  }

  /** Imports count as quiet: what they run is judged apart. */
  statement(node: Statement): boolean {
    switch (node.kind) {
      case "Import":
      case "ImportFrom":
      case "Pass":
      case "Global":
      case "Nonlocal":
      case "TypeAlias":
        return true;
      case "Expr":
        return node.value.kind === "Str" || node.value.kind === "Ellipsis";
      case "FunctionDef":
      case "AsyncFunctionDef":
        return (
          node.decorators.every((decorator) => this.#decorator(decorator)) &&
          node.parameters.every(({ default: value }) => value === undefined || this.value(value))
        );
      case "ClassDef":
        return this.#class(node);
      case "Assign":
        return node.targets.every(isNames) && this.value(node.value);
      case "AnnAssign":
        return isNames(node.target) && (node.value === undefined || this.value(node.value));
      case "AugAssign":
        return node.target.kind === "Name" && this.value(node.value);
      case "If":
        return this.value(node.test) && innerBlocks(node).every((block) => this.block(block));
      case "Try":
        return innerBlocks(node).every((block) => this.block(block));
      default:
        return false;
    }
  }

  value(node: Expression): boolean {
    switch (node.kind) {
      case "Await":
      case "Yield":
      case "YieldFrom":
      case "NamedExpr":
        return false;
      case "Lambda":
        return true;
      case "Name":
      case "Attribute":
        if (this.#isVolatile(node)) return false;
        return node.kind === "Name" || this.value(node.value);
      case "Subscript":
        return this.#isGeneric(node.value) && this.value(node.index);
      case "Call":
        return this.#call(node);
      default:
        return childExpressions(node).every((child) => this.value(child));
    }
  }

  /** `list[int]`, `Callable[[int], str]`: not an item of a container, which may change. */
  #isGeneric(node: Expression): boolean {
    if (node.kind !== "Name") return node.kind === "Attribute";
    const binding = this.#targets.resolution(this.#module).names.get(node);
    return binding === undefined || binding.definitions.every(({ kind }) => kind === "import");
  }

  #call(node: Extract<Expression, { kind: "Call" }>): boolean {
    const isQuiet = [...node.args, ...node.keywords.map(({ value }) => value)].every((argument) =>
      this.value(argument),
    );
    if (!isQuiet) return false;
    const name = this.#targets.libraryName(this.#module, node.func);
    if (name !== undefined) return MAKERS.has(name) || QUIET_DECORATORS.has(name);
    const cls = this.#targets.definition(this.#module, node.func, "ClassDef");
    return cls !== undefined && new Quiet(this.#targets, cls.module).#construction(cls.node);
  }

  /** Whether making an object of the class does nothing but fill its attributes. */
  #construction(node: ClassDef): boolean {
    if (node.keywords.length > 0) return false;
    for (const base of node.bases) {
      const own = this.#targets.definition(this.#module, base, "ClassDef");
      if (own && !new Quiet(this.#targets, own.module).#construction(own.node)) return false;
      if (own === undefined && this.#targets.libraryName(this.#module, base) === undefined)
        return false;
    }
    return node.body.statements.every((statement) => {
      if (statement.kind !== "FunctionDef" && statement.kind !== "AsyncFunctionDef") return true;
      if (["__new__", "__post_init__", "__init_subclass__"].includes(statement.name)) return false;
      return statement.name !== "__init__" || this.#fills(statement);
    });
  }

  #fills({ body }: FunctionDef): boolean {
    return body.statements.every((statement) => {
      if (statement.kind === "Assign")
        return statement.targets.every(isOwnAttribute) && this.value(statement.value);
      if (statement.kind === "AnnAssign")
        return (
          isOwnAttribute(statement.target) &&
          (statement.value === undefined || this.value(statement.value))
        );
      if (statement.kind === "Expr" && statement.value.kind === "Call") {
        // `super().__init__(name)`: the base was judged already.
        const { func, args, keywords } = statement.value;
        const isBase =
          func.kind === "Attribute" &&
          func.attribute === "__init__" &&
          func.value.kind === "Call" &&
          func.value.func.kind === "Name" &&
          func.value.func.id === "super";
        return (
          isBase && [...args, ...keywords.map(({ value }) => value)].every((one) => this.value(one))
        );
      }
      return this.statement(statement);
    });
  }

  #decorator(node: Expression): boolean {
    const callee = node.kind === "Call" ? node.func : node;
    if (node.kind === "Call" && !node.args.every((argument) => this.value(argument))) return false;
    const name = this.#targets.libraryName(this.#module, callee);
    if (name !== undefined) return QUIET_DECORATORS.has(name);
    // `@price.setter`
    return (
      callee.kind === "Attribute" && ["setter", "deleter", "getter"].includes(callee.attribute)
    );
  }

  #class(node: ClassDef): boolean {
    const areBasesQuiet = node.bases.every((base) => {
      const own = this.#targets.definition(this.#module, base, "ClassDef");
      if (own === undefined) return this.value(base);
      return !this.#hasHook(own.node, own.module);
    });
    const areKeywordsQuiet = node.keywords.every(
      ({ value }) => this.#targets.libraryName(this.#module, value) === "abc.ABCMeta",
    );
    return (
      areBasesQuiet &&
      areKeywordsQuiet &&
      node.decorators.every((decorator) => this.#decorator(decorator)) &&
      this.block(node.body)
    );
  }

  /** `__init_subclass__`: every subclass runs it. */
  #hasHook(node: ClassDef, module: ProgramModule): boolean {
    const isHook = (statement: Statement): boolean =>
      statement.kind === "FunctionDef" && statement.name === "__init_subclass__";
    if (node.body.statements.some(isHook) || node.keywords.length > 0) return true;
    return node.bases.some((base) => {
      const own = this.#targets.definition(module, base, "ClassDef");
      return own !== undefined && this.#hasHook(own.node, own.module);
    });
  }
}

const isNames = (node: Expression): boolean =>
  node.kind === "Name" ||
  ((node.kind === "Tuple" || node.kind === "List") && node.elements.every(isNames));

const isOwnAttribute = (node: Expression): boolean =>
  node.kind === "Attribute" && node.value.kind === "Name" && node.value.id === "self";
