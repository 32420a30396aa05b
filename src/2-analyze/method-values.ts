/**
 * `size = property(get_size, set_size)`, `area = staticmethod(area_of)`, `start = partialmethod(set_state, True)`
 * in a class body: methods as any other, written as values. They become `def`s with decorators.
 */
import type {
  Block,
  Call,
  ClassDef,
  Expression,
  FunctionDef,
  Parameter,
  Span,
  Statement,
} from "../ast/python.ts";
import { mapStatements, mapTree } from "../ast/map-tree.ts";
import { forEachStatement } from "../ast/walk.ts";

const MAKERS = new Set(["property", "staticmethod", "classmethod", "partialmethod"]);

type Name = Extract<Expression, { kind: "Name" }>;
type MethodValue = Extract<Statement, { kind: "Assign" }> & {
  readonly targets: readonly [Name];
  readonly value: Call;
};

/** The block with the methods of its classes as `def`s; the same block where no class has such a value. */
export function rewriteMethodValues(block: Block): Block {
  const names = new Map<string, number>();
  let isUsed = false;
  forEachDefinition(block, (statement) => {
    if (statement.kind === "ClassDef") isUsed ||= statement.body.statements.some(isMethodValue);
    else names.set(statement.name, (names.get(statement.name) ?? 0) + 1);
  });
  const isAlone = (name: string): boolean => names.get(name) === 1;
  const reads = (name: string): number => readsOf(block).get(name) ?? 0;
  return isUsed ? mapStatements(block, (node) => rewriteClass(node, isAlone, reads)) : block;
}

/** How often each name is read, be it a variable's or an attribute's. */
function readsOf(block: Block): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  mapTree(block, (node) => {
    const { kind, id, attribute } = node as { kind?: string; id?: string; attribute?: string };
    const read = kind === "Name" ? id : kind === "Attribute" ? attribute : undefined;
    if (read !== undefined) counts.set(read, (counts.get(read) ?? 0) + 1);
    return undefined;
  });
  return counts;
}

function forEachDefinition(block: Block, visit: (node: ClassDef | FunctionDef) => void): void {
  forEachStatement(block, (statement) => {
    if (
      statement.kind !== "ClassDef" &&
      statement.kind !== "FunctionDef" &&
      statement.kind !== "AsyncFunctionDef"
    )
      return;
    visit(statement);
    forEachDefinition(statement.body, visit);
  });
}

const isMethodValue = (statement: Statement): statement is MethodValue =>
  statement.kind === "Assign" &&
  statement.targets.length === 1 &&
  statement.targets[0].kind === "Name" &&
  statement.value.kind === "Call" &&
  MAKERS.has(makerOf(statement.value)) &&
  statement.value.args.every(({ kind }) => kind !== "Starred");

const makerOf = ({ func }: Call): string =>
  func.kind === "Name"
    ? func.id
    : func.kind === "Attribute" && func.value.kind === "Name" && func.value.id === "functools"
      ? func.attribute
      : "";

function rewriteClass(
  node: Statement,
  isAlone: (name: string) => boolean,
  reads: (name: string) => number,
): readonly Statement[] | undefined {
  if (node.kind !== "ClassDef" || !node.body.statements.some(isMethodValue)) return undefined;
  let statements: readonly Statement[] = node.body.statements;
  for (const statement of node.body.statements) {
    if (!isMethodValue(statement)) continue;
    const written = new Writer(node, statements, statement, isAlone, reads).written();
    if (written) statements = written;
  }
  return [{ ...node, body: { ...node.body, statements } }];
}

class Writer {
  readonly #cls: ClassDef;
  readonly #statements: readonly Statement[];
  readonly #assign: MethodValue;
  readonly #isAlone: (name: string) => boolean;
  readonly #reads: (name: string) => number;

  constructor(
    cls: ClassDef,
    statements: readonly Statement[],
    assign: MethodValue,
    isAlone: (name: string) => boolean,
    reads: (name: string) => number,
  ) {
    this.#reads = reads;
    this.#cls = cls;
    this.#statements = statements;
    this.#assign = assign;
    this.#isAlone = isAlone;
  }

