export const exporters = new Map<string, (...args: any[]) => string>();

/** Registers a function as the exporter of a kind. */
export function exporter(
  kind: string,
): (
  function_: (rows: [string, number][]) => string,
) => (rows: [string, number][]) => string {
  function register(
    function_: (rows: [string, number][]) => string,
  ): (rows: [string, number][]) => string {
    console.log(`registering ${kind}`);
    exporters.set(kind, function_);
    return function_;
  }

  return register;
}

export function find(kind: string): ((...args: any[]) => string) | null {
  return exporters.get(kind) ?? null;
}
