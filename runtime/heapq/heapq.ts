import { lt } from "../builtins/compare.js";
import { IndexError } from "../builtins/exceptions-common.js";
import { iterate } from "../builtins/iterate.js";
import { sorted } from "../builtins/sorted.js";

/*
 * Binary heaps in plain lists, with CPython's steps, so that a heap that is printed looks the same.
 * See https://docs.python.org/3/library/heapq.html
 */

/** Moves the item at `position` up to where its parent is not larger, but not above `start`. */
function rise<T>(heap: T[], start: number, position: number): void {
  const item = heap[position];
  let at = position;
  while (at > start) {
    const parent = (at - 1) >> 1;
    if (!lt(item, heap[parent])) break;
    heap[at] = heap[parent];
    at = parent;
  }
  heap[at] = item;
}

/** Lets the smaller children move up from `position` to the bottom, then the item rise from there. */
function sink<T>(heap: T[], position: number): void {
  const end = heap.length;
  const item = heap[position];
  let at = position;
  let child = 2 * at + 1;
  while (child < end) {
    const right = child + 1;
    if (right < end && !lt(heap[child], heap[right])) child = right;
    heap[at] = heap[child];
    at = child;
    child = 2 * at + 1;
  }
  heap[at] = item;
  rise(heap, position, at);
}

/** Adds an item. */
export function heappush<T>(heap: T[], item: T): void {
  heap.push(item);
  rise(heap, 0, heap.length - 1);
}

/** Takes the smallest item out. @throws IndexError where the heap is empty */
export function heappop<T>(heap: T[]): T {
  if (heap.length === 0) throw new IndexError("index out of range");
  const last = heap.pop() as T;
  if (heap.length === 0) return last;
  const smallest = heap[0];
  heap[0] = last;
  sink(heap, 0);
  return smallest;
}

/** Takes the smallest item out, then adds one. @throws IndexError where the heap is empty */
export function heapreplace<T>(heap: T[], item: T): T {
  if (heap.length === 0) throw new IndexError("index out of range");
  const smallest = heap[0];
  heap[0] = item;
  sink(heap, 0);
  return smallest;
}

/** Adds an item, then takes the smallest out. */
export function heappushpop<T>(heap: T[], item: T): T {
  if (heap.length === 0 || !lt(heap[0], item)) return item;
  const smallest = heap[0];
  heap[0] = item;
  sink(heap, 0);
  return smallest;
}

/** Makes a list a heap, in place. */
export function heapify<T>(items: T[]): void {
  for (let position = (items.length >> 1) - 1; position >= 0; position--) sink(items, position);
}

/** What orders the items, and which way. */
export interface OrderOptions<T> {
  key?: ((item: T) => unknown) | null;
  reverse?: boolean;
}

/** The `count` smallest items, smallest first. */
export function nsmallest<T>(
  count: number,
  items: Iterable<T>,
  key: ((item: T) => unknown) | null = null,
): T[] {
  return sorted(iterate(items), { key }).slice(0, Math.max(count, 0));
}

/** The `count` largest items, largest first. */
export function nlargest<T>(
  count: number,
  items: Iterable<T>,
  key: ((item: T) => unknown) | null = null,
): T[] {
  return sorted(iterate(items), { key, reverse: true }).slice(0, Math.max(count, 0));
}

/** Goes through sorted inputs as one sorted whole, without reading more than it needs. */
export function* merge<T>(
  inputs: Iterable<T>[],
  { key = null, reverse = false }: OrderOptions<T> = {},
): Generator<T, void, undefined> {
  const sources: { order: unknown; value: T; rest: Iterator<T> }[] = [];
  const orderOf = (value: T): unknown => (key === null ? value : key(value));
  for (const input of inputs) {
    const rest = iterate(input);
    const step = rest.next();
    if (step.done !== true) sources.push({ order: orderOf(step.value), value: step.value, rest });
  }
  while (sources.length > 0) {
    let best = sources[0];
    for (const source of sources) {
      const isBefore = reverse ? lt(best.order, source.order) : lt(source.order, best.order);
      if (isBefore) best = source;
    }
    yield best.value;
    const step = best.rest.next();
    if (step.done === true) sources.splice(sources.indexOf(best), 1);
    else Object.assign(best, { order: orderOf(step.value), value: step.value });
  }
}
