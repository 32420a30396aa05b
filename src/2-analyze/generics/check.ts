/** What is done to values of a type variable, and whether TypeScript allows it for all of them. */
import type { Expression } from "../../ast/python.ts";
import { annotationType } from "../infer/annotations.ts";
import { isToldByMembers } from "../protocols.ts";
import type { State } from "../infer/state.ts";
import { findAttribute, findMethod, type FunctionInfo, type TypeVariable } from "../model.ts";
import { parseSignature, type SignatureType } from "../signatures.ts";
import { membersOf, type Type } from "../types.ts";
import { tells } from "./mark.ts";

/** Takes the variables out of the types. */
export function disable(variables: readonly TypeVariable[] | undefined): void {
  for (const variable of variables ?? []) variable.usable = false;
}

const ORDER = new Set(["<", "<=", ">", ">="]);

/** Looks for what is done to values that take a variable's place, and needs more than any value has. */
export class Check {
  readonly #state: State;
  readonly #variables: readonly TypeVariable[];

  constructor(state: State) {
    this.#state = state;
    this.#variables = [...new Set(state.typeVariables.values())];
  }

  /** How many variables there still are. */
  get size(): number {
    return this.#variables.filter(({ usable }) => usable).length;
  }

  expression(node: Expression): void {
    switch (node.kind) {
      case "BinOp":
        this.taken(node.left);
        if (node.left.kind !== "Str") this.taken(node.right);
        return;
      case "UnaryOp":
        if (node.operator === "not") this.truth(node.operand);
        else this.taken(node.operand);
        return;
      case "BoolOp":
        node.values.slice(0, -1).forEach((value) => this.truth(value));
        return;
      case "IfExp":
        this.truth(node.test);
        return;
      case "Compare":
        node.comparators.forEach((right, index) => {
          const operator = node.operators[index];
          const left = index === 0 ? node.left : node.comparators[index - 1];
          if (operator === "in" || operator === "not in") this.taken(right);
          if (ORDER.has(operator) && !this.#alike(left, right)) {
            this.taken(left);
            this.taken(right);
          }
        });
        return;
      case "Attribute":
        this.#attribute(node);
        return;
      case "Subscript":
        this.taken(node.value);
        if (!this.#isMapping(node.value)) this.taken(node.index);
        return;
      case "Call":
        this.#call(node);
        return;
      case "Starred":
      case "YieldFrom":
        this.taken(node.value);
        return;
      case "FormattedValue":
        if (node.formatSpec) this.taken(node.value);
        return;
      case "ListComp":
      case "SetComp":
      case "GeneratorExp":
      case "DictComp":
        for (const { iter, ifs } of node.generators) {
          this.taken(iter);
          ifs.forEach((test) => this.truth(test));
        }
    }
  }

  /** Something is done to the value that needs more than any value has. */
  taken(node: Expression): void {
    for (const variable of this.#variablesOf(this.#state.typeOf(node), node))
      variable.usable = false;
  }

  /** Where the type alone decides how a test is written, TypeScript would have to know it. */
  truth(node: Expression): void {
    const members = membersOf(this.#state.typeOf(node)).filter(({ kind }) => kind !== "None");
    const [only] = members;
    if (members.length === 1 && ["int", "float", "instance", "tuple"].includes(only.kind))
      this.taken(node);
  }

  #variablesOf(type: Type, node: Expression): TypeVariable[] {
    return membersOf(type)
      .flatMap(({ variables }) => variables ?? [])
      .filter(({ node: home }) => isWithin(node, home));
  }

  /** The variables that types may mention where the expression stands. */
  #enclosing(node: Expression): TypeVariable[] {
    return this.#variables.filter((one) => one.usable && isWithin(node, one.node));
  }

  #alike(left: Expression, right: Expression): boolean {
    const [a, b] = [left, right].map((one) => this.#variablesOf(this.#state.typeOf(one), one));
    return a.length === b.length && a.every((one) => b.includes(one));
  }

  #isMapping(node: Expression): boolean {
    return membersOf(this.#state.typeOf(node)).some(
      (member) =>
        member.kind === "object" ||
        (member.kind === "instance" &&
          /^(dict|collections\.\w*(dict|Dict|Counter))$/.test(member.name)),
    );
  }

