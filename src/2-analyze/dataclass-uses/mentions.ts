/** The dataclasses whose objects a value may be, hold, or give when it is called or awaited. */
import type { Slot } from "../cells.ts";
import { dataclassDecorator } from "../dataclasses.ts";
import { ancestry, libraryBase, type ClassInfo } from "../model.ts";
import { tupleView } from "../named-tuples.ts";
import { membersOf, type Type } from "../types.ts";

export interface Mentions {
  readonly classes: ReadonlySet<ClassInfo>;
  /** Those of which something that holds them takes the hash. */
  readonly hashed: ReadonlySet<ClassInfo>;
}

export function mentionsOf(...types: readonly Type[]): Mentions {
  const classes = new Set<ClassInfo>();
  const hashed = new Set<ClassInfo>();
  const seen = { plain: new Set<Slot>(), hashed: new Set<Slot>() };
  for (const type of types) visit(type, false);
  return { classes, hashed };

  function visit(type: Type, isHashed: boolean): void {
    for (const member of membersOf(type)) {
      switch (member.kind) {
        case "instance": {
          const hashesItems = HASHING.has(member.name);
          const inner = isHashed && member.name === "frozenset";
          member.args.forEach((slot, index) =>
            visitSlot(slot, inner || (hashesItems && index === 0)),
          );
          member.record?.find().fields.forEach((slot) => visitSlot(slot, false));
          break;
        }
        case "tuple":
          for (const slot of member.elements) visitSlot(slot, isHashed);
          break;
        case "object":
        case "class":
          visitClass(member.cls, isHashed);
          break;
        case "function": {
          const { info } = member;
          for (const slot of [info.returns, info.yields, info.decorated])
            if (slot) visitSlot(slot, false);
          if (member.wraps) visit(member.wraps, false);
          if (member.self) visit(member.self, false);
          break;
        }
        case "callable":
          visitSlot(member.returns, false);
          break;
        case "library":
          if (member.self) visit(member.self, false);
          break;
      }
    }
  }

  function visitSlot(slot: Slot, isHashed: boolean): void {
    const root = slot.find();
    const done = isHashed ? seen.hashed : seen.plain;
    if (done.has(root)) return;
    done.add(root);
    visit(root.type, isHashed);
  }

  function visitClass(cls: ClassInfo, isHashed: boolean): void {
    const written = [...ancestry(cls)].filter((one) => dataclassDecorator(one) !== undefined);
    for (const one of written) {
      classes.add(one);
      if (isHashed) hashed.add(one);
    }
    // Named tuples and members of enums show and compare what they hold; an exception holds its arguments.
    const view = tupleView({ kind: "object", cls });
    if (view.kind === "tuple") visit(view, isHashed);
    const base = libraryBase(cls);
    if (written.length > 0 || base === undefined || isException(base)) return;
    for (const one of ancestry(cls))
      for (const { slot } of one.attributes.values()) visitSlot(slot, isHashed);
  }
}

const HASHING = new Set([
  "set",
  "frozenset",
  "dict",
  "collections.Counter",
  "collections.OrderedDict",
  "collections.defaultdict",
]);

const isException = (name: string): boolean => /(?:Error|Exception|ExceptionGroup)$/.test(name);
