import { catalogue, findDefinition } from "../diagnostics/catalogue.ts";
import { Misuse } from "./misuse.ts";

/** The text of `asyncio2ts explain CODE`; without a code, the list of all. */
export function explain(code: string | undefined): string {
  if (code === undefined) {
    const width = Math.max(...catalogue.map((definition) => definition.name.length));
    return catalogue
      .map(({ code: known, name, title }) => `${known}  ${name.padEnd(width)}  ${title}\n`)
      .join("");
  }
  const definition = findDefinition(code);
  if (definition === undefined) {
    throw new Misuse(`unknown diagnostic ${code}; \`asyncio2ts explain\` lists all`);
  }
  const { title, severity, explanation, hint } = definition;
  const head = `${definition.code} (${definition.name}): ${title}\nSeverity: ${severity}\n`;
  const advice = hint === undefined ? "" : `\nWhat to do: ${hint}\n`;
  return `${head}\n${explanation.trim()}\n${advice}`;
}
