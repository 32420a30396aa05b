/**
 * Writes `runtime/methods/`: for every method of a builtin class one function that looks at run time
 * what the value is. It follows the grammar-maps' rules that need no static types.
 */
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { parseExpression } from "./templates.mjs";

/** How run time tells the builtin classes, the most frequent first. */
const TESTS = [
  ["str", 'typeof self === "string"', []],
  ["list", "isList(self)", [["isList", "kinds.ts"]]],
  ["tuple", "isTuple(self)", [["isTuple", "kinds.ts"]]],
  ["dict", "isDict(self, NAME)", [["isDict", "kinds.ts"]]],
  ["set", "isMutableSet(self, NAME)", [["isMutableSet", "kinds.ts"]]],
  ["frozenset", "isFrozenSet(self)", [["isFrozenSet", "kinds.ts"]]],
  ["bytes", "self instanceof Bytes", [["Bytes", "../builtins/bytes.ts"]]],
  ["bytearray", "self instanceof ByteArray", [["ByteArray", "../builtins/byte-array.ts"]]],
  ["bool", 'typeof self === "boolean"', []],
  ["int", "isInt(self)", [["isInt", "kinds.ts"]]],
  ["float", "isFloat(self)", [["isFloat", "kinds.ts"]]],
];

/** A float that may stand in its box, where a method looks at the number. */
const UNBOXED = "Number(self)";

const HEADER = "// Written by `npm run generate` from the grammar-maps: change those instead.\n";
const RESERVED = new Set([
  "default",
  "new",
  "delete",
  "in",
  "with",
  "function",
  "class",
  "self",
  "args",
]);
const GLOBALS = new Set([
  "Array",
  "Math",
  "Number",
  "Map",
  "Set",
  "Symbol",
  "Object",
  "String",
  "BigInt",
  "JSON",
]);

/** Written in `kinds.ts` and `call-method.ts`, by hand. */
const HAND_WRITTEN = new Set(["kinds.ts", "call-method.ts", "arguments.ts", "README.md"]);

export async function writeDynamicMethods(
  root,
  { modules, parseSignature, expectationOf, fileOf, problems },
) {
  const folder = join(root, "runtime", "methods");
  mkdirSync(folder, { recursive: true });
  const classes = new Map();
  for (const map of modules) {
    if (map.module !== "builtins") continue;
    for (const [name, entry] of Object.entries(map.classes ?? {})) classes.set(name, entry);
  }
  const methodsOf = (name, seen = new Set()) => {
    const entry = classes.get(name);
    if (entry === undefined || seen.has(name)) return {};
    seen.add(name);
    const inherited = (entry.bases ?? []).map((base) => methodsOf(base, seen));
    return Object.assign({}, ...inherited, entry.methods);
  };
  const names = new Set();
  for (const [name] of TESTS)
    for (const method of Object.keys(methodsOf(name)))
      if (/^[a-z]\w*$/.test(method)) names.add(method);
  const written = new Set();
  for (const method of [...names].sort()) {
    const imports = new Map();
    const need = (name, path) => imports.set(name, path);
    const bodies = new Map();
    for (const [cls, test, uses] of TESTS) {
      const entry = methodsOf(cls)[method];
      if (entry === undefined) continue;
      const receiver = cls === "float" ? UNBOXED : "self";
      const callee = `${String(cls)}#${method}`;
      const tools = { parseSignature, expectationOf, callee, fileOf, need, problems };
      const body = bodyOf(method, entry, receiver, tools);
      if (body === undefined) continue;
      for (const [name, path] of uses) need(name, path);
      const tests = bodies.get(body) ?? [];
      tests.push(test.replace("NAME", JSON.stringify(method)));
      bodies.set(body, tests);
    }
    if (bodies.size === 0) continue;
    need("callMethod", "call-method.ts");
    const branches = [...bodies].map(([body, tests]) => `if (${tests.join(" || ")}) {\n${body}\n}`);
    const byPath = new Map();
    for (const [name, path] of imports) {
      const from = path.startsWith("../") ? path : `./${path}`;
      const named = name === method ? `${name} as ${plainName(name)}` : name;
      byPath.set(from, [...(byPath.get(from) ?? []), named]);
    }
    const lines = [...byPath].map(
      ([path, named]) =>
        `import { ${named.sort().join(", ")} } from "${path.replace(/\.ts$/, ".js")}";`,
    );
    const text = `${HEADER}${lines.sort().join("\n")}

/** \`value.${method}(…)\`, where only run time knows what the value is. */
export function ${method}(self: any, ...args: any[]): any {
${branches.join("\n")}
return callMethod(self, ${JSON.stringify(method)}, ...args);
}
`;
    const path = `${method.replaceAll("_", "-")}.ts`;
    written.add(path);
    const output = await format(text, { parser: "typescript", printWidth: 100 });
    const target = join(folder, path);
    if (!existsSync(target) || readFileSync(target, "utf8") !== output)
      writeFileSync(target, output);
  }
  for (const file of readdirSync(folder))
    if (!written.has(file) && !HAND_WRITTEN.has(file)) unlinkSync(join(folder, file));
}

