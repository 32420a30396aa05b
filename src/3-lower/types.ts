/** Inferred types → TypeScript types. */
import { boundCount, sharedResult, standsForValue } from "../2-analyze/infer/call-function.ts";
import { passesSeveral } from "../2-analyze/infer/forwarding.ts";
import type { TsParameter, TsType } from "../ast/typescript.ts";
import { isSmall, type CallableType, type InstanceType, type Type } from "../2-analyze/types.ts";
import type { Slot } from "../2-analyze/cells.ts";
import type { ClassInfo, FunctionInfo, Scope, TypeVariable } from "../2-analyze/model.ts";
import { anyRest, functionType, mergeFunctions, typeofType, unionType } from "./builders/types.ts";
import { parameter } from "./builders/patterns.ts";
import { annotate, annotatedResult } from "./annotated-types.ts";
import { classTypeName, isOfBaseAmong } from "./class-type-name.ts";
import { isInside, usable, variableName } from "./generics.ts";
import { libraryType } from "./library-type.ts";
import { keepsKeywords } from "../2-analyze/forwarded-keywords.ts";
import type { Context } from "./context.ts";
import { noResult } from "./functions/endless.ts";
import { decoratorType } from "./functions/overloads.ts";
import { isNativeElement, isToldAsMap, mayBeAwaitable } from "./representation.ts";

const named = (name: string, ...args: TsType[]): TsType =>
  args.length > 0 ? { kind: "TypeName", name, args } : { kind: "TypeName", name };

/** Functions that take functions that take functions: what is deeper tells a reader nothing more. */
const DEEPEST_FUNCTION = 2;
/** So many functions may share a parameter of a function: more are any function. */
const MOST_FUNCTIONS = 4;
const ANY_FUNCTION: TsType = functionType([anyRest()], named("any"));

/** `position` is `result` where a function gives the type back: there None is `void`. */
export function toTs(ctx: Context, type: Type, position: "value" | "result" = "value"): TsType {
  return new Renderer(ctx).type(type, position);
}

class Renderer {
  readonly #ctx: Context;
  /** Slots being rendered, so that recursive types end. */
  readonly #open = new Set<Slot>();
  /** How many function types the type being rendered stands in. */
  #depth = 0;
  /** The function whose result is being rendered: its own classes have no name there. */
  #result: Scope | undefined;

  constructor(ctx: Context) {
    this.#ctx = ctx;
  }

