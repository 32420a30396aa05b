/** Snippets that are announced as files: `# models.py` in their first line. */

/** `# shop/models.py` → `shop.models` */
export function announcedModule(source: string): string | undefined {
  const [, file] = /^\s*#[ \t]*([\w/]+)\.py\b/u.exec(source) ?? [];
  return file?.replaceAll("/", ".");
}

/** A Python text in which imports from the snippets' own files stand aside: their names are there already. */
export function withoutAnnouncedImports(source: string, snippets: readonly string[]): string {
  const modules = snippets.flatMap((text) => announcedModule(text) ?? []);
  if (modules.length === 0) return source;
  const names = modules.map((name) => name.replaceAll(".", "\\.")).join("|");
  const statement = new RegExp(
    `^([ \\t]*)from[ \\t]+\\.?(?:${names})[ \\t]+import[ \\t]+(?:\\([^)]*\\)|[^\\n]*)$`,
    "gmu",
  );
  return source.replace(statement, "$1pass");
}
