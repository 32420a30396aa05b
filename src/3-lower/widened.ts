/**
 * Lists and dicts that take other items after they are made. For inference a list is of all its items
 * from the start; TypeScript goes by its first value.
 */
import type { Call, Expression } from "../ast/python.ts";
import type { Slot } from "../2-analyze/cells.ts";
import type { Binding } from "../2-analyze/model.ts";
import { entryOf } from "../2-analyze/infer/library-calls.ts";
import { instantiate } from "../2-analyze/infer/instantiate.ts";
import { parseSignature } from "../2-analyze/signatures.ts";
import { expressionsOfKind, surveyModule } from "../2-analyze/survey.ts";
import { NONE, UNKNOWN, isSmall, type Type } from "../2-analyze/types.ts";
import type { Context } from "./context.ts";

/** Whether the variable must tell its type: its first value says less than what it holds later. */
export function isWidened(binding: Binding, value: Expression, ctx: Context): boolean {
  const { type } = binding.slot;
  if (saysLess(value, type, { bigint: false }, ctx)) return true;
  // An array of numbers may stand where numbers or bigints are read, but takes no bigints.
  const takesMore = isReassigned(binding) || grows(binding, ctx);
  return takesMore && saysLess(value, type, { bigint: true }, ctx);
}

const isReassigned = ({ definitions }: Binding): boolean =>
  definitions.filter(({ kind }) => kind === "assign").length > 1;

const GROWING = new Set(["append", "insert", "extend"]);

/** Whether the list is given more items under this name. */
const grows = (binding: Binding, { module: { state } }: Context): boolean =>
  state
    .once(GROWN, () => {
      const calls = expressionsOfKind(surveyModule(state.module), "Call");
      const lists = calls.flatMap(({ node: { func } }) =>
        func.kind === "Attribute" && GROWING.has(func.attribute) && func.value.kind === "Name"
          ? (state.resolution.names.get(func.value) ?? [])
          : [],
      );
      return new Set<Binding>(lists);
    })
    .has(binding);

const GROWN = "the variables whose lists are given more items";

interface Precision {
  /** Whether `bigint` is told from `number`. */
  readonly bigint: boolean;
}

/** Whether TypeScript would make a narrower type of the value. */
function saysLess(node: Expression, type: Type, precision: Precision, ctx: Context): boolean {
  if (node.kind === "Call" && type.kind === "instance" && WIDENED.has(type.name)) {
    const given = sharedValue(node, ctx) ?? copied(node, ctx) ?? resultItems(node, type.name, ctx);
    const wide = type.args.at(-1)!.type;
    return given !== undefined && !covers([given], wide, precision);
  }
  const item = type.kind === "instance" && type.name === "list" ? type.args[0].type : undefined;
  if (item === undefined) return false;
  switch (node.kind) {
    case "ListComp":
      return areNarrower([node.element], item, precision, ctx);
    case "List":
      return node.elements.length > 0 && areNarrower(node.elements, item, precision, ctx);
    case "BinOp":
      return [node.left, node.right].some(
        (side) => side.kind === "List" && saysLess(side, type, precision, ctx),
      );
    default:
      return false;
  }
}

/** What `dict.fromkeys(…)` gives each key. */
function sharedValue(node: Call, ctx: Context): Type | undefined {
  const { state } = ctx.module;
  const target = state.calls.get(node)?.target;
  if (target?.kind !== "library" || target.name !== "dict.fromkeys") return undefined;
  return node.args.length > 1 ? state.typeOf(node.args[1]) : NONE;
}

/** What `list(…)` or `sorted(…)` makes a list of. */
function copied(node: Call, ctx: Context): Type | undefined {
  const { state } = ctx.module;
  const target = state.calls.get(node)?.target;
  if (target?.kind !== "library" || (target.name !== "list" && target.name !== "sorted"))
    return undefined;
  const [source] = node.args;
  if (node.args.length !== 1 || source.kind === "Starred") return undefined;
  const given = state.typeOf(source);
  if (given.kind === "str") return given;
  return given.kind === "instance" && given.args.length === 1 ? given.args[0].type : undefined;
}

/** What a function of the library gives in a list or dict, before anything else goes in. */
function resultItems(node: Call, name: string, ctx: Context): Type | undefined {
  const { state } = ctx.module;
  const fact = state.calls.get(node);
  if (fact?.target.kind !== "library" || fact.variables === undefined) return undefined;
  const entry = entryOf(state, fact.target.name);
  if (entry === undefined) return undefined;
  const texts = typeof entry.signature === "string" ? [entry.signature] : entry.signature;
  const { returns } = parseSignature(texts[fact.target.overload ?? 0]);
  const given = instantiate(state, returns, new Map(fact.variables), {}, UNKNOWN);
  return given.kind === "instance" && given.name === name ? given.args.at(-1)?.type : undefined;
}

const WIDENED = new Set(["list", "dict", "set"]);

function areNarrower(
  elements: readonly Expression[],
  item: Type,
  precision: Precision,
  ctx: Context,
): boolean {
  if (elements.some(({ kind }) => kind === "Starred")) return false;
  if (elements.some((element) => saysLess(element, item, precision, ctx))) return true;
  const types = elements.map((element) => ctx.module.state.typeOf(element));
  return !covers(types, item, precision);
}

/** Whether the types together have all that TypeScript sees in the wide one. */
function covers(types: readonly Type[], wide: Type, precision: Precision): boolean {
  if (types.some(({ kind }) => kind === "unknown" || kind === "never")) return true;
  const known = new Set(types.flatMap((type) => shapes(type, precision)));
  return shapes(wide, precision).every((shape) => known.has(shape));
}

/** How deep lists of lists are compared: a list may hold itself. */
const DEPTH = 4;

/** What a type is for TypeScript, member by member. */
function shapes(type: Type, precision: Precision, depth = 0): string[] {
  const inner = (slots: readonly Slot[]): string =>
    slots
      .map((slot) =>
        shapes(slot.type, precision, depth + 1)
          .sort()
          .join("|"),
      )
      .join(",");
  if (depth > DEPTH) return [];
  switch (type.kind) {
    case "union":
      return type.members.flatMap((member) => shapes(member, precision, depth));
    case "int":
      return isSmall(type) || !precision.bigint ? ["number"] : ["number", "bigint"];
    case "float":
      return ["number"];
    case "tuple":
      return [`[${inner(type.elements)}]`];
    case "instance":
      return [`${type.name}<${inner(type.args)}>`];
    case "object":
      return [String(type.cls.id)];
    default:
      return [type.kind];
  }
}
