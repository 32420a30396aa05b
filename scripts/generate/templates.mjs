/** Collects the templates of the grammar-maps and parses them. */
import { readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { build } from "esbuild";
import { ts } from "ts-morph";
import { expressionOf } from "../typescript-tree/expressions.mjs";
import { typeOf } from "../typescript-tree/types.mjs";

function mapFiles(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(
      (entry) => entry.isFile() && entry.name.endsWith(".ts") && !entry.name.endsWith(".test.ts"),
    )
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

/** The maps' modules as data: helper functions have then built what is not written out. */
async function loadMaps(root, files) {
  const entry = files
    .map(
      (file, index) =>
        `export * as map${index} from ${JSON.stringify(`./${relative(root, file)}`)};`,
    )
    .join("\n");
  const result = await build({
    stdin: { contents: entry, resolveDir: root, loader: "ts" },
    bundle: true,
    format: "esm",
    platform: "node",
    write: false,
    logLevel: "silent",
  });
  const text = result.outputFiles[0].text;
  const loaded = await import(
    `data:text/javascript;base64,${Buffer.from(text).toString("base64")}`
  );
  return files.map((file, index) => ({ file, module: loaded[`map${index}`] }));
}

/** `visit(kind, text)` for every template: `expression` or `type`. */
function walk(value, visit, seen) {
  if (typeof value !== "object" || value === null || seen.has(value)) return;
  seen.add(value);
  if (!Array.isArray(value)) {
    // A class's `ts` is its type; an emit rule's is an expression.
    if (typeof value.ts === "string")
      visit(typeof value.name === "string" ? "type" : "expression", value.ts);
    if (typeof value.emit === "string") visit("expression", value.emit);
    if (typeof value.value === "string" && typeof value.name === "string")
      visit("expression", value.value);
  }
  for (const child of Object.values(value)) walk(child, visit, seen);
}

export async function collectTemplates(root) {
  const files = mapFiles(join(root, "grammar-maps"));
  const found = { expression: new Map(), type: new Map() };
  for (const { file, module } of await loadMaps(root, files)) {
    walk(
      { ...module },
      (kind, text) => found[kind].has(text) || found[kind].set(text, file),
      new Set(),
    );
  }
  const sources = new Map(files.map((file) => [file, readFileSync(file, "utf8")]));
  // Written out, or built by a helper: then the module that holds it is told.
  const place = (text, file) => {
    const written = JSON.stringify(text);
    const found = files.find((name) => sources.get(name).includes(written)) ?? file;
    const before = sources.get(found).split(written)[0];
    const line = sources.get(found).includes(written) ? before.split("\n").length : 1;
    return `${relative(root, found)}:${line}`;
  };
  return { ...found, place };
}

const GLOBAL_NAMES = new Set(["undefined", "globalThis", "NaN", "Infinity", "import"]);

/** The free names of a parsed template: `createTask`, or `time.sleep` for a lookup on a name. */
function freeNames(root) {
  const values = new Set();
  const types = new Set();
  const visit = (node, bound) => {
    if (ts.isFunctionLike(node)) {
      const names = node.parameters.flatMap((parameter) =>
        ts.isIdentifier(parameter.name) ? [parameter.name.text] : [],
      );
      const inner = new Set([...bound, ...names]);
      ts.forEachChild(node, (child) => visit(child, inner));
      return;
    }
    if (ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName))
      types.add(node.typeName.text);
    else if (ts.isTypeReferenceNode(node)) types.add(node.typeName.getText());
    else if (ts.isIdentifier(node)) {
      const { parent } = node;
      const isName =
        (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
        (ts.isPropertyAssignment(parent) && parent.name === node) ||
        (ts.isMethodDeclaration(parent) && parent.name === node) ||
        ts.isQualifiedName(parent) ||
        (ts.isTypeReferenceNode(parent) && parent.typeName === node) ||
        ts.isParameter(parent) ||
        ts.isFunctionDeclaration(parent) ||
        ts.isTypeAliasDeclaration(parent);
      if (
        !isName &&
        !bound.has(node.text) &&
        !node.text.startsWith("$") &&
        !GLOBAL_NAMES.has(node.text)
      ) {
        const lookup = ts.isPropertyAccessExpression(parent) && parent.expression === node;
        values.add(lookup ? `${node.text}.${parent.name.text}` : node.text);
      }
    }
    ts.forEachChild(node, (child) => visit(child, bound));
  };
  visit(root, new Set());
  return { values: [...values].sort(), types: [...types].sort() };
}

function firstProblem(file) {
  const [diagnostic] = file.parseDiagnostics;
  return diagnostic && ts.flattenDiagnosticMessageText(diagnostic.messageText, " ");
}

/** Parses an expression; `await` and `yield` are allowed. */
export function parseExpression(text) {
  const file = ts.createSourceFile(
    "template.ts",
    `async function* _() { return (${text}\n); }`,
    ts.ScriptTarget.Latest,
    true,
  );
  const problem = firstProblem(file);
  if (problem) throw new Error(problem);
  const returned = file.statements[0].body.statements;
  if (file.statements.length !== 1 || returned.length !== 1) throw new Error("not one expression");
  const { expression } = returned[0];
  return { tree: expressionOf(expression), free: freeNames(expression) };
}

export function parseType(text) {
  const file = ts.createSourceFile(
    "template.ts",
    `type _ = ${text};`,
    ts.ScriptTarget.Latest,
    true,
  );
  const problem = firstProblem(file);
  if (problem || file.statements.length !== 1) throw new Error(problem ?? "not one type");
  const { type } = file.statements[0];
  return { tree: typeOf(type), free: freeNames(file.statements[0]) };
}
