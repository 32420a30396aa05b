import { enumerate, getItem } from "./runtime/builtins.js";

export const entries = new Map<string, number>();

export function get(name: string): number {
  return getItem(entries, name);
}

let isLoaded = false;

export let number: number;
export let name: string;
/** Runs the module, at its first import. */
export function loadCache(): void {
  if (isLoaded) {
    return;
  }
  isLoaded = true;
  console.log("2. cache begins");
  for (const item of enumerate(["a", "b"], 1)) {
    [number, name] = item;
    entries.set(name, number * 10);
  }

  console.log("3. cache is filled");
}
