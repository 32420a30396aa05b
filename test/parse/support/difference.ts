import type { Shape } from "./common-shape.ts";

/** The path of the first difference, or undefined. */
export function difference(ours: Shape, theirs: Shape, path = ""): string | undefined {
  if (Object.is(ours, theirs)) return undefined;
  if (typeof ours !== "object" || typeof theirs !== "object" || ours === null || theirs === null) {
    return `${path}: ${JSON.stringify(ours)?.slice(0, 200)} instead of ${JSON.stringify(theirs)?.slice(0, 200)}`;
  }
  const left = ours as Record<string, Shape>;
  const right = theirs as Record<string, Shape>;
  for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
    const found = difference(left[key], right[key], `${path}.${key}`);
    if (found !== undefined) return found;
  }
  return undefined;
}
