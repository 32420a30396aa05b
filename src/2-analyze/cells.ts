/** What aliases share: slots, record cells and tuple cells, joined by union-find. */
import { markedLike } from "./marks.ts";
import { type Type, NEVER, SOME_INT, join, membersOf, sameType, taint } from "./types.ts";
import { widen } from "./widen.ts";

/** Inference is done when a whole round leaves this untouched. */
export class Progress {
  changed = false;
}

abstract class Cell<Self extends Cell<Self>> {
  protected parent: Self | undefined;
  find(): Self {
    let root = this as unknown as Self;
    while (root.parent !== undefined) root = root.parent;
    return root;
  }
}

/** Whether a display of the program makes the tuple, or a function of the library. */
export type TupleOrigin = "written" | "made";

/**
 * Whether anything can tell that this tuple is not a list: printing, hashing, comparing. Those that the
 * library makes are tuples at run time, so displays that stand beside them must be, too.
 */
export class TupleCell extends Cell<TupleCell> {
  #observed = false;
  readonly #origins = new Set<TupleOrigin>();
  constructor(origin?: TupleOrigin) {
    super();
    if (origin) this.#origins.add(origin);
  }
  get observed(): boolean {
    return this.find().#observed;
  }
  observe(): boolean {
    const root = this.find();
    if (root.#observed) return false;
    root.#observed = true;
    return true;
  }
  merge(other: TupleCell): boolean {
    const [a, b] = [this.find(), other.find()];
    if (a === b) return false;
    b.parent = a;
    for (const origin of b.#origins) a.#origins.add(origin);
    if (b.#observed || a.#origins.size > 1) a.#observed = true;
    return true;
  }
}

/** The fields of a dict literal; `demoted` once it is used as a mapping rather than a record. */
export class RecordCell extends Cell<RecordCell> {
  readonly fields: Map<string, Slot>;
  /** Its fields are on their way into the dict's value slot. */
  isSpreading = false;
  #demoted = false;
  constructor(fields: Map<string, Slot>) {
    super();
    this.fields = fields;
  }
  get demoted(): boolean {
    return this.find().#demoted;
  }
  demote(): boolean {
    const root = this.find();
    if (root.#demoted) return false;
    root.#demoted = true;
    return true;
  }
  link(other: RecordCell): void {
    const [a, b] = [this.find(), other.find()];
    if (a === b) return;
    b.parent = a;
    if (b.#demoted) a.#demoted = true;
  }
}
const PATIENCE = 6;

export class Slot extends Cell<Slot> {
  #type: Type;
  #growth = 0;
  #kinds = new Set<Type["kind"]>();
  /** Its floats tell what they are, since no finite type tells where they stand. */
  #isDescribing = false;
  readonly progress: Progress;

  constructor(progress: Progress, type: Type = NEVER) {
    super();
    this.progress = progress;
    this.#type = type;
  }

  get type(): Type {
    return this.find().#type;
  }

  get isDescribing(): boolean {
    return this.find().#isDescribing;
  }

  /** The kinds that certainly go into the slot, which a type that is not known does not tell. */
  get kinds(): ReadonlySet<Type["kind"]> {
    return this.find().#kinds;
  }

  /** Joins a type into the slot. */
  flow(type: Type): void {
    const root = this.find();
    const before = root.#type;
    if (type.kind === "never" || type === before) return;
    if (type.kind === "unknown" && before.kind !== "unknown") {
      // Set before what it held is tainted: a container may hold itself.
      root.#type = membersOf(before).reduce(markedLike, type);
      root.progress.changed = true;
      taint(before);
      return;
    }
    let joined = join(before, type);
    if (sameType(before, joined)) return;
    root.#growth++;
    if (root.#growth > PATIENCE) joined = widen(before, joined);
    if (sameType(before, joined)) return;
    root.#type = joined;
    root.progress.changed = true;
    if (root.#isDescribing) root.#describe();
    root.#lookForItself();
  }

  /** A container that may hold itself, such as a tree of lists. */
  #lookForItself(): void {
    const reached = new Set<Slot>();
    const visit = (slot: Slot): void => {
      for (const inner of slotsInside(slot.type)) {
        const root = inner.find();
        if (reached.has(root)) continue;
        reached.add(root);
        visit(root);
      }
    };
    visit(this);
    if (reached.has(this)) for (const slot of reached) slot.#describe();
  }

  #describe(): void {
    this.#isDescribing = true;
    const isBare = (type: Type): boolean => type.kind === "float" && !type.fraction;
    if (membersOf(this.#type).some(isBare)) this.flow(SOME_INT);
  }

  /** Remembers a kind that goes into the slot, whatever else does. */
  note(kind: Type["kind"]): void {
    const root = this.find();
    if (root.#kinds.has(kind)) return;
    root.#kinds.add(kind);
    root.progress.changed = true;
  }

  unify(other: Slot): void {
    const [a, b] = [this.find(), other.find()];
    if (a === b) return;
    b.parent = a;
    a.#growth = Math.max(a.#growth, b.#growth);
    a.progress.changed = true;
    const moved = b.#type;
    for (const kind of b.#kinds) a.#kinds.add(kind);
    a.#isDescribing ||= b.#isDescribing;
    if (moved.kind !== "never") {
      const joined = join(a.#type, moved);
      if (!sameType(joined, a.#type)) a.#type = joined;
    }
    if (a.#isDescribing) a.#describe();
    a.#lookForItself();
  }
}

/** Whether it is, or is inside, a container that may hold itself: all in there tells what it is. */
export const mayHoldItself = (type: Type): boolean =>
  slotsInside(type).some((slot) => slot.isDescribing);

/** The slots of the items of a list, the fields of a record, the elements of a tuple. */
function slotsInside(type: Type): readonly Slot[] {
  return membersOf(type).flatMap((member): readonly Slot[] => {
    if (member.kind === "tuple") return member.elements;
    if (member.kind !== "instance") return [];
    const record = member.record?.find();
    return record && !record.demoted ? [...member.args, ...record.fields.values()] : member.args;
  });
}
