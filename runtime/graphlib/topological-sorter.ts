import { repr } from "../builtins/repr.js";
import { Dict } from "../builtins/dict.js";
import { entriesOf } from "../builtins/dicts.js";
import { ValueError } from "../builtins/exceptions-core.js";
import { iterate } from "../builtins/iterate.js";
import { tuple } from "../builtins/tuple.js";

/** `graphlib.CycleError`: its second argument is the list of the nodes of one cycle. */
export class CycleError extends ValueError {
  static readonly __module__: string = "graphlib";
}

interface NodeInfo<T> {
  readonly node: T;
  /** How many of those it waits for are not done yet. */
  waits: number;
  state: "waiting" | "out" | "done";
  readonly successors: T[];
}

/**
 * The nodes of a graph, each after those that it depends on.
 * @see https://docs.python.org/3/library/graphlib.html
 */
export class TopologicalSorter<T = any> {
  static readonly __module__: string = "graphlib";
  readonly #nodes = new Dict<T, NodeInfo<T>>();
  #ready: T[] | undefined;
  #out = 0;
  #done = 0;

  constructor(graph: object | null = null) {
    if (graph === null) return;
    for (const [node, before] of entriesOf(graph) as Iterable<[T, Iterable<T>]>) {
      this.add(node, ...iterate(before));
    }
  }

  /** @throws ValueError after `prepare` */
  add(node: T, ...before: T[]): void {
    if (this.#ready !== undefined)
      throw new ValueError("Nodes cannot be added after a call to prepare()");
    this.#info(node).waits += before.length;
    for (const one of before) this.#info(one).successors.push(node);
  }

  /** @throws CycleError where nodes wait for each other */
  prepare(): void {
    if (this.#ready !== undefined) throw new ValueError("cannot prepare() more than once");
    this.#ready = [...this.#nodes.values()]
      .filter(({ waits }) => waits === 0)
      .map(({ node }) => node);
    const cycle = this.#cycle();
    if (cycle) throw new CycleError("nodes are in a cycle", cycle);
  }

  get_ready(): readonly T[] {
    const ready = this.#prepared();
    const result = tuple(...ready);
    for (const node of ready) this.#nodes.get(node)!.state = "out";
    ready.length = 0;
    this.#out += result.length;
    return result;
  }

  is_active(): boolean {
    const ready = this.#prepared();
    return this.#done < this.#out || ready.length > 0;
  }

  /** @throws ValueError for nodes that `get_ready` did not hand out */
  done(...nodes: T[]): void {
    const ready = this.#prepared();
    for (const node of nodes) {
      const info = this.#nodes.get(node);
      if (info === undefined) throw new ValueError(`node ${repr(node)} was not added using add()`);
      if (info.state === "waiting")
        throw new ValueError(`node ${repr(node)} was not passed out (still not ready)`);
      if (info.state === "done") throw new ValueError(`node ${repr(node)} was already marked done`);
      info.state = "done";
      this.#done += 1;
      for (const successor of info.successors) {
        const next = this.#nodes.get(successor)!;
        next.waits -= 1;
        if (next.waits === 0) ready.push(successor);
      }
    }
  }

  __bool__(): boolean {
    return this.is_active();
  }

  *static_order(): Generator<T> {
    this.prepare();
    while (this.is_active()) {
      const group = this.get_ready();
      yield* group;
      this.done(...group);
    }
  }

  #prepared(): T[] {
    if (this.#ready === undefined) throw new ValueError("prepare() must be called first");
    return this.#ready;
  }

  #info(node: T): NodeInfo<T> {
    let info = this.#nodes.get(node);
    if (info === undefined) {
      info = { node, waits: 0, state: "waiting", successors: [] };
      this.#nodes.set(node, info);
    }
    return info;
  }

  /** The first cycle that a walk from the first nodes on meets, its first node twice. */
  #cycle(): T[] | undefined {
    const seen = new Dict<T, true>();
    const places = new Dict<T, number>();
    const stack: T[] = [];
    const rests: Iterator<T>[] = [];
    for (const start of this.#nodes.keys()) {
      let node = start;
      if (seen.has(node)) continue;
      for (;;) {
        if (seen.has(node)) {
          const place = places.get(node);
          if (place !== undefined) return [...stack.slice(place), node];
        } else {
          seen.set(node, true);
          rests.push(this.#nodes.get(node)!.successors[Symbol.iterator]());
          places.set(node, stack.length);
          stack.push(node);
        }
        let next: IteratorResult<T> | undefined;
        while (stack.length > 0) {
          next = rests.at(-1)!.next();
          if (next.done !== true) break;
          places.delete(stack.pop()!);
          rests.pop();
          next = undefined;
        }
        if (next === undefined) break;
        node = next.value as T;
      }
    }
    return undefined;
  }
}
