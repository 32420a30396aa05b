import { entriesOf } from "../builtins/dicts.js";
import { ValueError } from "../builtins/exceptions-core.js";
import { callWith } from "../builtins/keywords.js";
import { repr } from "../builtins/repr.js";
import { currentStderr, currentStdout } from "../builtins/stdio.js";
import { str } from "../builtins/str.js";
import { truthy } from "../builtins/truthy.js";
import { FileHandler } from "./file-handler.js";
import { Filter, type FilterLike } from "./filters.js";
import { Formatter } from "./formatter.js";
import { type Handler, NullHandler, shutdown, StreamHandler } from "./handlers.js";
import { levelOf } from "./levels.js";
import type { Logger } from "./logger.js";
import { manager } from "./manager.js";
import { MemoryHandler } from "./memory-handler.js";
import { getLogger, root } from "./root.js";
import { RotatingFileHandler } from "./rotating-file-handler.js";

type Settings = Map<string, any>;
type Parts = Map<string, unknown>;

const isGiven = (value: unknown): boolean => value !== null && value !== undefined;
const settingsOf = (given: unknown): Settings =>
  new Map(isGiven(given) ? (entriesOf(given) as Iterable<[string, unknown]>) : []);

/** The classes that a configuration can name, and how each is made from its settings. */
const handlerClasses: Readonly<Record<string, (settings: Settings) => Handler>> = {
  "logging.StreamHandler": (settings) => new StreamHandler(settings.get("stream")),
  "logging.NullHandler": () => new NullHandler(),
  "logging.FileHandler": (settings) =>
    new FileHandler(
      settings.get("filename"),
      settings.get("mode"),
      settings.get("encoding"),
      settings.get("delay"),
      settings.get("errors"),
    ),
  "logging.handlers.RotatingFileHandler": (settings) =>
    new RotatingFileHandler(
      settings.get("filename"),
      settings.get("mode"),
      settings.get("maxBytes"),
      settings.get("backupCount"),
      settings.get("encoding"),
      settings.get("delay"),
      settings.get("errors"),
    ),
  "logging.handlers.MemoryHandler": (settings) =>
    new MemoryHandler(settings.get("capacity"), settings.get("flushLevel"), settings.get("target")),
};

const externals: Readonly<Record<string, () => unknown>> = {
  "ext://sys.stdout": currentStdout,
  "ext://sys.stderr": currentStderr,
};

/** Formatters, filters and handlers by their names in the configuration. */
interface Configured {
  readonly formatters: Parts;
  readonly filters: Parts;
  readonly handlers: Parts;
}

/**
 * Sets logging up as a dict says.
 *
 * @throws ValueError where the dict does not fit together
 * @see https://docs.python.org/3/library/logging.config.html#logging-config-dictschema
 */
export function dictConfig(given: object): void {
  const config = settingsOf(given);
  if (!config.has("version")) throw new ValueError("dictionary doesn't specify a version");
  if (config.get("version") !== 1) {
    throw new ValueError(`Unsupported version: ${str(config.get("version"))}`);
  }
  if (truthy(config.get("incremental") ?? false)) {
    configureLoggers(config, { formatters: new Map(), filters: new Map(), handlers: new Map() });
    return;
  }
  shutdown();
  const parts: Configured = {
    formatters: configured(config, "formatter", (settings) => makeFormatter(settings)),
    filters: configured(config, "filter", (settings) => makeFilter(settings)),
    handlers: new Map(),
  };
  const names = [...settingsOf(config.get("handlers")).keys()].sort();
  const handlers = settingsOf(config.get("handlers"));
  for (const name of names) {
    const handler = attempt("handler", name, () =>
      makeHandler(settingsOf(handlers.get(name)), parts),
    );
    handler.name = name;
    parts.handlers.set(name, handler);
  }
  disableOthers(config);
  configureLoggers(config, parts);
}

function configured(
  config: Settings,
  kind: string,
  make: (settings: Settings) => unknown,
): Map<string, unknown> {
  const made = new Map<string, unknown>();
  for (const [name, settings] of settingsOf(config.get(`${kind}s`))) {
    made.set(
      name,
      attempt(kind, name, () => make(settingsOf(settings))),
    );
  }
  return made;
}

function attempt<T>(kind: string, name: string, make: () => T): T {
  try {
    return make();
  } catch (cause) {
    const error = new ValueError(`Unable to configure ${kind} ${repr(name)}`);
    error.cause = cause;
    throw error;
  }
}

