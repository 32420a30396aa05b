/** What methods need and give: the attributes that their object has when they begin and end. */
import type { FunctionDef, Lambda } from "../../ast/python.ts";
import { dataclassFields } from "../dataclasses.ts";
import type { State } from "../infer/state.ts";
import {
  ancestry,
  descendants,
  findMethod,
  isLibraryClass,
  libraryBase,
  type ClassInfo,
  type FunctionInfo,
} from "../model.ts";
import { namedTupleFields } from "../named-tuples.ts";
import { seesAttributes } from "../dynamic-attributes.ts";
import { expressionsOfKind, surveyModule } from "../survey.ts";

/** A method of the object has been called, whichever class it is of. */
export const calledMethod = (name: string): string => `(called ${name})`;
const CALLED = /^\(called (\w+)\)$/u;

/** A set of names that begins as all of them, and loses what some path does not have. */
export class Common {
  names: ReadonlySet<string>;
  readonly #all: ReadonlySet<string>;

  constructor(all: ReadonlySet<string>) {
    this.#all = all;
    this.names = all;
  }

  /** Gives whether any were lost. */
  meet(names: ReadonlySet<string>): boolean {
    if (names === this.#all) return false;
    const common = new Set([...this.names].filter((name) => names.has(name)));
    if (common.size === this.names.size) return false;
    this.names = common;
    return true;
  }
}

export interface Summary {
  /** What the object has wherever the method is called. */
  readonly entry: Common;
  /** What it has once the method has ended. */
  readonly exit: Common;
  /** What the returned object has. */
  readonly returned: Common;
  /** Every `return` gives the method's own object. */
  returnsItself: boolean;
}

/** Among the names of attributes: the object is made, so that it has what its class gives all. */
export const MADE = "(made)";

/** The fields of a dataclass have been given their values. */
export const GIVEN = "(given)";

/** The class's `__init__` has called the next one. */
export const afterSuper = (cls: ClassInfo): string => `(super of ${cls.id})`;

/** Methods that Python calls after others: of the same object. */
const AFTER: Readonly<Record<string, string>> = {
  __exit__: "__enter__",
  __aexit__: "__aenter__",
  __next__: "__iter__",
  __anext__: "__aiter__",
  __get__: "__set_name__",
  __set__: "__set_name__",
  __delete__: "__set_name__",
  data_received: "connection_made",
  eof_received: "connection_made",
};

export class Summaries {
  readonly state: State;
  readonly all: ReadonlySet<string>;
  changed = false;
  readonly #summaries = new Map<FunctionInfo, Summary>();
  /** What objects lack that are shown while they are being made. */
  readonly #shown = new Map<ClassInfo, Common>();
  readonly #mentioned: ReadonlySet<string>;

  constructor(state: State) {
    this.state = state;
    const names = [...state.classes.values()].flatMap((cls) => [
      ...cls.attributes.keys(),
      afterSuper(cls),
      ...[...cls.methods.keys()].map(calledMethod),
    ]);
    this.all = new Set([MADE, GIVEN, ...names]);
    this.#mentioned = new Set(
      expressionsOfKind(surveyModule(state.module), "Attribute").map(({ node }) => node.attribute),
    );
  }

  of(info: FunctionInfo): Summary {
    let summary = this.#summaries.get(info);
    if (summary === undefined) {
      summary = {
        entry: new Common(this.all),
        exit: new Common(this.all),
        returned: new Common(this.all),
        returnsItself: true,
      };
      this.#summaries.set(info, summary);
    }
    return summary;
  }

  ofNode(node: FunctionDef | Lambda): { info: FunctionInfo; summary: Summary } | undefined {
    const info = this.state.functions.get(node);
    return info && { info, summary: this.of(info) };
  }

  meet(common: Common, names: ReadonlySet<string>): void {
    if (common.meet(names)) this.changed = true;
  }

  /** The methods that a call of the name may reach on objects of the class. */
  targets(cls: ClassInfo, name: string): FunctionInfo[] {
    const found = [cls, ...descendants(cls)].map((one) => findMethod(one, name));
    return [...new Set(found.filter((method) => method !== undefined))];
  }

