import {
  add,
  equals,
  getItem,
  listExtend,
  max,
  minBy,
  mul,
  nameOf,
  print,
  range,
  repeat,
  setItem,
  sorted,
} from "./runtime/builtins.js";
import * as random from "./runtime/random.js";

function merge_sort(arr: number[]): number[] {
  if (arr.length <= 1) {
    return arr;
  }
  const mid = Math.floor(arr.length / 2);
  const left = merge_sort(arr.slice(0, mid));
  const right = merge_sort(arr.slice(mid));
  const merged: number[] = [];
  let i = 0;
  let j = 0;
  while (i < left.length && j < right.length) {
    if (left[i] <= right[j]) {
      merged.push(left[i]);
      i++;
    } else {
      merged.push(right[j]);
      j++;
    }
  }
  listExtend(merged, left.slice(i));
  listExtend(merged, right.slice(j));
  return merged;
}

function quick_sort(arr: number[]): number[] {
  if (arr.length <= 1) {
    return arr;
  }
  const pivot = arr[Math.floor(arr.length / 2)];
  return [
    ...quick_sort(arr.filter((x) => x < pivot)),
    ...arr.filter((x) => x === pivot),
    ...quick_sort(arr.filter((x) => x > pivot)),
  ];
}

function insertion_sort(arr: number[]): void {
  for (let i = 1; i < arr.length; i++) {
    const key = arr[i];
    let j = i - 1;
    while (j >= 0 && key < arr[j]) {
      arr[j + 1] = arr[j];
      j--;
    }
    arr[j + 1] = key;
  }
}

function selection_sort(arr: number[]): number[] {
  for (let i = 0; i < arr.length; i++) {
    const m = minBy(range(i, arr.length), { key: (k) => getItem(arr, k) });
    [arr[i], arr[m]] = [getItem(arr, m), arr[i]];
  }
  return arr;
}

function heap_sort(arr: number[]): number[] {
  function sift(end: number, root: number | bigint): void {
    let child: number | bigint;
    while ((child = add(mul(2, root), 1)) <= end) {
      if (
        add(child, 1) <= end &&
        getItem(arr, child) < getItem(arr, add(child, 1))
      ) {
        child = add(child, 1);
      }
      if (getItem(arr, root) < getItem(arr, child)) {
        const [part, part2] = [getItem(arr, child), getItem(arr, root)];
        setItem(arr, root, part);
        setItem(arr, child, part2);
        root = child;
      } else {
        return;
      }
    }
  }

  for (let start = Math.floor((arr.length - 2) / 2); start >= 0; start--) {
    sift(arr.length - 1, start);
  }
  for (let end = arr.length - 1; end > 0; end--) {
    [arr[0], arr[end]] = [arr[end], arr[0]];
    sift(end - 1, 0);
  }
  return arr;
}

function counting_sort(arr: number[]): number[] {
  const counts = repeat([0], max(arr) + 1);
  for (const x of arr) {
    setItem(counts, x, getItem(counts, x) + 1);
  }
  let out: number[] = [];
  for (const [value, count] of counts.entries()) {
    listExtend(out, repeat([value], count));
  }
  return out;
}

random.seed(3);
const data = Array.from({ length: 12 }, () => random.randrange(100));
print(data);
const copy = [...data];
insertion_sort(copy);
for (const f of [
  merge_sort,
  quick_sort,
  heap_sort,
  counting_sort,
  selection_sort,
  sorted,
]) {
  print(nameOf(f).padEnd(15), equals(f(data.slice()), copy));
}
print(copy);

function binary_search(
  arr: number[],
  target: number,
  lo = 0,
  hi: number | null = null,
): number {
  if (hi === null) {
    hi = arr.length - 1;
  }
  if (lo > hi) {
    return -1;
  }
  const mid = Math.floor((lo + hi) / 2);
  if (getItem(arr, mid) === target) {
    return mid;
  }
  if (arr[mid] < target) {
    return binary_search(arr, target, mid + 1, hi);
  }
  return binary_search(arr, target, lo, mid - 1);
}

print([copy[0], copy[5], 1000].map((x) => binary_search(copy, x)));
