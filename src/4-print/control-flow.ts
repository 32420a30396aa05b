/** Statements that hold other statements. */
import type {
  TsBlock,
  TsDoWhile,
  TsFor,
  TsForOf,
  TsIf,
  TsStatement,
  TsTry,
  TsWhile,
} from "../ast/typescript.ts";
import { printBlock, printOpenBlock } from "./blocks.ts";
import { type Doc, group, hardline, ifBreak, indent, line, softline } from "./doc.ts";
import { printExpression } from "./expressions.ts";
import { printBody } from "./functions.ts";
import { type Path, at } from "./path.ts";
import { printPattern } from "./patterns.ts";
import { printDeclaration, printStatement } from "./statements.ts";

/** Branches keep their braces apart, empty or not, as prettier does. */
function printBranch(path: Path, block: TsBlock, role: string, leading = block.leading): Doc {
  return printOpenBlock(at(path, block, role), block, leading);
}

function printTest(path: Path, keyword: string, test: TsWhile["test"]): Doc {
  const doc = printExpression(path, test, "test");
  return [keyword, " (", group([indent([softline, doc]), softline]), ")"];
}

/** A branch without braces must not swallow the `else`, nor lose its comments. */
function needsBraces(node: TsIf): boolean {
  const { consequent } = node;
  return (
    consequent.kind === "Variable" ||
    consequent.kind === "Function" ||
    consequent.kind === "Class" ||
    consequent.kind === "Empty" ||
    Boolean(consequent.leading?.length || consequent.trailing) ||
    (node.alternate !== undefined && /^(?:If|For|ForOf|While|Labeled)$/.test(consequent.kind))
  );
}

function asBlock(statement: TsStatement): TsBlock {
  return { kind: "Block", body: [statement] };
}

export function printIf(path: Path, node: TsIf, leading: TsIf["leading"] = []): Doc {
  const consequent =
    node.consequent.kind === "Block" || !(needsBraces(node) || leading?.length)
      ? node.consequent
      : asBlock(node.consequent);
  const parts: Doc[] = [];
  const head = printTest(path, "if", node.test);
  if (consequent.kind === "Block") {
    const before = [...(leading ?? []), ...(consequent.leading ?? [])];
    const body = printBranch(path, consequent, "consequent", before);
    parts.push(group([head, " ", body]));
  } else {
    const here = at(path, consequent, "consequent");
    parts.push(group([head, indent([line, printStatement(here, consequent)])]));
  }
  const { alternate } = node;
  if (!alternate) return parts;
  parts.push(consequent.kind === "Block" ? " else " : [hardline, "else "]);
  if (alternate.kind === "If") {
    parts.push(group(printIf(at(path, alternate, "alternate"), alternate, alternate.leading)));
  } else {
    parts.push(printBranch(path, alternate, "alternate"));
  }
  return parts;
}

export function printWhile(path: Path, node: TsWhile): Doc {
  return group([printTest(path, "while", node.test), " ", printBody(path, node.body)]);
}

export function printDoWhile(path: Path, node: TsDoWhile): Doc {
  return [
    group(["do ", printBody(path, node.body)]),
    " ",
    printTest(path, "while", node.test),
    ";",
  ];
}

export function printForOf(path: Path, node: TsForOf): Doc {
  return group([
    node.await ? "for await (" : "for (",
    node.declaration ? `${node.declaration} ` : "",
    printPattern(path, node.target, "target"),
    " of ",
    printExpression(path, node.iterable, "iterable"),
    ") ",
    printBranch(path, node.body, "body"),
  ]);
}

export function printFor(path: Path, node: TsFor): Doc {
  const body: Doc = [" ", printBody(path, node.body)];
  const { init, test, update } = node;
  if (!init && !test && !update) return group(["for (;;)", body]);
  const start =
    init === undefined
      ? ""
      : init.kind === "Variable"
        ? group(printDeclaration(at(path, init, "init"), init))
        : printExpression(path, init, "init");
  return group([
    "for (",
    group([
      indent([
        softline,
        start,
        ";",
        line,
        test ? printExpression(path, test, "test") : "",
        ";",
        update ? [line, printExpression(path, update, "update")] : ifBreak("", line),
      ]),
      softline,
    ]),
    ")",
    body,
  ]);
}

export function printTry(path: Path, node: TsTry): Doc {
  const parts: Doc[] = ["try ", printBranch(path, node.block, "block")];
  if (node.handler) {
    const parameter = node.parameter
      ? ["(", printPattern(path, node.parameter, "parameter"), ") "]
      : "";
    const handler = node.finalizer
      ? printBranch(path, node.handler, "handler")
      : printBlock(at(path, node.handler, "handler"), node.handler, node.handler.leading);
    parts.push(" catch ", parameter, handler);
  }
  if (node.finalizer) parts.push(" finally ", printBranch(path, node.finalizer, "finalizer"));
  return parts;
}