  /** The class's statements with the method in place of the assignment. */
  written(): readonly Statement[] | undefined {
    const { value } = this.#assign;
    const maker = makerOf(value);
    if (maker === "property") return this.#property();
    if (maker === "partialmethod") return this.#partial();
    const [func, ...others] = value.args;
    if (func === undefined || others.length + value.keywords.length > 0) return undefined;
    const decorator = name(maker, value.span);
    if (func.kind === "Lambda") return this.#put([this.#ofLambda(func, [decorator])]);
    const def = this.#definition(func);
    if (def === undefined) return undefined;
    // Under its first name the function would be a method too: nothing may ask for that.
    if (def.name !== this.#name && this.#reads(def.name) > 1) return undefined;
    const own = { ...def, name: this.#name, nameSpan: this.#assign.span, decorators: [decorator] };
    return this.#statements.flatMap((one) => (one === def ? [] : one === this.#assign ? own : one));
  }

  get #name(): string {
    return this.#assign.targets[0].id;
  }

  #property(): readonly Statement[] | undefined {
    const { args, keywords, span } = this.#assign.value;
    const given = (index: number, keyword: string): Expression | undefined =>
      args[index] ?? keywords.find((one) => one.name === keyword)?.value;
    const parts: Statement[] = [];
    for (const [index, keyword] of ["fget", "fset", "fdel"].entries()) {
      const func = given(index, keyword);
      if (func === undefined || func.kind === "None") continue;
      const decorator: Expression =
        index === 0
          ? name("property", span)
          : attribute(name(this.#name, span), index === 1 ? "setter" : "deleter", span);
      const method =
        func.kind === "Lambda" ? this.#ofLambda(func, [decorator]) : this.#calling(func, decorator);
      if (method === undefined) return undefined;
      parts.push(method);
    }
    return parts.length > 0 && given(0, "fget") ? this.#put(parts) : undefined;
  }

  #partial(): readonly Statement[] | undefined {
    const [func, ...given] = this.#assign.value.args;
    const { keywords } = this.#assign.value;
    const def = func && this.#definition(func);
    if (def === undefined || keywords.some((one) => one.name === undefined)) return undefined;
    const open = def.parameters.slice(1 + given.length).map((one): Parameter => {
      const preset = keywords.find((keyword) => keyword.name === one.name)?.value;
      return preset ? { ...one, flavour: "keyword-only", default: preset } : one;
    });
    if (def.parameters.some(({ flavour }) => flavour !== "normal" && flavour !== "keyword-only"))
      return undefined;
    if (keywords.some((keyword) => open.every((one) => one.name !== keyword.name)))
      return undefined;
    // A keyword that is given now may be given another value later.
    const ordered = [
      ...open.filter(({ flavour }) => flavour === "normal"),
      ...open.filter(({ flavour }) => flavour !== "normal"),
    ];
    return this.#put([this.#handing(def, ordered, given, [])]);
  }

  /** A method that hands its arguments to the function that the value names. */
  #calling(func: Expression, decorator: Expression): FunctionDef | undefined {
    const def = this.#definition(func);
    return def && this.#handing(def, def.parameters.slice(1), [], [decorator]);
  }

  #handing(
    def: FunctionDef,
    open: readonly Parameter[],
    given: readonly Expression[],
    decorators: readonly Expression[],
  ): FunctionDef {
    const { span } = this.#assign.value;
    const [receiver] = def.parameters;
    const self = name(receiver.name, span);
    // The function itself is called, also where a subclass has a method of its name.
    const isOwn = this.#isAlone(def.name);
    const owner = isOwn ? self : name(this.#cls.name, span);
    // What follows a keyword is given by keyword too.
    const first = open.findIndex(({ flavour }) => flavour === "keyword-only");
    const place = (one: Parameter): number =>
      def.parameters.findIndex((parameter) => parameter.name === one.name);
    const isNamed = (one: Parameter): boolean =>
      first >= 0 && (one.flavour === "keyword-only" || place(one) > place(open[first]));
    const call: Call = {
      kind: "Call",
      func: attribute(owner, def.name, span),
      args: [
        ...(isOwn ? [] : [self]),
        ...given,
        ...open.filter((one) => !isNamed(one)).map((one) => name(one.name, span)),
      ],
      keywords: open.filter(isNamed).map((one) => ({
        kind: "Keyword" as const,
        name: one.name,
        value: name(one.name, span),
        span,
      })),
      span,
    };
    const parameters = [copyOf(receiver), ...open.map(copyOf)];
    const [decorator] = decorators;
    const isGetter = decorator?.kind !== "Attribute";
    return this.#method(parameters, call, decorators, def, isGetter ? "Return" : "Expr");
  }

  #ofLambda(
    { parameters, body }: Extract<Expression, { kind: "Lambda" }>,
    decorators: readonly Expression[],
  ): FunctionDef {
    return { ...this.#method(parameters, body, decorators), isLambda: true };
  }

  #method(
    parameters: readonly Parameter[],
    value: Expression,
    decorators: readonly Expression[],
    like?: FunctionDef,
    kind: "Return" | "Expr" = "Return",
  ): FunctionDef {
    const { span, leading, trailing, targets } = this.#assign;
    const result: Statement = { kind, value, span, leading: [] };
    return {
      kind: like?.kind ?? "FunctionDef",
      name: this.#name,
      nameSpan: targets[0].span,
      decorators,
      typeParameters: [],
      parameters,
      body: { kind: "Block", statements: [result], dangling: [], span },
      leading,
      trailing,
      span,
    };
  }

  /** The function of the class body that the value names. */
  #definition(func: Expression): FunctionDef | undefined {
    if (func.kind !== "Name") return undefined;
    const found = this.#statements.filter(
      (one): one is FunctionDef =>
        (one.kind === "FunctionDef" || one.kind === "AsyncFunctionDef") && one.name === func.id,
    );
    const [def, ...others] = found;
    return def?.decorators.length === 0 && others.length === 0 ? def : undefined;
  }

  #put(methods: readonly Statement[]): readonly Statement[] {
    return this.#statements.flatMap((one) => (one === this.#assign ? methods : one));
  }
}

const copyOf = (parameter: Parameter): Parameter => structuredClone(parameter);

const name = (id: string, span: Span): Expression => ({ kind: "Name", id, span });

const attribute = (value: Expression, own: string, span: Span): Expression => ({
  kind: "Attribute",
  value,
  attribute: own,
  attributeSpan: span,
  span,
});
