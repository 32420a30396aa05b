/** Reads `runtime/`: what each file exports, and which other files it needs. */
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { ts } from "ts-morph";

const { SyntaxKind: Kind } = ts;

function typescriptFiles(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(
      (entry) =>
        entry.isFile() && entry.name.endsWith(".ts") && !/\.(test|d)\.ts$/.test(entry.name),
    )
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

const isExported = (node) =>
  node.modifiers?.some(({ kind }) => kind === Kind.ExportKeyword) ?? false;

function bindingNames(name) {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) => (element.name ? bindingNames(element.name) : []));
}

/** The names that a statement exports: `{ name, typeOnly, from? }`. */
function exportsOf(statement) {
  if (ts.isExportDeclaration(statement)) {
    const from = statement.moduleSpecifier?.text;
    if (!statement.exportClause) return [{ name: "*", from }];
    if (!ts.isNamedExports(statement.exportClause)) return [];
    return statement.exportClause.elements.map((element) => ({
      name: element.name.text,
      typeOnly: statement.isTypeOnly || element.isTypeOnly,
      from,
    }));
  }
  if (!isExported(statement)) return [];
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations
      .flatMap(({ name }) => bindingNames(name))
      .map((name) => ({ name, typeOnly: false }));
  }
  const typeOnly = ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
  return statement.name ? [{ name: statement.name.text, typeOnly }] : [];
}

function importsOf(file) {
  const specifiers = file.statements
    .filter((node) => ts.isImportDeclaration(node) || ts.isExportDeclaration(node))
    .map((node) => node.moduleSpecifier?.text);
  // `await import("./x.js")` loads a file too.
  const dynamic = [...file.text.matchAll(/\bimport\(\s*"(\.[^"]+)"\s*\)/g)].map(
    (match) => match[1],
  );
  return [...specifiers, ...dynamic].filter((specifier) => specifier?.startsWith("."));
}

export function readRuntime(root) {
  const folder = join(root, "runtime");
  const problems = [];
  const files = new Map();
  for (const path of typescriptFiles(folder)) {
    const text = readFileSync(path, "utf8");
    const name = path.slice(folder.length + 1).replaceAll("\\", "/");
    const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
    const resolve = (specifier) =>
      posix.join(posix.dirname(name), specifier).replace(/\.js$/, ".ts");
    const imports = [...new Set(importsOf(file).map(resolve))].sort();
    files.set(name, { text, imports, exports: file.statements.flatMap(exportsOf), resolve });
  }
  for (const [name, { imports }] of files) {
    for (const needed of imports) {
      if (!files.has(needed)) problems.push(`runtime/${name}: there is no runtime/${needed}`);
    }
  }
  return { files, facades: facadesOf(files, problems), problems };
}

/** Every export of a folder's own files, by name. */
function facadesOf(files, problems) {
  const facades = new Map();
  for (const [path, file] of files) {
    const facade = path.split("/")[0];
    if (dirname(path) !== facade) continue;
    const names = facades.get(facade) ?? new Map();
    facades.set(facade, names);
    for (const { name, typeOnly, from } of file.exports) {
      // A file that passes on what a neighbour defines adds no name to the facade.
      if (name === "*" || (from && dirname(file.resolve(from)) === facade)) continue;
      let known = names.get(name);
      if (known && known.file !== path) {
        if (from) continue;
        // What a public function is built on may have its name: the one that imports wins.
        if (files.get(known.file).imports.includes(path)) continue;
        if (!known.from && !file.imports.includes(known.file)) {
          problems.push(`runtime/${path}: ${name} is also exported by runtime/${known.file}`);
          continue;
        }
        known = undefined;
      }
      // A class or function of the same name as a type wins: it is both.
      names.set(name, {
        file: path,
        typeOnly: Boolean(typeOnly) && (known?.typeOnly ?? true),
        from,
      });
    }
  }
  return facades;
}