/** `"()": factory` with its keywords; nothing where a class of logging is meant. */
function madeByFactory(settings: Settings): { value: unknown } | undefined {
  if (!settings.has("()")) return undefined;
  const factory: unknown = settings.get("()");
  if (typeof factory === "string") {
    const known = { "logging.Formatter": makeFormatter, "logging.Filter": makeFilter }[factory];
    if (known) return { value: known(without(settings, "()")) };
    throw new Error(`a factory named by a string is not converted: ${factory}`);
  }
  return { value: callWith(factory, [], without(settings, "()")) };
}

const without = (settings: Settings, ...names: string[]): Settings =>
  new Map([...settings].filter(([name]) => !names.includes(name)));

function makeFormatter(settings: Settings): unknown {
  const made = madeByFactory(settings);
  if (made) return made.value;
  const cls: unknown = settings.get("class");
  const args = [settings.get("format"), settings.get("datefmt"), settings.get("style") ?? "%"];
  if (typeof cls === "function") return Reflect.construct(cls, args);
  return new Formatter(args[0], args[1], args[2], settings.get("validate") ?? true);
}

function makeFilter(settings: Settings): unknown {
  const made = madeByFactory(settings);
  return made ? made.value : new Filter(settings.get("name") ?? "");
}

function makeHandler(settings: Settings, parts: Configured): Handler {
  const own = without(settings, "formatter", "level", "filters", "class");
  for (const [name, value] of own) {
    const external = externals[value as string];
    if (external) own.set(name, external());
  }
  if (own.has("target")) own.set("target", named(parts.handlers, own.get("target")));
  const handler = (madeByFactory(own)?.value ?? handlerOfClass(settings, own)) as Handler;
  const formatter: unknown = settings.get("formatter");
  if (isGiven(formatter))
    handler.setFormatter(named(parts.formatters, formatter) as Formatter | null);
  if (isGiven(settings.get("level"))) handler.setLevel(settings.get("level"));
  addFilters(handler, settings, parts);
  return handler;
}

function handlerOfClass(settings: Settings, own: Settings): Handler {
  const cls: unknown = settings.get("class");
  if (typeof cls === "function") return callWith(cls, [], own);
  const make = handlerClasses[cls as string];
  if (make === undefined) throw new Error(`a handler of class ${str(cls)} is not converted`);
  return make(own);
}

function named(parts: Parts, name: unknown): unknown {
  if (parts.has(name as string)) return parts.get(name as string);
  throw new ValueError(`Unable to find ${repr(name)}`);
}

function addFilters(
  owner: { addFilter(filter: FilterLike): void },
  settings: Settings,
  parts: Configured,
): void {
  for (const filter of (settings.get("filters") ?? []) as Iterable<unknown>) {
    owner.addFilter((typeof filter === "string" ? named(parts.filters, filter) : filter) as never);
  }
}

/** Loggers that the configuration leaves out, and that are below none it names, fall silent. */
function disableOthers(config: Settings): void {
  const disables = truthy(config.get("disable_existing_loggers") ?? true);
  const names = [...settingsOf(config.get("loggers")).keys()];
  for (const [name, logger] of manager.loggers) {
    if (names.includes(name)) {
      logger.disabled = false;
    } else if (names.some((other) => name.startsWith(`${other}.`))) {
      logger.setLevel(0);
      logger.handlers = [];
      logger.propagate = true;
    } else logger.disabled = disables;
  }
}

function configureLoggers(config: Settings, parts: Configured): void {
  for (const [name, settings] of settingsOf(config.get("loggers"))) {
    attempt("logger", name, () => {
      const logger = getLogger(name);
      logger.disabled = false;
      configureLogger(logger, settingsOf(settings), parts);
      const propagate: unknown = settingsOf(settings).get("propagate");
      if (isGiven(propagate)) logger.propagate = truthy(propagate);
    });
  }
  if (!config.has("root")) return;
  try {
    configureLogger(root, settingsOf(config.get("root")), parts);
  } catch (cause) {
    const error = new ValueError("Unable to configure root logger");
    error.cause = cause;
    throw error;
  }
}

function configureLogger(logger: Logger, settings: Settings, parts: Configured): void {
  if (isGiven(settings.get("level"))) logger.setLevel(levelOf(settings.get("level")));
  for (const handler of logger.handlers.slice()) logger.removeHandler(handler);
  for (const name of (settings.get("handlers") ?? []) as Iterable<unknown>) {
    try {
      logger.addHandler(named(parts.handlers, name) as Handler);
    } catch (cause) {
      const error = new ValueError(`Unable to add handler ${repr(name)}`);
      error.cause = cause;
      throw error;
    }
  }
  addFilters(logger, settings, parts);
}
