/** What the text of a regular expression tells about its groups, so far as it is written out. */

export interface PatternGroups {
  /** Groups that capture. */
  readonly count: number;
  /** Whether every one of them has taken part in every match. */
  readonly certain: boolean;
}

const TOKEN =
  /\\[\s\S]|\[\^?\]?(?:\\[\s\S]|[^\]\\])*\]|\(\?P<\w+>|\(\?P=\w+\)|\(\?<?[=!]|\(\?#[^)]*\)|\(\?\(\w+\)|\(\?>|\(\?[a-zA-Z-]*\)|\(\?[a-zA-Z-]*:|[()|]|[*?+]|\{\d*,?\d*\}|[\s\S]/gu;

interface Open {
  /** How many groups were open or closed before this one. */
  readonly before: number;
  /** The same, itself included where it captures: what is opened later stands inside. */
  readonly within: number;
  optional: boolean;
}

/** Groups in a branch, in a repetition that may be empty, or in a negative look may be missing. */
export function patternGroups(pattern: string): PatternGroups {
  const open: Open[] = [{ before: 0, within: 0, optional: false }];
  let count = 0;
  let certain = true;
  let closed: Open | undefined;
  for (const [token] of pattern.matchAll(TOKEN)) {
    const last = closed;
    closed = undefined;
    if (token.startsWith("(") && !token.endsWith(")")) {
      const captures = token === "(" || token.startsWith("(?P<");
      const within = captures ? count + 1 : count;
      open.push({ before: count, within, optional: token.endsWith("!") });
      count = within;
    } else if (token.startsWith("(?(")) {
      open.push({ before: count, within: count, optional: true });
    } else if (token === ")") {
      closed = open.length > 1 ? open.pop() : undefined;
      // One branch of `(a|b)` is always taken, but not the same one: `(a(x)|b)`.
      if (closed?.optional && count > closed.within) certain = false;
    } else if (token === "|") {
      open.at(-1)!.optional = true;
    } else if (last && mayBeEmpty(token) && count > last.before) {
      certain = false;
    } else if (token === "#") {
      // In a verbose pattern a comment could hold anything.
      certain = false;
    }
  }
  if (open[0].optional && count > 0) certain = false;
  return { count, certain };
}

const mayBeEmpty = (token: string): boolean =>
  token === "*" || token === "?" || /^\{0*(?:,\d*)?\}$/.test(token);