  #attribute(node: Extract<Expression, { kind: "Attribute" }>): void {
    for (const variable of this.#variablesOf(this.#state.typeOf(node.value), node)) {
      const bound = variable.bound && annotationType(this.#state, variable.bound);
      const isKnown =
        bound?.kind === "object" &&
        isToldByMembers(this.#state, bound.cls) &&
        (findMethod(bound.cls, node.attribute) ?? findAttribute(bound.cls, node.attribute));
      if (!isKnown) variable.usable = false;
    }
  }

  #call(node: Extract<Expression, { kind: "Call" }>): void {
    this.taken(node.func);
    this.#method(node);
    const fact = this.#state.calls.get(node);
    if (fact === undefined) return;
    const { target, bound } = fact;
    if (target.kind === "function" && this.#isDirect(node.func, target.info))
      this.#own(target.info, bound.named);
    else if (target.kind === "class" && target.init) this.#own(target.init, bound.named);
    else if (target.kind === "library") this.#library(target.name, target.overload, bound.named);
  }

  /** A method that objects of several classes have: TypeScript calls no union of generic ones. */
  #method({ func }: Extract<Expression, { kind: "Call" }>): void {
    if (func.kind !== "Attribute") return;
    const methods = membersOf(this.#state.typeOf(func.value)).flatMap((member) =>
      member.kind === "object" ? (findMethod(member.cls, func.attribute) ?? []) : [],
    );
    if (new Set(methods).size > 1) methods.forEach((info) => disable(info.typeVariables));
  }

  /** Not through a parameter that holds the function. */
  #isDirect(func: Expression, info: FunctionInfo): boolean {
    if (func.kind !== "Name") return info.owner !== undefined;
    const binding = this.#state.resolution.names.get(func);
    return binding?.definitions.every(({ kind }) => kind === "function") === true;
  }

  /** A function without annotations of its own takes only what inference saw. */
  #own(info: FunctionInfo, named: ReadonlyMap<string, Expression>): void {
    const own = [...(info.typeVariables ?? []), ...(info.owner?.typeVariables ?? [])];
    const shown = own.filter(({ usable }) => usable);
    for (const { node, slot } of info.parameters) {
      const given = named.get(node.name);
      if (given === undefined || slot.type.kind === "unknown") continue;
      if (shown.some((one) => tells(this.#state, node.annotation, slot.type, one))) continue;
      const type = this.#state.typeOf(given);
      for (const variable of this.#enclosing(given))
        if (tells(this.#state, undefined, type, variable)) variable.usable = false;
    }
  }

  #library(name: string, overload: number, named: ReadonlyMap<string, Expression>): void {
    const [owner, method] = name.split("#");
    const { library } = this.#state;
    const entry =
      method === undefined
        ? (library.function(name) ?? library.class(name)?.construct)
        : library.method(owner, method)?.entry;
    if (entry === undefined) return;
    const texts = typeof entry.signature === "string" ? [entry.signature] : entry.signature;
    const signature = parseSignature(texts[overload] ?? texts[0]);
    for (const parameter of signature.parameters) {
      const given = named.get(parameter.name);
      if (given) this.#handed(given, this.#state.typeOf(given), parameter.type);
    }
  }

  #handed(node: Expression, type: Type, wanted: SignatureType): void {
    if (takesAny(wanted)) return;
    for (const variable of this.#variablesOf(type, node)) variable.usable = false;
    if (wanted.kind !== "name") return;
    const item = wanted.args.at(0);
    if (item === undefined || takesAny(item)) return;
    for (const member of membersOf(type))
      if (member.kind === "instance" && member.args[0]) {
        for (const variable of this.#variablesOf(member.args[0].type, node))
          variable.usable = false;
      }
  }
}

/** `object`, and the variables of signatures: `T` of `list.append(item: T)`. */
const takesAny = (type: SignatureType): boolean =>
  type.kind === "name"
    ? type.name === "object" || /^[A-Z]\w?$/.test(type.name)
    : type.kind === "union" && type.members.some(takesAny);

const isWithin = (node: Expression | FunctionInfo["node"], home: TypeVariable["node"]): boolean =>
  node.span.start >= home.span.start && node.span.end <= home.span.end;
