import { getItem } from "./runtime/builtins.js";
import * as cache from "./cache.js";

export let TITLE: string;
export function render(name: string): string {
  cache.entries.set("reports", getItem(cache.entries, "reports") + 1);
  return `7. ${name} report, ${TITLE}, number ${cache.get("reports")}`;
}

let isLoaded = false;

/** Runs the module, at its first import. */
export function loadReports(): void {
  if (isLoaded) {
    return;
  }
  isLoaded = true;
  cache.loadCache();

  console.log("6. reports begin");
  cache.entries.set("reports", 0);
  TITLE = `${cache.entries.size} entries`;
}
