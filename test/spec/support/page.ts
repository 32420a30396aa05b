import type { LibraryName, LibraryPart } from "./library-parts.ts";

/** The page of what of Python's library is supported; what no case uses yet is marked. */
export function libraryPage(parts: readonly LibraryPart[], used: ReadonlySet<string>): string {
  const isUsed = usedIn(used);
  const all = parts.flatMap(({ names }) => names);
  const supported = all.filter(({ isSupported }) => isSupported);
  const hit = supported.filter(isUsed);
  const lines = [
    "# Python's library",
    `Of the ${all.length} names below, ${supported.length} are supported (${share(supported.length, all.length)}); the others are refused by name when a program is converted. A sample or a case of \`test/spec\` uses ${hit.length === supported.length ? "every supported name" : `${hit.length} of the supported names (${share(hit.length, supported.length)}); those without a case are marked with °`}. The names are those that CPython 3.11 lists (\`__all__\`, \`dir()\`); this page is written by \`test/spec/library-page.test.ts\`.`,
    ...(["module", "type"] as const).flatMap((kind) => {
      const own = parts.filter((part) => part.kind === kind);
      const rows = own.map(({ name, names }) => {
        const known = names.filter(({ isSupported }) => isSupported);
        return `| \`${name}\` | ${known.length} of ${names.length} | ${share(known.length, names.length)} |`;
      });
      return [
        kind === "module" ? "## Modules" : "## Methods and attributes of builtin types",
        ["| Name | Supported | Share |", "| --- | --- | --- |", ...rows].join("\n"),
        ...own.map((part) => section(part, isUsed)),
      ];
    }),
  ];
  return `${lines.join("\n\n")}\n`;
}

/** The supported names of a part that no program uses: `math.sqrt`. */
export const namesWithoutCase = ({ names }: LibraryPart, used: ReadonlySet<string>): string[] => {
  const isUsed = usedIn(used);
  return names.filter((one) => one.isSupported && !isUsed(one)).map(({ qualified }) => qualified);
};

const usedIn =
  (used: ReadonlySet<string>) =>
  ({ qualified, name }: LibraryName): boolean =>
    used.has(qualified) || KEYWORDS.has(name);

function section({ name, names }: LibraryPart, isUsed: (one: LibraryName) => boolean): string {
  const list = (ones: readonly LibraryName[], mark: (one: LibraryName) => string): string =>
    ones.map((one) => `\`${one.name}\`${mark(one)}`).join(", ");
  const supported = names.filter(({ isSupported }) => isSupported);
  const refused = names.filter(({ isSupported }) => !isSupported);
  const parts = [`### ${name}`];
  if (supported.length > 0)
    parts.push(`Supported: ${list(supported, (one) => (isUsed(one) ? "" : "°"))}.`);
  if (refused.length > 0) parts.push(`Refused: ${list(refused, () => "")}.`);
  if (names.length === 0) parts.push("No public names.");
  return parts.join("\n\n");
}

const KEYWORDS = new Set(["False", "None", "True", "Ellipsis", "NotImplemented"]);

const share = (part: number, whole: number): string =>
  whole === 0 ? "–" : `${Math.floor((part / whole) * 100)} %`;
