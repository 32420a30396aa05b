/**
 * What a line of a plain-text document looks like, judged by itself. `strong` lines can begin a
 * snippet; `weak` ones can only stand in one, since prose uses them too (`pass`, `main()`).
 */
export type Likeness = "strong" | "weak" | "comment" | "prose";

const name = String.raw`[\p{L}_][\p{L}\p{N}_]*`;
const dotted = String.raw`${name}(?:\.${name})*`;
const comment = String.raw`\s*(?:#.*)?$`;
/** A name, attribute or subscript that can be assigned to. */
const target = String.raw`\*?${dotted}(?:\[[^\]=]*\])*(?:\.${name})*`;
const targets = String.raw`[(\[]?${target}(?:\s*,\s*${target})*,?[)\]]?`;

const strongForms = [
  String.raw`import\s+${dotted}(?:\s+as\s+${name})?(?:\s*,\s*${dotted}(?:\s+as\s+${name})?)*${comment}`,
  String.raw`from\s+(?:\.+|\.*${dotted})\s+import\s+(?:\*|\(|${name})`,
  String.raw`(?:async\s+)?def\s+${name}\s*[(\[]`,
  String.raw`class\s+${name}\s*(?:[(\[].*)?:?.*$`,
  String.raw`@${dotted}(?:\(.*)?${comment}`,
  String.raw`(?:async\s+)?for\s+.+\s+in\s+\S.*`,
  String.raw`(?:async\s+)?with\s+\S.*[:(,]\s*(?:\.\.\.|…|#.*|${name}.*)?$`,
  String.raw`(?:if|while|match)\s+\S.*:`,
  String.raw`(?:try)\s*:`,
  String.raw`await\s+${dotted}\s*[(\[]`,
  String.raw`await\s+${dotted}${comment}`,
  String.raw`${targets}\s*(?::\s*[^=]+)?(?:=(?!=)|(?:\+|-|\*\*?|//?|%|@|&|\||\^|>>|<<)=)\s*\S`,
  String.raw`${target}(?:\s*=\s*${target})+`,
  String.raw`(?:raise|assert)\s+.*[(=<>]`,
  String.raw`(?:"""|''')`,
].map((form) => new RegExp(`^(?:${form})`, "u"));

const weakForms = [
  String.raw`(?:else|finally|try)\s*:`,
  String.raw`(?:elif|except\*?|case)\b.*:`,
  String.raw`(?:return|raise|yield|assert|del|global|nonlocal|await|lambda)\b`,
  String.raw`(?:pass|break|continue|\.\.\.|…)${comment}`,
  String.raw`${name}\s*:\s*${dotted}(?:\[.*\])?${comment}`,
  String.raw`[)\]}]`,
  String.raw`(?:[rbfu]{0,2})(?:"|')`,
].map((form) => new RegExp(`^(?:${form})`, "iu"));

const call = new RegExp(String.raw`^${dotted}\s*\((.*)$`, "u");
/** Arguments as a heading writes them: `asyncio.gather(*aws)`, `sleep(delay, result=None)`. */
const signature = new RegExp(
  String.raw`^(?:\*{0,2}${name}(?:\s*=\s*[\w.]+)?(?:\s*,\s*(?:/|\*{0,2}${name}(?:\s*=\s*[\w.]+)?|\.\.\.|…))*)?\)${comment}`,
  "u",
);

/** Judges one line, freed from its indentation. */
export function likeness(line: string): Likeness {
  const text = line.trim();
  if (text.startsWith("#")) return "comment";
  if (strongForms.some((form) => form.test(text))) return "strong";
  const called = call.exec(text);
  if (called !== null) return signature.test(called[1]) && !isScript(text) ? "weak" : "strong";
  return weakForms.some((form) => form.test(text)) ? "weak" : "prose";
}

/** Calls that stand alone in programs and hardly ever in headings. */
function isScript(text: string): boolean {
  return /^(?:print|asyncio\.run)\((?=.)(?!\))/u.test(text) && !/\*/u.test(text);
}
