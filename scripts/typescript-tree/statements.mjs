/** TypeScript's syntax tree → the tree of `src/ast/typescript.ts`: statements, without comments. */
import { ts } from "ts-morph";
import {
  Unsupported,
  compact,
  expressionOf,
  keyOf,
  methodOf,
  patternOf,
  signatureOf,
  targetOf,
} from "./expressions.mjs";
import { typeMemberOf, typeOf, typeParametersOf } from "./types.mjs";

const { SyntaxKind: Kind, NodeFlags } = ts;

const has = (node, kind) => node.modifiers?.some((modifier) => modifier.kind === kind) ?? false;

export function blockOf(node) {
  return { kind: "Block", body: node.statements.map(statementOf) };
}

const asBlock = (node) =>
  ts.isBlock(node) ? blockOf(node) : { kind: "Block", body: [statementOf(node)] };

export function classOf(node) {
  const heritage = node.heritageClauses ?? [];
  const base = heritage.find(({ token }) => token === Kind.ExtendsKeyword)?.types[0];
  const interfaces = heritage.find(({ token }) => token === Kind.ImplementsKeyword)?.types;
  return compact({
    kind: "Class",
    name: node.name?.text ?? "",
    typeParameters: typeParametersOf(node.typeParameters),
    superClass: base && expressionOf(base.expression),
    superTypeArguments: base?.typeArguments?.map(typeOf),
    implements: interfaces?.map(typeOf),
    members: node.members.filter((member) => !ts.isSemicolonClassElement(member)).map(memberOf),
    abstract: has(node, Kind.AbstractKeyword),
    exported: has(node, Kind.ExportKeyword),
  });
}

function memberOf(node) {
  if (ts.isClassStaticBlockDeclaration(node)) {
    return { kind: "StaticBlock", body: blockOf(node.body) };
  }
  if (!ts.isPropertyDeclaration(node)) {
    if (ts.isIndexSignatureDeclaration(node)) throw new Unsupported(node);
    return methodOf(node);
  }
  if (has(node, Kind.PrivateKeyword) || has(node, Kind.ProtectedKeyword))
    throw new Unsupported(node);
  return compact({
    kind: "Field",
    key: keyOf(node.name),
    static: has(node, Kind.StaticKeyword),
    readonly: has(node, Kind.ReadonlyKeyword),
    declare: has(node, Kind.DeclareKeyword),
    override: has(node, Kind.OverrideKeyword),
    optional: Boolean(node.questionToken),
    definite: Boolean(node.exclamationToken),
    type: node.type && typeOf(node.type),
    init: node.initializer && expressionOf(node.initializer),
  });
}

function declarationOf(list) {
  const flags = list.flags & NodeFlags.BlockScoped;
  if (flags === NodeFlags.AwaitUsing) return "await using";
  if (flags === NodeFlags.Using) return "using";
  return flags === NodeFlags.Const ? "const" : "let";
}

function variableOf(list, node) {
  return compact({
    kind: "Variable",
    declaration: declarationOf(list),
    declarators: list.declarations.map((declaration) =>
      compact({
        target: patternOf(declaration.name),
        type: declaration.type && typeOf(declaration.type),
        init: declaration.initializer && expressionOf(declaration.initializer),
      }),
    ),
    exported: node && has(node, Kind.ExportKeyword),
    declare: node && has(node, Kind.DeclareKeyword),
  });
}

const specifiersOf = (elements) =>
  elements.map((element) =>
    compact({
      name: (element.propertyName ?? element.name).text,
      as: element.propertyName && element.name.text,
      typeOnly: element.isTypeOnly,
    }),
  );

function importOf(node) {
  const from = node.moduleSpecifier.text;
  const clause = node.importClause;
  if (!clause) return { kind: "Import", from };
  const { namedBindings } = clause;
  if (clause.name || !namedBindings) throw new Unsupported(node);
  const typeOnly = clause.isTypeOnly;
  if (ts.isNamespaceImport(namedBindings)) {
    return compact({ kind: "Import", from, namespace: namedBindings.name.text, typeOnly });
  }
  return compact({ kind: "Import", from, named: specifiersOf(namedBindings.elements), typeOnly });
}

function forOf(node) {
  const { initializer } = node;
  const declared = ts.isVariableDeclarationList(initializer);
  return compact({
    kind: "ForOf",
    await: Boolean(node.awaitModifier),
    declaration: declared ? declarationOf(initializer) : undefined,
    target: declared ? patternOf(initializer.declarations[0].name) : targetOf(initializer),
    iterable: expressionOf(node.expression),
    body: asBlock(node.statement),
  });
}

function forLoop(node) {
  const { initializer } = node;
  return compact({
    kind: "For",
    init:
      initializer &&
      (ts.isVariableDeclarationList(initializer)
        ? variableOf(initializer)
        : expressionOf(initializer)),
    test: node.condition && expressionOf(node.condition),
    update: node.incrementor && expressionOf(node.incrementor),
    body: asBlock(node.statement),
  });
}