  slot(slot: Slot | undefined, position: "value" | "result" = "value"): TsType {
    if (slot === undefined) return named("unknown");
    const root = slot.find();
    if (this.#open.has(root)) return named("any");
    this.#open.add(root);
    const type = this.type(root.type, position);
    this.#open.delete(root);
    return type;
  }

  type(type: Type, position: "value" | "result"): TsType {
    const variables = type.variables && this.#variables(type.variables);
    if (variables) return variables;
    switch (type.kind) {
      case "never":
        return named("unknown");
      case "unknown":
      case "module":
      case "library":
      case "ellipsis":
        return named("any");
      case "notImplemented":
        return typeofType(this.#ctx.module.runtime("NotImplemented"));
      case "sentinel":
        return typeofType({ kind: "Identifier", name: type.binding.emitted });
      case "None":
        return named(position === "result" ? "void" : "null");
      case "bool":
        return named("boolean");
      case "int":
        return isSmall(type)
          ? named("number")
          : { kind: "UnionType", types: [named("number"), named("bigint")] };
      case "float":
        return named("number");
      case "str":
        return named("string");
      case "bytes":
        return named(this.#ctx.module.runtimeType("Bytes"));
      case "object":
        return this.#object(type.cls);
      case "class": {
        const name = classTypeName(type.cls, this.#ctx.scope, this.#result);
        return name === "any" ? named(name) : typeofType({ kind: "Identifier", name });
      }
      case "tuple":
        return type.variadic
          ? { kind: "ArrayType", element: this.slot(type.elements[0]), readonly: true }
          : {
              kind: "TupleType",
              elements: type.elements.map((slot) => this.slot(slot)),
              readonly: type.cell.observed,
            };
      case "instance":
        return this.#instance(type);
      case "function":
      case "callable": {
        if (this.#depth > DEEPEST_FUNCTION) return named("any");
        this.#depth++;
        const rendered = type.kind === "function" ? this.#function(type) : this.#callable(type);
        this.#depth--;
        return rendered;
      }
      case "union":
        return this.#union(type.members, position);
    }
  }

  /** `T`, for what stands where an annotation names it. */
  #variables(variables: readonly TypeVariable[]): TsType | undefined {
    const { scope, module } = this.#ctx;
    const names = variables.flatMap((one) => variableName(module.state, one, scope) ?? []);
    return names.length === 0 ? undefined : unionType(names.map((name) => named(name)));
  }

  /** `Stack<number>`: outside the class, of all that is ever put into one. */
  #object(cls: ClassInfo): TsType {
    const name = classTypeName(cls, this.#ctx.scope, this.#result);
    const variables = usable(cls.typeVariables);
    if (variables.length === 0 || name === "any") return named(name);
    const inside = isInside(cls, this.#ctx.module.state, this.#ctx.scope);
    return named(
      name,
      ...variables.map((one) => {
        if (inside) return named(one.name);
        return one.cover.type.kind === "never" ? named("any") : this.slot(one.cover);
      }),
    );
  }

  #union(members: readonly Type[], position: "value" | "result"): TsType {
    const types: TsType[] = [];
    const seen = new Set<string>();
    // TypeScript's habit: null goes last.
    const isLast = ({ kind }: Type): number => Number(kind === "None" || kind === "notImplemented");
    const ordered = [...members].sort((a, b) => isLast(a) - isLast(b));
    const functions = members.filter(({ kind }) => kind === "function" || kind === "callable");
    const isCrowded = this.#depth > 0 && functions.length > MOST_FUNCTIONS;
    for (const member of ordered) {
      if (isCrowded && functions.includes(member)) continue;
      if (isOfBaseAmong(member, members)) continue;
      const place = member.kind === "None" && members.length === 1 ? position : "value";
      const rendered = this.type(member, place);
      for (const part of rendered.kind === "UnionType" ? rendered.types : [rendered]) {
        const key = JSON.stringify(part);
        if (seen.has(key)) continue;
        seen.add(key);
        types.push(part);
      }
    }
    if (isCrowded) types.push(ANY_FUNCTION);
    return unionType(mergeFunctions(types));
  }

  #callable(type: CallableType): TsType {
    if (type.partial?.info.answers) return decoratorType(type.partial.info, this.#ctx);
    const parameters = type.parameters?.map((slot, index) =>
      parameter(`arg${index}`, { type: this.slot(slot) }),
    );
    const isKnown = type.returns.type.kind !== "never";
    const returns = isKnown ? this.slot(type.returns, "result") : named("any");
    return functionType(parameters ?? [anyRest()], returns);
  }

  #function(type: Extract<Type, { kind: "function" }>): TsType {
    const { info } = type;
    const skip = boundCount(info, type.self);
    const rest = info.parameters.some(({ node }) => node.flavour === "var-positional");
    const mapped = !rest && keepsKeywords(info, this.#ctx.module.state);
    const own = info.parameters
      .slice(skip)
      .filter(
        ({ node: { flavour } }) =>
          (flavour !== "var-keyword" || mapped) && !(rest && flavour === "keyword-only"),
      );
    const parameters = own.map(({ node, binding, slot: taken }): TsParameter => {
      const isRest = node.flavour === "var-positional";
      const isMap = node.flavour === "var-keyword";
      const held = annotate(this.#ctx, node.annotation, this.slot(taken));
      const slot = isMap ? named("Map", named("string"), held) : held;
      return parameter(binding.emitted, {
        // Which of several types stands where is up to what the function hands them on to.
        type: isRest
          ? { kind: "ArrayType", element: slot.kind === "UnionType" ? named("any") : slot }
          : slot,
        optional: isMap || node.default !== undefined,
        rest: isRest,
      });
    });
    return { kind: "FunctionType", parameters, returns: this.result(info) };
  }

  /** What calling the emitted function gives. */
  result(info: FunctionInfo): TsType {
    this.#result = info.scope;
    const rendered = this.#resultType(info);
    this.#result = undefined;
    return annotatedResult(this.#ctx, info, rendered);
  }

  #resultType(info: FunctionInfo): TsType {
    if (info.isGenerator) {
      const name = info.isAsync ? "AsyncGenerator" : "Generator";
      const yields = this.#carried(info.yields, info.isAsync);
      const isSent = info.sends.type.kind !== "never" && info.sends.type.kind !== "None";
      const sends = isSent ? [this.slot(info.sends)] : [];
      const returns =
        info.isAsync || info.returns.type.kind === "never" || info.returns.type.kind === "None";
      if (sends.length === 0 && returns) return named(name, yields);
      return named(
        name,
        yields,
        returns ? named("void") : this.slot(info.returns),
        ...(sends.length > 0 ? [unionType([sends[0], named("null")])] : []),
      );
    }
    const type = sharedResult(info);
    const inner = type.kind === "never" ? noResult(info) : this.#resultOf(info, type);
    if (!info.isAsync && !info.coloured) return inner;
    return named(
      "Promise",
      mayBeAwaitable(type) ? named(this.#ctx.module.runtimeType("Boxed"), inner) : inner,
    );
  }

  /** What travels through a native promise: an awaitable is boxed for the way. */
  #carried(slot: Slot, isAsync: boolean): TsType {
    const type = this.slot(slot);
    return isAsync && mayBeAwaitable(slot.type)
      ? named(this.#ctx.module.runtimeType("Boxed"), type)
      : type;
  }

  #resultOf(info: FunctionInfo, type: Type): TsType {
    if (type.kind === "None" && standsForValue(info)) return named("null");
    if (passesSeveral(info)) return named("any");
    return type === info.returns.type
      ? this.slot(info.returns, "result")
      : this.type(type, "result");
  }

  #instance(type: InstanceType): TsType {
    const record = type.record?.find();
    if (record && !record.demoted) {
      if (type.name === "list") {
        const elements = [...record.fields.values()].map((slot) => this.slot(slot));
        return { kind: "TupleType", elements };
      }
      return {
        kind: "ObjectType",
        members: [...record.fields].map(([name, slot]) => ({ name, type: this.slot(slot) })),
      };
    }
    const { args } = type;
    switch (type.name) {
      case "list":
        return { kind: "ArrayType", element: this.slot(args[0]) };
      case "dict": {
        const name = isToldAsMap(args[0].type) ? "Map" : this.#ctx.module.runtimeType("Dict");
        return named(name, this.slot(args[0]), this.slot(args[1]));
      }
      case "set": {
        const name = isNativeElement(args[0].type) ? "Set" : this.#ctx.module.runtimeType("PySet");
        return named(name, this.slot(args[0]));
      }
      case "Generator":
        return named(
          "Generator",
          this.slot(args[0]),
          ...(args[1] && args[1].type.kind !== "never" ? [named("any"), this.slot(args[1])] : []),
        );
      case "AsyncGenerator":
        return named("AsyncGenerator", this.#carried(args[0], true));
      case "Iterable":
      case "AsyncIterable":
        return named(type.name, this.slot(args[0]));
      case "Iterator":
        return named("IterableIterator", this.slot(args[0]));
      case "AsyncIterator":
        return named("AsyncIterableIterator", this.slot(args[0]));
      case "Coroutine":
      case "Awaitable":
        return named(this.#ctx.module.runtimeType(type.name), this.slot(args[0], "result"));
      default:
        return libraryType(type, this.#ctx, (slot, position) => this.slot(slot, position));
    }
  }
}