/** The statements for one class, or nothing where the map's emission needs static types. */
function bodyOf(method, entry, receiver, tools) {
  const { parseSignature, expectationOf, callee, fileOf, need, problems } = tools;
  const texts = typeof entry.signature === "string" ? [entry.signature] : entry.signature;
  const signatures = texts.map((text) => parseSignature(text));
  const signature = signatures.reduce((widest, one) =>
    one.parameters.length > widest.parameters.length ? one : widest,
  );
  const fewest = Math.min(
    ...signatures.map(
      (one) => one.parameters.filter((p) => !p.optional && !p.flavour.startsWith("var-")).length,
    ),
  );
  const rules = typeof entry.emit === "string" ? [{ ts: entry.emit }] : (entry.emit ?? []);
  const own = new Set(signature.parameters.map(({ name }) => name));
  const kept = [];
  for (const { when = {}, ts } of rules) {
    const conditions = Object.entries(when);
    if (!conditions.every(([, value]) => value === "absent" || value === "given")) continue;
    const open = [];
    let never = false;
    for (const [name, value] of conditions) {
      if (own.has(name)) open.push(`${local(name)} ${value === "given" ? "!==" : "==="} undefined`);
      else if (value === "given") never = true;
    }
    if (never) continue;
    kept.push([open, ts]);
    if (open.length === 0) break;
  }
  if (kept.length === 0 || kept.at(-1)[0].length > 0) return undefined;
  const returnsNone = signature.returns.kind === "name" && signature.returns.name === "None";
  const returnsFloat = signature.returns.kind === "name" && signature.returns.name === "float";
  if (returnsFloat) need("float", "../builtins/float.ts");
  const parameters = signature.parameters;
  const used = kept.map(([, ts]) => ts).join(" ");
  const lines = [];
  if (parameters.length > 0) {
    need("bindArguments", "arguments.ts");
    const described = parameters.map(({ name, flavour, optional }, index) =>
      flavour === "var-positional"
        ? `*${name}`
        : flavour === "var-keyword"
          ? `**${name}`
          : `${flavour === "keyword-only" ? "!" : flavour === "positional-only" ? "/" : ""}${name}${optional || index >= fewest ? "=" : ""}`,
    );
    const names = parameters.map(({ name }) =>
      new RegExp(`\\$${name}\\b`).test(used) ||
      kept.some(([open]) => open.some((o) => o.startsWith(`${local(name)} `)))
        ? local(name)
        : "",
    );
    lines.push(
      `const [${names.join(", ").replace(/[, ]+$/, "")}] = bindArguments(${JSON.stringify(method)}, ${JSON.stringify(described)}, args);`,
    );
    for (const [index, parameter] of parameters.entries()) {
      const expectation = expectationOf(parameter, entry, callee);
      if (expectation === undefined || names[index] === "") continue;
      need("expected", "../builtins/expected.ts");
      const { message } = expectation;
      // A tuple that nothing tells from a list is one at run time.
      const types = expectation.types.replace("tuple", "tuple | list");
      const check = `expected(${names[index]}, ${JSON.stringify(types)}, ${JSON.stringify(message)});`;
      const isOpen = parameter.optional || index >= fewest;
      lines.push(isOpen ? `if (${names[index]} !== undefined) ${check}` : check);
    }
  } else {
    need("bindArguments", "arguments.ts");
    lines.push(`bindArguments(${JSON.stringify(method)}, [], args);`);
  }
  for (const [open, ts] of kept) {
    const variadic = new Set(
      parameters.filter(({ flavour }) => flavour === "var-positional").map(({ name }) => name),
    );
    const callbacks = new Set(
      parameters.filter(({ type }) => isCallback(type)).map(({ name }) => name),
    );
    if (callbacks.size > 0) need("callback", "../builtins/call-or-convert.ts");
    const text = ts
      .replace(new RegExp(`(?<![\\w$.])${method}\\(`, "g"), `${plainName(method)}(`)
      .replace(/\$(\w+)/g, (_whole, name) =>
        name === "self"
          ? receiver
          : own.has(name)
            ? callbacks.has(name)
              ? `callback(${local(name)})`
              : `${variadic.has(name) ? "..." : ""}${local(name)}`
            : "undefined",
      )
      .replace(/(?:\.\.\.){2}/g, "...");
    let free;
    try {
      free = parseExpression(ts).free.values;
    } catch (error) {
      problems.push(`runtime/methods: ${method}: ${error.message}`);
      return undefined;
    }
    for (const name of free) {
      const [head] = name.split(".");
      if (GLOBALS.has(head)) continue;
      const file = fileOf(head);
      if (file === undefined) {
        problems.push(`runtime/methods: ${method}: nothing exports ${head}`);
        return undefined;
      }
      need(head, `../${file}`);
    }
    const statement = returnsNone
      ? `${text}; return null;`
      : `return ${returnsFloat ? `float(${text})` : text};`;
    lines.push(open.length > 0 ? `if (${open.join(" && ")}) { ${statement} }` : statement);
  }
  return lines.join("\n");
}

/** A function, a class or None. */
const isCallback = (type) =>
  type.kind === "callable" || (type.kind === "union" && type.members.some(isCallback));

/** What a function of the runtime is called in the file of the method that has its name. */
const plainName = (name) => `plain${name[0].toUpperCase()}${name.slice(1)}`;

const local = (name) => (RESERVED.has(name) ? `${name}Value` : name);