  /** What the object has after a call of the method: whichever class it is of. */
  after(cls: ClassInfo, name: string, part: "exit" | "returned" = "exit"): ReadonlySet<string> {
    const common = new Common(this.all);
    for (const one of [cls, ...descendants(cls)]) {
      const method = findMethod(one, name);
      common.meet(method ? this.of(method)[part].names : new Set());
    }
    return common.names;
  }

  /** What objects of the class have once they are made. */
  constructed(cls: ClassInfo): ReadonlySet<string> {
    const common = new Common(this.all);
    for (const one of [cls, ...descendants(cls)]) common.meet(new Set(this.#made(one)));
    return common.names;
  }

  *#made(cls: ClassInfo): Generator<string> {
    for (const one of ancestry(cls)) {
      const init = one.methods.get("__init__");
      if (init === undefined) continue;
      const { names } = this.of(init).exit;
      yield* names;
      // `self.setup()`, which a subclass may have in its own way.
      for (const name of names) {
        const called = findMethod(cls, CALLED.exec(name)?.[1] ?? "");
        if (called && !called.isAsync && !called.isGenerator) yield* this.of(called).exit.names;
      }
      if (!names.has(afterSuper(one))) break;
    }
    const finish = findMethod(cls, "__post_init__");
    if (finish) yield* this.of(finish).exit.names;
    const creator = findMethod(cls, "__new__");
    if (creator) yield* this.of(creator).returned.names;
    yield* givenFields(cls);
    for (const one of ancestry(cls)) yield* classLevelNames(one);
    yield MADE;
  }

  /** What the object has where Python, or someone unknown, calls the method. */
  beginning(info: FunctionInfo): void {
    const { owner, name } = info;
    if (owner === undefined || info.method === "class" || info.method === "static") return;
    const { entry } = this.of(info);
    if (name === "__init__") this.meet(entry, new Set(classNames(owner)));
    else if (name === "__post_init__")
      this.meet(entry, new Set([GIVEN, ...givenFields(owner), ...classNames(owner)]));
    else if (Object.hasOwn(AFTER, name) && findMethod(owner, AFTER[name])) {
      const before = findMethod(owner, AFTER[name])!;
      const isSame = !/^__a?next__$/.test(name) || this.of(before).returnsItself;
      const made = this.constructed(owner);
      this.meet(entry, isSame ? new Set([...made, ...this.of(before).exit.names]) : made);
    } else if (this.#isCalledFromOutside(info, owner)) {
      const made = this.constructed(owner);
      const shown = this.#shown.get(owner);
      const known =
        shown && name.startsWith("__") ? [...made].filter((one) => shown.names.has(one)) : made;
      this.meet(entry, new Set(known));
    }
  }

  #isCalledFromOutside({ name }: FunctionInfo, owner: ClassInfo): boolean {
    const base = libraryBase(owner);
    return (
      /^__\w+__$/.test(name) ||
      !this.#mentioned.has(name) ||
      seesAttributes(this.state) ||
      (base !== undefined && this.state.library.method(base, name) !== undefined)
    );
  }

  /** `print(self)` while the object is being made. */
  show(cls: ClassInfo, names: ReadonlySet<string>): void {
    let common = this.#shown.get(cls);
    if (common === undefined) this.#shown.set(cls, (common = new Common(this.all)));
    this.meet(common, names);
  }
}

/** What a dataclass's or named tuple's objects are given. */
export const givenFields = (cls: ClassInfo): string[] => [
  ...(dataclassFields(cls) ?? [])
    .filter(({ inInit, factory, default: value }) => inInit || factory || value)
    .map(({ name }) => name),
  ...(namedTupleFields(cls) ?? []).map(({ name }) => name),
];

const classLevelNames = (cls: ClassInfo): string[] =>
  [...cls.attributes.values()].filter(({ classLevel }) => classLevel).map(({ name }) => name);

const classNames = (cls: ClassInfo): string[] => [...ancestry(cls)].flatMap(classLevelNames);

/** The class of the program that gives the attribute its place; bases come first. */
export const declaringClass = (cls: ClassInfo, name: string): ClassInfo | undefined =>
  [...ancestry(cls)].findLast((one) => one.attributes.has(name) && !isLibraryClass(one));
