/** `Dog.bark = bark`, `Dog.bark = lambda self: …`, `setattr(Dog, "bark", bark)` in a module. */
import type {
  Block,
  Call,
  ClassDef,
  Expression,
  FunctionDef,
  Statement,
} from "../../ast/python.ts";
import { mayGet, mayMove, mentionsIn, Uses } from "./uses.ts";

interface Addition {
  readonly cls: ClassDef;
  readonly members: readonly Statement[];
  /** The statements that they stand for. */
  readonly removes: readonly Statement[];
}

export function additionsOf(block: Block): readonly Addition[] {
  const uses = new Uses(block);
  const classes = new Map<string, ClassDef>();
  const found: Addition[] = [];
  for (const [at, statement] of block.statements.entries()) {
    if (statement.kind === "ClassDef" && uses.countOf(statement.name) === 1)
      classes.set(statement.name, statement);
    const assigned = assignedAttribute(statement);
    const cls = assigned && classes.get(assigned.owner);
    if (assigned === undefined || cls === undefined || !mayGet(cls, assigned.name)) continue;
    const before = block.statements.slice(0, at);
    const isSeen = before.some((one) => mentions(one, assigned.name) || looksAround(one));
    const others = block.statements.filter((one) => assignedAttribute(one)?.name === assigned.name);
    if (isSeen || others.length > 1) continue;
    const made = membersOf(assigned.value, assigned.name, statement, before, uses);
    if (made) found.push({ cls, members: made.members, removes: [statement, ...made.removes] });
  }
  return found;
}

const mentions = (statement: Statement, name: string): boolean => {
  const { attributes, texts } = mentionsIn(statement);
  return attributes.has(name) || texts.has(name);
};

/** Looks at what classes have, whatever it is called. */
function looksAround(statement: Statement): boolean {
  const { attributes, names } = mentionsIn(statement);
  return (
    attributes.has("__dict__") ||
    attributes.has("__abstractmethods__") ||
    ["dir", "vars", "getattr", "hasattr", "inspect", "abstractmethod"].some((one) => names.has(one))
  );
}

interface Assigned {
  readonly owner: string;
  readonly name: string;
  readonly value: Expression;
}

function assignedAttribute(statement: Statement): Assigned | undefined {
  if (statement.kind === "Assign") {
    const [target, ...more] = statement.targets;
    return more.length === 0 && target.kind === "Attribute" && target.value.kind === "Name"
      ? { owner: target.value.id, name: target.attribute, value: statement.value }
      : undefined;
  }
  if (statement.kind !== "Expr" || statement.value.kind !== "Call") return undefined;
  const { func, args } = statement.value;
  const [owner, name, value] = args;
  return func.kind === "Name" &&
    func.id === "setattr" &&
    args.length === 3 &&
    owner.kind === "Name" &&
    name.kind === "Str"
    ? { owner: owner.id, name: name.value, value }
    : undefined;
}

function membersOf(
  value: Expression,
  name: string,
  statement: Statement,
  before: readonly Statement[],
  uses: Uses,
): { members: readonly Statement[]; removes: readonly FunctionDef[] } | undefined {
  const { span, leading } = statement;
  const assigned = (): Statement => ({
    kind: "Assign",
    targets: [{ kind: "Name", id: name, span }],
    value,
    span,
    leading,
  });
  if (value.kind === "Lambda")
    return value.parameters.length > 0 ? { members: [assigned()], removes: [] } : undefined;
  const movable = (node: Expression): FunctionDef | undefined => {
    const func = node.kind === "Name" ? uses.functionOf(node.id) : undefined;
    // Its name may mean the function elsewhere too.
    const isMovable =
      func !== undefined && before.includes(func) && mayMove(func) && uses.readsOf(func.name) === 1;
    return isMovable ? func : undefined;
  };
  if (isMaker(value)) {
    const functions = value.args.map((one) => (one.kind === "Lambda" ? null : movable(one)));
    if (functions.includes(undefined)) return undefined;
    const removes = functions.flatMap((one) => one ?? []);
    return { members: [...removes, assigned()], removes };
  }
  const func = movable(value);
  return func && { members: [named(func, name)], removes: [func] };
}

/** `property(get_size)`, `staticmethod(area_of)` */
const isMaker = (node: Expression): node is Call =>
  node.kind === "Call" &&
  node.func.kind === "Name" &&
  ["property", "classmethod", "staticmethod"].includes(node.func.id) &&
  node.keywords.length === 0 &&
  node.args.length > 0;

/** The function under the name that the class has for it. */
export const named = (func: FunctionDef, name: string): FunctionDef =>
  func.name === name ? func : { ...func, name, pythonName: func.pythonName ?? func.name };
