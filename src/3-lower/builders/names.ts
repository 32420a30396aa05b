/** Names. */

const IDENTIFIER = /^[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*$/u;

/** Whether a name can follow a dot. */
export const isIdentifierName = (name: string): boolean => IDENTIFIER.test(name);

/** The name, with as many underscores behind it as make it free. */
export function freeName(name: string, taken: { has(name: string): boolean }): string {
  let free = name;
  while (taken.has(free)) free += "_";
  return free;
}
