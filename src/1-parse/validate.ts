import type { Expression, Module, Node, Span } from "../ast/python.ts";
import type { DiagnosticBag } from "../diagnostics/bag.ts";
import * as syntax from "../diagnostics/syntax.ts";
import { checkFutureImports } from "./validate-imports.ts";
import { checkNames } from "./validate-names.ts";
import { forEachChild } from "./walk.ts";

/** The function that a statement or expression runs in, and what was seen of it. */
interface FunctionFacts {
  readonly kind: "function" | "async" | "lambda";
  yields: boolean;
  valueReturn: Span | undefined;
}

/** Where a node stands; derived for a subtree, never changed. */
interface Place {
  /** Undefined at module level and in class bodies. */
  readonly inFunction: FunctionFacts | undefined;
  readonly inClass: boolean;
  readonly inLoop: boolean;
  /** Whether `break`, `continue` and `return` would leave an `except*` block. */
  readonly leavesStar: "all" | "return" | undefined;
  /** What CPython calls the comprehension around. */
  readonly comprehension: string | undefined;
}

const comprehensionNames: Readonly<Record<string, string>> = {
  ListComp: "list comprehension",
  SetComp: "set comprehension",
  DictComp: "dict comprehension",
  GeneratorExp: "generator expression",
};

/** Parents in which a starred expression may stand. */
const starHolders: ReadonlySet<string> = new Set(["List", "Tuple", "Set", "Call", "ClassDef"]);

/**
 * What CPython's compiler refuses after parsing: `await`, `yield`, `return`, `break` and the like
 * in the wrong place. Messages are those of `Python/compile.c` and `symtable.c`.
 */
export function validateModule(
  module: Module,
  bag: DiagnosticBag,
  options: { readonly topLevelAwait: boolean },
): void {
  new Validator(bag, options.topLevelAwait).module(module);
  checkFutureImports(module, bag);
  checkNames(module, bag);
}

class Validator {
  readonly #bag: DiagnosticBag;
  readonly #topLevelAwait: boolean;

  constructor(bag: DiagnosticBag, topLevelAwait: boolean) {
    this.#bag = bag;
    this.#topLevelAwait = topLevelAwait;
  }

