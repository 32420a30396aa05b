/** Calls of loggers: what they are told besides the message, and where they stand in the program. */
import type { Call, Expression } from "../../ast/python.ts";
import type { TsExpression, TsProperty } from "../../ast/typescript.ts";
import { entryOf } from "../../2-analyze/infer/library-calls.ts";
import { qualifiedName } from "../../2-analyze/infer/names.ts";
import type { CallFact, State } from "../../2-analyze/infer/state.ts";
import { libraryBase } from "../../2-analyze/model.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { lowerExpression, lowerShown } from "../expressions.ts";
import { emitLibraryCall } from "./emit.ts";
import { pythonNameOf } from "../../2-analyze/qualified-names.ts";

/**
 * `logger.exception("failed")` → `logger.exception("failed", keywords({ exc_info: error }))`
 *
 * @returns nothing where the entry's own template says all
 */
export function lowerLogCall(node: Call, fact: CallFact, ctx: Context): TsExpression | undefined {
  if (fact.target.kind !== "library" || fact.bound.unpacked) return undefined;
  const { name } = fact.target;
  const properties = [...toldProperties(node, fact, name, ctx), ...siteProperties(node, ctx)];
  if (properties.length === 0) return undefined;
  const self = name.includes("#") && node.func.kind === "Attribute" ? node.func.value : undefined;
  const call = emitLibraryCall(node, entryOf(ctx.module.state, name)!, fact, self, ctx);
  if (call.kind !== "Call") return call;
  const told = b.call(ctx.module.runtime("keywords"), [b.object(properties)]);
  return { ...call, args: [...call.args, told] };
}

function toldProperties(node: Call, fact: CallFact, name: string, ctx: Context): TsProperty[] {
  const { named } = fact.bound;
  const properties: TsProperty[] = [];
  const given = named.get("exc_info");
  const isException = /[.#]exception$/.test(name) && given === undefined;
  const tells = isException || (given && given.kind !== "False" && given.kind !== "None");
  if (tells || isTrue(named.get("stack_info"))) {
    if (showsTracebacks(ctx.module.state))
      ctx.module.report("unsupported-syntax", node.span, {
        construct: "a traceback in a log that is written elsewhere than to stderr",
      });
  }
  if (tells) {
    const current = isException || isTrue(given) || given?.kind === "Int";
    const value = current
      ? ctx.caught === undefined
        ? b.id("true")
        : b.id(ctx.caught)
      : lowerExpression(given!, ctx);
    properties.push(b.property("exc_info", value));
  }
  const extra = named.get("extra");
  if (extra && extra.kind !== "None") properties.push(b.property("extra", lowerShown(extra, ctx)));
  return properties;
}

const isTrue = (node: Expression | undefined): boolean =>
  node !== undefined && node.kind !== "False" && node.kind !== "None";

/** `%(lineno)d`: Python looks at its frames, so the call says where it stands. */
function siteProperties(node: Call, ctx: Context): TsProperty[] {
  const { state, lineOf, file } = ctx.module;
  const fields = siteFields(state);
  if (fields.size === 0) return [];
  if (lineOf === undefined || node.keywords.some(({ name }) => name === "stacklevel")) {
    ctx.module.report("unsupported-syntax", node.span, {
      construct: "a log that shows where it is called from",
    });
    return [];
  }
  const properties: TsProperty[] = [];
  const start = node.func.kind === "Attribute" ? node.func.span.end - 1 : node.func.span.start;
  if (fields.has("lineno")) properties.push(b.property("lineno", b.num(lineOf(start))));
  if (fields.has("funcName")) properties.push(b.property("funcName", b.str(functionName(ctx))));
  if (fields.has("pathname")) properties.push(b.property("pathname", b.str(file)));
  else if (fields.has("filename"))
    properties.push(b.property("pathname", b.str(file.split(/[\\/]/).at(-1)!)));
  return properties;
}

function functionName(ctx: Context): string {
  const { scope, func } = ctx;
  if (scope.kind === "comprehension" && "kind" in scope.node) {
    const { kind } = scope.node as { kind: string };
    return (
      { ListComp: "<listcomp>", SetComp: "<setcomp>", DictComp: "<dictcomp>" }[kind] ?? "<genexpr>"
    );
  }
  if (func === undefined) return ctx.cls ? pythonNameOf(ctx.cls.node) : "<module>";
  return func.node.kind === "Lambda" ? "<lambda>" : func.name;
}

const MENTIONED = /\b(lineno|funcName|pathname|filename|module)\b/g;
const IN_FORMAT = /%\(\w+\)|\{\w+[^}]*\}|\$\{?\w+/;

/** Which fields of a call's place the program may show: those its formats and handlers name. */
const siteFields = (state: State): ReadonlySet<string> =>
  state.once(siteFields, () => {
    const fields = new Set<string>();
    for (const node of state.types.keys()) {
      if (node.kind === "Str" && IN_FORMAT.test(node.value)) {
        for (const [field] of node.value.matchAll(MENTIONED)) fields.add(field);
      } else if (node.kind === "Attribute") {
        const owner = state.typeOf(node.value);
        const isRecord = owner.kind === "instance" && owner.name === "logging.LogRecord";
        if (isRecord || owner.kind === "unknown")
          for (const [field] of node.attribute.matchAll(MENTIONED)) fields.add(field);
      }
    }
    if (fields.delete("module")) fields.add("filename");
    return fields;
  });

/** Whether tracebacks of a log may come out where they are compared: its lines name files and code. */
const showsTracebacks = (state: State): boolean =>
  state.once(showsTracebacks, () => {
    const classes = [...state.classes.values()];
    const extending = (name: string): typeof classes =>
      classes.filter((cls) => state.library.isSubclass(libraryBase(cls) ?? "object", name));
    if (extending("logging.Formatter").some((cls) => cls.methods.has("formatException")))
      return false;
    if (extending("logging.Handler").length > 0) return true;
    return [...state.calls.values()].some(({ target, bound }) => {
      if (target.kind !== "library") return false;
      if (target.name === "contextlib.redirect_stderr") return true;
      if (/^logging\.(?:FileHandler$|handlers\.|config\.)/.test(target.name)) return true;
      if (target.name === "logging.StreamHandler#setStream") return true;
      if (target.name !== "logging.StreamHandler" && target.name !== "logging.basicConfig")
        return false;
      const stream = bound.named.get("stream");
      return (
        bound.named.has("filename") ||
        (stream !== undefined &&
          stream.kind !== "None" &&
          qualifiedName(state, stream) !== "sys.stderr")
      );
    });
  });
