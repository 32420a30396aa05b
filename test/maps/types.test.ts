import { Project, ts } from "ts-morph";
import { expect, it } from "vitest";
import type { ClassEntry } from "../../grammar-maps/define.ts";
import { entries, templatesOf, valueTemplates } from "./entries.ts";
import { root, runtimeFacades } from "./runtime-exports.ts";

const FILE = `${root}test/maps/every-template.ts`;

/** One import of every runtime name: namespaces as objects, the others by name. */
function imports(words: ReadonlySet<string>): string {
  const named = new Set<string>();
  return runtimeFacades
    .map(({ name: facade, namespace, exports }) => {
      const values = [...exports].filter(([, { typeOnly }]) => !typeOnly);
      if (namespace) {
        const members = values.map(
          ([name, { file }]) => `${name}: null! as typeof import("${root}runtime/${file}").${name}`,
        );
        return `const ${facade} = { ${members.join(", ")} };`;
      }
      return values
        .filter(([name]) => words.has(name) && named.size !== named.add(name).size)
        .map(([name, { file }]) => `import { ${name} } from "${root}runtime/${file}";`)
        .join("\n");
    })
    .join("\n");
}

/** A class's type with anything for its parameters, its runtime names written out as imports. */
function selfType({ ts: type, typeParameters }: ClassEntry): string {
  return type.replace(/[A-Za-z_]\w*(?:\.\w+)?/g, (name) => {
    if (typeParameters?.includes(name)) return "any";
    if (type.startsWith("typeof ")) return name;
    const [head, member] = name.split(".") as [string, string | undefined];
    const found = runtimeFacades.find((facade) =>
      facade.namespace
        ? facade.name === head && member !== undefined && facade.exports.has(member)
        : facade.exports.has(name),
    );
    if (found === undefined || name === "Map" || name === "Set") return name;
    const { file } = found.exports.get(member ?? name)!;
    return `import("${root}runtime/${file}").${member ?? name}`;
  });
}

/** Every template as a function whose parameters, the placeholders, may be anything. */
function program(): { text: string; names: string[] } {
  const templates = [
    ...entries.flatMap(({ name, entry, owner }) =>
      templatesOf(entry).map((template) => ({ name, template, owner })),
    ),
    ...valueTemplates,
  ];
  const names: string[] = [];
  const lines = templates.map(({ name, template, owner }, index) => {
    names.push(`${name}: ${template}`);
    const spread = new Set([...template.matchAll(/\.\.\.\$(\w+)/g)].map((match) => match[1]));
    const all = new Set([...template.matchAll(/\$(\w+)/g)].map((match) => match[1]));
    const typeOf = (word: string): string => {
      if (word === "self" && owner) return selfType(owner);
      return spread.has(word) ? "[any, any]" : "any";
    };
    const parameters = [...all].map((word) => `$${word}: ${typeOf(word)}`);
    return `const _${index} = async (${parameters.join(", ")}) => (${template});`;
  });
  const words = new Set(lines.join(" ").match(/\w+/g));
  return { text: [imports(words).replaceAll("\n", " "), ...lines].join("\n"), names };
}

it("templates fit the types of the runtime", { timeout: 60_000 }, () => {
  const { text, names } = program();
  const project = new Project({
    compilerOptions: {
      target: ts.ScriptTarget.ES2023,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      lib: [
        "lib.es2023.d.ts",
        "lib.dom.d.ts",
        "lib.dom.iterable.d.ts",
        "lib.esnext.disposable.d.ts",
      ],
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      allowImportingTsExtensions: true,
      types: [],
    },
    skipAddingFilesFromTsConfig: true,
  });
  const source = project.createSourceFile(FILE, text);
  const wrong = project
    .getProgram()
    .getSemanticDiagnostics(source)
    .map((diagnostic) => {
      const line = text.slice(0, diagnostic.getStart() ?? 0).split("\n").length - 1;
      const message = ts.flattenDiagnosticMessageText(diagnostic.compilerObject.messageText, "\n");
      return `${names[line - 1] ?? "imports"}: ${message.split("\n")[0]}`;
    });
  expect(wrong).toEqual([]);
});
