/**
 * The snippets of a document share one session: a name that one snippet imports is known to all.
 * An emitted module imports from the runtime itself, so which other snippets it needs does not tell
 * whose imports its Python program needs.
 */

const statement =
  /^(?:import[ \t]+[^\n#]+|from[ \t]+\S+[ \t]+import[ \t]+(?:\([^)]*\)|[^\n#(]+))/gmu;

/** The top-level imports of all the snippets that bind a name which the program mentions. */
export function importsFor(program: string, snippets: readonly string[]): string {
  const own = new Set(program.match(statement)?.map((text) => text.trim()));
  const needed = new Set<string>();
  for (const snippet of snippets) {
    for (const [text] of snippet.matchAll(statement)) {
      const found = text.trim();
      if (!own.has(found) && boundNames(found).some((name) => mentions(program, name))) {
        needed.add(found);
      }
    }
  }
  return [...needed].map((text) => `${text}\n`).join("");
}

/** `import a.b, c as d` → `a`, `d`; `from m import (e, f as g)` → `e`, `g` */
function boundNames(imported: string): string[] {
  const list = imported.replace(/^from\s+\S+\s+import|^import|[()]|#.*$/gmu, "");
  return list
    .split(",")
    .map((part) => part.trim().split(/\s+as\s+/u))
    .map(([name, alias]) => alias ?? name.split(".")[0])
    .filter((name) => name !== "");
}

function mentions(program: string, name: string): boolean {
  const words: readonly string[] = program.match(/[\p{L}_][\p{L}\p{N}\p{M}_]*/gu) ?? [];
  return words.includes(name);
}
