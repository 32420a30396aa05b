/*
 * A binary heap in an array, smallest first. The moves are those of CPython's `heapq`, comparison
 * for comparison: which of several equal items comes out first is observable.
 */

type Less<T> = (left: T, right: T) => boolean;

/** @see https://docs.python.org/3/library/heapq.html#heapq.heappush */
export function heapPush<T>(heap: T[], item: T, less: Less<T>): void {
  heap.push(item);
  rise(heap, 0, heap.length - 1, less);
}

/** Takes the smallest item; the heap must not be empty. */
export function heapPop<T>(heap: T[], less: Less<T>): T {
  const last = heap.pop() as T;
  if (heap.length === 0) return last;
  const smallest = heap[0];
  heap[0] = last;
  sink(heap, 0, less);
  return smallest;
}

/** Orders an array into a heap, in place. */
export function heapify<T>(heap: T[], less: Less<T>): void {
  for (let position = (heap.length >> 1) - 1; position >= 0; position -= 1) {
    sink(heap, position, less);
  }
}

/** Moves the item at `position` towards the root until its parent is not larger. */
function rise<T>(heap: T[], root: number, position: number, less: Less<T>): void {
  const item = heap[position];
  while (position > root) {
    const parent = (position - 1) >> 1;
    if (!less(item, heap[parent])) break;
    heap[position] = heap[parent];
    position = parent;
  }
  heap[position] = item;
}

/** Moves a hole from `position` down along the smaller children to a leaf, then lets the item rise. */
function sink<T>(heap: T[], position: number, less: Less<T>): void {
  const start = position;
  const item = heap[position];
  for (let child = 2 * position + 1; child < heap.length; child = 2 * position + 1) {
    const right = child + 1;
    if (right < heap.length && !less(heap[child], heap[right])) child = right;
    heap[position] = heap[child];
    position = child;
  }
  heap[position] = item;
  rise(heap, start, position, less);
}
