import type { Assign, Call, Expression, Statement } from "../../ast/python.ts";
import { qualifiedName } from "../infer/names.ts";
import type { State } from "../infer/state.ts";
import { libraryClassOf } from "../infer/attribute-types.ts";
import { expressionsOfKind, type Survey, type SurveyedExpression } from "../survey.ts";
import { membersOf } from "../types.ts";
import type { Rule } from "./rule.ts";

/** Give text that names the files and lines of Python's stack. */
const TEXTS = new Set(["format_exc", "format_exception", "format_tb", "format_stack"]);
/** Write such text to `file`. */
const PRINTS = new Set(["print_exc", "print_exception", "print_tb", "print_stack"]);

/**
 * The frames of a traceback are those of the TypeScript program: their text may go to stderr or to a
 * log, and its last line, which tells the exception, anywhere.
 */
export const refuseTracebackText: Rule = ({ state, survey, report }) => {
  const calls = expressionsOfKind(survey, "Call").filter(({ node }) =>
    qualifiedName(state, node.func)?.startsWith("traceback."),
  );
  if (calls.length === 0) return;
  const places = new Places(state, survey);
  for (const { node } of calls) {
    const name = qualifiedName(state, node.func)!.slice("traceback.".length);
    const shows = TEXTS.has(name)
      ? !places.staysAside(node, name !== "format_exc" || places.isHandling(node))
      : PRINTS.has(name) && !places.isError(fileOf(node));
    if (shows) report("traceback-text", node.span, { name: `traceback.${name}` });
  }
};

const fileOf = ({ keywords }: Call): Expression | undefined =>
  keywords.find(({ name }) => name === "file")?.value;

class Places {
  readonly #state: State;
  readonly #places = new Map<Expression, SurveyedExpression>();
  /** A log may go to stdout where the program hands it out. */
  readonly #logsStayAside: boolean;
  #knowsLast = false;

  constructor(state: State, survey: Survey) {
    this.#state = state;
    for (const place of survey.expressions) this.#places.set(place.node, place);
    this.#logsStayAside = !survey.expressions.some(
      ({ node }) => qualifiedName(state, node) === "sys.stdout",
    );
  }

  /** `sys.stderr`, `None`, or nothing. */
  isError(file: Expression | undefined): boolean {
    return (
      file === undefined ||
      file.kind === "None" ||
      qualifiedName(this.#state, file) === "sys.stderr"
    );
  }

  /** Whether the expression stands in a handler of its own function: what is handled is known. */
  isHandling(node: Expression): boolean {
    return this.#places
      .get(node)!
      .place.around.some(
        (statement) =>
          statement.kind === "Try" &&
          statement.handlers.some(
            ({ span }) => span.start <= node.span.start && node.span.end <= span.end,
          ),
      );
  }

  /**
   * Whether nothing of the text but its last line can reach stdout or a decision.
   *
   * @param knowsLast whether the last line is right too
   */
  staysAside(node: Expression, knowsLast: boolean): boolean {
    this.#knowsLast = knowsLast;
    return this.#aside(node);
  }

  #aside(node: Expression): boolean {
    const place = this.#places.get(node);
    const parent = place?.parent;
    if (place === undefined) return false;
    if (parent === undefined) return this.#isDropped(place.statement, node);
    switch (parent.kind) {
      case "Call":
        return this.#takesAside(parent, node);
      case "Attribute":
        return this.#methodStaysAside(parent);
      case "BinOp":
      case "FormattedValue":
      case "JoinedStr":
        return this.#aside(parent);
      case "Subscript":
        return this.#knowsLast && isLast(parent.index) && isLines(node, this.#state);
      default:
        return false;
    }
  }

  #isDropped(statement: Statement, node: Expression): boolean {
    if (statement.kind === "Expr") return true;
    if (statement.kind !== "Assign" || statement.value !== node) return false;
    return this.#readsStayAside(statement);
  }

  /** `text = traceback.format_exc()`, where each use of the variable is allowed. */
  #readsStayAside({ targets }: Assign): boolean {
    const [target] = targets;
    if (targets.length !== 1 || target.kind !== "Name") return false;
    const binding = this.#state.resolution.names.get(target);
    if (binding === undefined || binding.definitions.length !== 1) return false;
    return binding.reads.every(({ node }) => node === target || this.#aside(node));
  }

  /** `print(text, file=sys.stderr)`, `log.error(text)`, `"".join(text)`. */
  #takesAside(call: Call, node: Expression): boolean {
    if (call.func === node) return this.#aside(call);
    const name = qualifiedName(this.#state, call.func);
    if (name === "print") return fileOf(call) !== undefined && this.isError(fileOf(call));
    if (name === "sys.stderr.write") return true;
    if (name?.startsWith("logging.")) return this.#logsStayAside;
    if (call.func.kind !== "Attribute") return false;
    if (call.func.attribute === "join") return this.#aside(call);
    const owner = membersOf(this.#state.typeOf(call.func.value));
    const isLog = owner.some((type) => libraryClassOf(type)?.startsWith("logging.") === true);
    return isLog && this.#logsStayAside;
  }

  /** `.strip()` and `.splitlines()` give the text, or its lines. */
  #methodStaysAside(method: Extract<Expression, { kind: "Attribute" }>): boolean {
    const place = this.#places.get(method);
    if (!["strip", "rstrip", "splitlines", "split"].includes(method.attribute)) return false;
    return place?.parent?.kind === "Call" && this.#aside(place.parent);
  }
}

const isLast = (index: Expression): boolean =>
  index.kind === "UnaryOp" &&
  index.operator === "-" &&
  index.operand.kind === "Int" &&
  index.operand.value === 1n;

/** What is taken of a list of lines is a line; of a str it would be a character. */
const isLines = (node: Expression, state: State): boolean =>
  membersOf(state.typeOf(node)).every((type) => type.kind === "instance" && type.name === "list");