  module(module: Module): void {
    this.#children(module, {
      inFunction: undefined,
      inClass: false,
      inLoop: false,
      leavesStar: undefined,
      comprehension: undefined,
    });
  }

  #children(node: Node, place: Place): void {
    forEachChild(node, (child) => {
      if (child.kind === "Starred" && !starHolders.has(node.kind)) this.#star(child.span, node);
      this.#visit(child, place);
    });
  }

  #visit(node: Node, place: Place): void {
    switch (node.kind) {
      case "FunctionDef":
      case "AsyncFunctionDef": {
        for (const decorator of node.decorators) this.#visit(decorator, place);
        for (const parameter of node.parameters) this.#visit(parameter, place);
        if (node.returns !== undefined) this.#visit(node.returns, place);
        const kind = node.kind === "FunctionDef" ? "function" : "async";
        this.#function({ kind, yields: false, valueReturn: undefined }, node.body);
        return;
      }
      case "Lambda":
        for (const parameter of node.parameters) this.#visit(parameter, place);
        this.#function({ kind: "lambda", yields: false, valueReturn: undefined }, node.body);
        return;
      case "ClassDef":
        for (const part of [...node.decorators, ...node.bases, ...node.keywords]) {
          this.#visit(part, place);
        }
        this.#visit(node.body, {
          inFunction: undefined,
          inClass: true,
          inLoop: false,
          leavesStar: undefined,
          comprehension: undefined,
        });
        return;
      case "While":
        this.#visit(node.test, place);
        this.#loop(node, place);
        return;
      case "AsyncFor":
        this.#asynchronous("'async for' outside async function", node.span, 9, place);
        this.#visit(node.target, place);
        this.#visit(node.iter, place);
        this.#loop(node, place);
        return;
      case "For":
        this.#visit(node.target, place);
        this.#visit(node.iter, place);
        this.#loop(node, place);
        return;
      case "Try":
        this.#visit(node.body, place);
        for (const handler of node.handlers) {
          this.#visit(handler, node.isStar ? { ...place, leavesStar: "all" } : place);
        }
        if (node.orelse !== undefined) this.#visit(node.orelse, place);
        if (node.finalbody !== undefined) this.#visit(node.finalbody, place);
        return;
      case "ListComp":
      case "SetComp":
      case "DictComp":
      case "GeneratorExp":
        this.#comprehension(node, place);
        return;
      case "Call":
        this.#call(node);
        break;
      default:
        this.#check(node, place);
    }
    this.#children(node, place);
  }

  #check(node: Node, place: Place): void {
    const { span } = node;
    switch (node.kind) {
      case "AsyncWith":
        this.#asynchronous("'async with' outside async function", span, 10, place);
        break;
      case "Await":
        this.#await(span, place);
        break;
      case "Yield":
      case "YieldFrom":
        this.#yield(node.kind, span, place);
        break;
      case "Return":
        if (place.inFunction === undefined) {
          this.#bag.report(syntax.outsideFunction, span, { problem: "'return' outside function" });
        } else if (place.leavesStar !== undefined) this.#leavesStar(span);
        else if (node.value !== undefined) place.inFunction.valueReturn ??= span;
        break;
      case "Break":
      case "Continue":
        if (place.leavesStar === "all") this.#leavesStar(span);
        else if (!place.inLoop) {
          const problem =
            node.kind === "Break" ? "'break' outside loop" : "'continue' not properly in loop";
          this.#bag.report(syntax.outsideLoop, span, { problem });
        }
        break;
      case "ImportFrom":
        if (node.names[0]?.name === "*" && (place.inFunction !== undefined || place.inClass)) {
          const problem = "import * only allowed at module level";
          this.#bag.report(syntax.invalidImport, span, { problem });
        }
        break;
      default:
    }
  }

  #function(facts: FunctionFacts, body: Node): void {
    this.#visit(body, {
      inFunction: facts,
      inClass: false,
      inLoop: false,
      leavesStar: undefined,
      comprehension: undefined,
    });
    if (facts.kind === "async" && facts.yields && facts.valueReturn !== undefined) {
      const problem = "'return' with value in async generator";
      this.#bag.report(syntax.invalidYield, facts.valueReturn, { problem });
    }
  }

  #loop(node: { readonly body: Node; readonly orelse?: Node }, place: Place): void {
    const leavesStar = place.leavesStar === undefined ? undefined : "return";
    this.#visit(node.body, { ...place, inLoop: true, leavesStar });
    if (node.orelse !== undefined) this.#visit(node.orelse, place);
  }

  /** The first iterable is evaluated outside; the rest is a scope of its own. */
  #comprehension(
    node: Extract<Expression, { kind: "ListComp" | "SetComp" | "GeneratorExp" | "DictComp" }>,
    place: Place,
  ): void {
    const [first, ...rest] = node.generators;
    this.#visit(first.iter, place);
    const inner: Place = { ...place, comprehension: comprehensionNames[node.kind] };
    this.#visit(first.target, inner);
    for (const condition of first.ifs) this.#visit(condition, inner);
    for (const generator of rest) this.#children(generator, inner);
    if (node.kind === "DictComp") {
      this.#visit(node.key, inner);
      this.#visit(node.value, inner);
    } else this.#visit(node.element, inner);
    // A generator expression may be asynchronous anywhere: it runs later.
    if (node.kind === "GeneratorExp" || place.comprehension !== undefined) return;
    if (node.generators.some((generator) => generator.isAsync) || awaitsInside(node)) {
      const problem = "asynchronous comprehension outside of an asynchronous function";
      this.#asynchronous(problem, node.span, Infinity, place);
    }
  }

  #await(span: Span, place: Place): void {
    if (place.comprehension !== undefined) return;
    const outside = place.inFunction === undefined;
    const problem = outside ? "'await' outside function" : "'await' outside async function";
    this.#asynchronous(problem, span, 5, place);
  }

  /** Reports asynchronous syntax outside an async function, marking at most `width` characters. */
  #asynchronous(problem: string, span: Span, width: number, place: Place): void {
    if (place.inFunction?.kind === "async") return;
    if (this.#topLevelAwait && place.inFunction === undefined && !place.inClass) return;
    const marked = { start: span.start, end: Math.min(span.end, span.start + width) };
    this.#bag.report(syntax.awaitOutsideAsync, marked, { problem });
  }

  #yield(kind: "Yield" | "YieldFrom", span: Span, place: Place): void {
    if (place.comprehension !== undefined) {
      const problem = `'yield' inside ${place.comprehension}`;
      this.#bag.report(syntax.invalidYield, span, { problem });
    } else if (place.inFunction === undefined) {
      this.#bag.report(syntax.outsideFunction, span, { problem: "'yield' outside function" });
    } else if (kind === "YieldFrom" && place.inFunction.kind === "async") {
      const problem = "'yield from' inside async function";
      this.#bag.report(syntax.invalidYield, span, { problem });
    } else place.inFunction.yields = true;
  }

  #call(node: Extract<Node, { kind: "Call" }>): void {
    if (node.args.length + node.keywords.length < 2) return;
    for (const argument of node.args) {
      // With its own parentheses its span is its own; without them it ends with those of the call.
      if (argument.kind === "GeneratorExp" && argument.span.end === node.span.end) {
        const problem = "Generator expression must be parenthesized";
        this.#bag.report(syntax.invalidArguments, argument.span, { problem });
      }
    }
  }

  #star(span: Span, parent: Node): void {
    // `*args: *Ts` and subscripts' tuples are the only other homes.
    if (parent.kind === "Parameter" && parent.flavour === "var-positional") return;
    const problem = "can't use starred expression here";
    this.#bag.report(syntax.invalidStar, span, { problem });
  }

  #leavesStar(span: Span): void {
    const problem = "'break', 'continue' and 'return' cannot appear in an except* block";
    this.#bag.report(syntax.invalidHandler, span, { problem });
  }
}

/** Whether a comprehension awaits in its own scope, which makes it asynchronous. */
function awaitsInside(node: Node): boolean {
  let found = false;
  const search = (child: Node): void => {
    if (found || child.kind === "Lambda" || child.kind === "GeneratorExp") return;
    if (child.kind === "Await") found = true;
    else if (child.kind === "Comprehension") forEachChild(child, search);
    else forEachChild(child, search);
  };
  forEachChild(node, (child) => {
    const first = "generators" in node ? node.generators[0] : undefined;
    if (child !== first) search(child);
    else if (first !== undefined) for (const part of [first.target, ...first.ifs]) search(part);
  });
  return found;
}