function interfaceOf(node) {
  return compact({
    kind: "Interface",
    name: node.name.text,
    typeParameters: typeParametersOf(node.typeParameters),
    extends: node.heritageClauses?.[0].types.map(typeOf),
    members: node.members.map((member) =>
      ts.isMethodSignature(member)
        ? { kind: "MethodSignature", method: methodOf(member) }
        : { kind: "PropertySignature", member: typeMemberOf(member) },
    ),
    exported: has(node, Kind.ExportKeyword),
  });
}

export function statementOf(node) {
  if (ts.isBlock(node)) return blockOf(node);
  if (ts.isVariableStatement(node)) return variableOf(node.declarationList, node);
  if (ts.isFunctionDeclaration(node)) {
    return compact({
      kind: "Function",
      name: node.name.text,
      async: has(node, Kind.AsyncKeyword),
      generator: Boolean(node.asteriskToken),
      ...signatureOf(node),
      body: node.body && blockOf(node.body),
      exported: has(node, Kind.ExportKeyword),
      declare: has(node, Kind.DeclareKeyword),
    });
  }
  if (ts.isClassDeclaration(node)) return classOf(node);
  if (ts.isExpressionStatement(node)) {
    return { kind: "ExpressionStatement", expression: expressionOf(node.expression) };
  }
  if (ts.isReturnStatement(node)) {
    return compact({ kind: "Return", argument: node.expression && expressionOf(node.expression) });
  }
  if (ts.isThrowStatement(node)) return { kind: "Throw", argument: expressionOf(node.expression) };
  if (ts.isIfStatement(node)) {
    const alternate = node.elseStatement;
    return compact({
      kind: "If",
      test: expressionOf(node.expression),
      consequent: statementOf(node.thenStatement),
      alternate:
        alternate && (ts.isIfStatement(alternate) ? statementOf(alternate) : asBlock(alternate)),
    });
  }
  if (ts.isWhileStatement(node)) {
    return { kind: "While", test: expressionOf(node.expression), body: asBlock(node.statement) };
  }
  if (ts.isDoStatement(node)) {
    return { kind: "DoWhile", test: expressionOf(node.expression), body: asBlock(node.statement) };
  }
  if (ts.isForOfStatement(node)) return forOf(node);
  if (ts.isForStatement(node)) return forLoop(node);
  if (ts.isBreakStatement(node)) return compact({ kind: "Break", label: node.label?.text });
  if (ts.isContinueStatement(node)) return compact({ kind: "Continue", label: node.label?.text });
  if (ts.isLabeledStatement(node)) {
    return { kind: "Labeled", label: node.label.text, body: statementOf(node.statement) };
  }
  if (ts.isTryStatement(node)) {
    const { catchClause } = node;
    return compact({
      kind: "Try",
      block: blockOf(node.tryBlock),
      parameter:
        catchClause?.variableDeclaration && patternOf(catchClause.variableDeclaration.name),
      handler: catchClause && blockOf(catchClause.block),
      finalizer: node.finallyBlock && blockOf(node.finallyBlock),
    });
  }
  if (ts.isSwitchStatement(node)) {
    return {
      kind: "Switch",
      discriminant: expressionOf(node.expression),
      cases: node.caseBlock.clauses.map((clause) =>
        compact({
          test: ts.isCaseClause(clause) ? expressionOf(clause.expression) : undefined,
          body: clause.statements.map(statementOf),
        }),
      ),
    };
  }
  if (ts.isImportDeclaration(node)) return importOf(node);
  if (ts.isExportDeclaration(node) && node.exportClause && ts.isNamedExports(node.exportClause)) {
    const named = specifiersOf(node.exportClause.elements);
    return compact({
      kind: "Export",
      from: node.moduleSpecifier?.text,
      named: node.isTypeOnly ? named.map((one) => ({ ...one, typeOnly: true })) : named,
    });
  }
  if (ts.isTypeAliasDeclaration(node)) {
    return compact({
      kind: "TypeAlias",
      name: node.name.text,
      typeParameters: typeParametersOf(node.typeParameters),
      type: typeOf(node.type),
      exported: has(node, Kind.ExportKeyword),
    });
  }
  if (ts.isInterfaceDeclaration(node)) return interfaceOf(node);
  if (ts.isEmptyStatement(node)) return { kind: "Empty" };
  throw new Unsupported(node);
}

/** The statements of a source text, one by one; those without a node are left out. */
export function moduleOf(text) {
  const file = ts.createSourceFile("module.ts", text, ts.ScriptTarget.Latest, true);
  const body = [];
  const left = [];
  for (const statement of file.statements) {
    try {
      body.push(statementOf(statement));
    } catch (error) {
      if (!(error instanceof Unsupported)) throw error;
      left.push(error.message);
    }
  }
  return { body, left };
}
