/**
 * The TypeScript that lowering builds and `4-print` prints: a small tree of our own. Parentheses
 * never appear in it; the printer derives them from one precedence table.
 */

/** `text` holds the comment without its markers. */
export interface TsComment {
  readonly kind: "line" | "block" | "doc";
  readonly text: string;
}
export type TsTrivia = TsComment | { readonly kind: "blank" };

interface ExpressionBase {
  /** Printed on lines of their own before the expression (inside brackets). */
  readonly leadingComments?: readonly TsComment[];
  /** Printed at the end of the expression's line. */
  readonly trailingComments?: readonly TsComment[];
}
interface StatementBase {
  readonly leading?: readonly TsTrivia[];
  readonly trailing?: TsComment;
  /** Offset in the Python source that the statement came from. */
  readonly origin?: number;
}

// --------------------------------------------------------------------------------------- types

export type TsType =
  | { readonly kind: "TypeName"; readonly name: string; readonly args?: readonly TsType[] }
  | { readonly kind: "ArrayType"; readonly element: TsType; readonly readonly?: boolean }
  | {
      readonly kind: "TupleType";
      readonly elements: readonly TsType[];
      readonly readonly?: boolean;
    }
  /** `size?: number` inside a tuple type. */
  | {
      readonly kind: "NamedElement";
      readonly name: string;
      readonly optional: boolean;
      readonly type: TsType;
    }
  /** `...T[]` inside a tuple type. */
  | { readonly kind: "RestType"; readonly type: TsType }
  | { readonly kind: "UnionType"; readonly types: readonly TsType[] }
  | { readonly kind: "IntersectionType"; readonly types: readonly TsType[] }
  | {
      readonly kind: "FunctionType";
      readonly typeParameters?: readonly TsTypeParameter[];
      readonly parameters: readonly TsParameter[];
      readonly returns: TsType;
    }
  | { readonly kind: "ObjectType"; readonly members: readonly TsTypeMember[] }
  /** A literal type: `"a"`, `1`, `true`. */
  | { readonly kind: "LiteralType"; readonly value: string | number | boolean }
  | { readonly kind: "TypeofType"; readonly expression: TsExpression }
  /** `T["key"]` */
  | { readonly kind: "IndexedType"; readonly object: TsType; readonly index: TsType }
  /** `x is T` */
  | { readonly kind: "PredicateType"; readonly name: string; readonly type: TsType };

export interface TsTypeMember {
  readonly name: string;
  readonly type: TsType;
  readonly optional?: boolean;
  readonly readonly?: boolean;
}
export interface TsTypeParameter {
  readonly name: string;
  readonly constraint?: TsType;
  readonly default?: TsType;
}

// ------------------------------------------------------------------------------------ patterns

export type TsPattern =
  | TsIdentifier
  | { readonly kind: "ArrayPattern"; readonly elements: readonly (TsPatternElement | null)[] }
  | {
      readonly kind: "ObjectPattern";
      readonly properties: readonly {
        readonly key: string;
        readonly value: TsPatternElement;
      }[];
      readonly rest?: TsPattern;
    };
/** `rest` stands for `...target`. Targets of assignments may be members: `[a.x, b[0]] = …`. */
export interface TsPatternElement {
  readonly target: TsPattern | TsMember | TsIndex;
  readonly default?: TsExpression;
  readonly rest?: boolean;
}
export interface TsParameter {
  readonly target: TsPattern;
  readonly type?: TsType;
  readonly optional?: boolean;
  readonly default?: TsExpression;
  readonly rest?: boolean;
  readonly leadingComments?: readonly TsComment[];
  readonly trailingComments?: readonly TsComment[];
  /** `private`, `readonly`, … of a constructor's parameter property. */
  readonly modifiers?: readonly string[];
}

// --------------------------------------------------------------------------------- expressions

export interface TsIdentifier extends ExpressionBase {
  readonly kind: "Identifier";
  readonly name: string;
}
/** Prints as a double-quoted string by prettier's quote rule; accents stay. */
export interface TsString extends ExpressionBase {
  readonly kind: "String";
  readonly value: string;
}
/** `raw` is printed where given (normalised as prettier does): `0xff`, `1_000`, `1.0`. */
export interface TsNumber extends ExpressionBase {
  readonly kind: "Number";
  readonly value: number;
  readonly raw?: string;
}
export interface TsBigInt extends ExpressionBase {
  readonly kind: "BigInt";
  readonly value: bigint;
}
export interface TsKeywordLiteral extends ExpressionBase {
  readonly kind: "Literal";
  readonly value: "true" | "false" | "null" | "this" | "super" | "undefined" | "import.meta";
}
/** `strings.length === expressions.length + 1`; the strings are cooked text. */
export interface TsTemplate extends ExpressionBase {
  readonly kind: "Template";
  readonly strings: readonly string[];
  readonly expressions: readonly TsExpression[];
}
export interface TsRegExp extends ExpressionBase {
  readonly kind: "RegExp";
  readonly pattern: string;
  readonly flags: string;
}
export interface TsArray extends ExpressionBase {
  readonly kind: "Array";
  readonly elements: readonly TsExpression[];
}
export interface TsObject extends ExpressionBase {
  readonly kind: "Object";
  readonly properties: readonly TsProperty[];
}
export type TsProperty =
  | {
      readonly kind: "Property";
      readonly key: string | TsExpression;
      readonly value: TsExpression;
      /** `{ a }` for `{ a: a }`: allowed where key and value are the same identifier. */
      readonly shorthand?: boolean;
      readonly leadingComments?: readonly TsComment[];
      readonly trailingComments?: readonly TsComment[];
    }
  | { readonly kind: "SpreadProperty"; readonly value: TsExpression }
  | { readonly kind: "MethodProperty"; readonly method: TsMethod };
export interface TsSpread extends ExpressionBase {
  readonly kind: "Spread";
  readonly argument: TsExpression;
}
export interface TsMember extends ExpressionBase {
  readonly kind: "Member";
  readonly object: TsExpression;
  readonly property: string;
  readonly optional?: boolean;
}
export interface TsIndex extends ExpressionBase {
  readonly kind: "Index";
  readonly object: TsExpression;
  readonly index: TsExpression;
  readonly optional?: boolean;
}
export interface TsCall extends ExpressionBase {
  readonly kind: "Call";
  readonly callee: TsExpression;
  readonly typeArguments?: readonly TsType[];
  readonly args: readonly TsExpression[];
  readonly optional?: boolean;
}
export interface TsNew extends ExpressionBase {
  readonly kind: "New";
  readonly callee: TsExpression;
  readonly typeArguments?: readonly TsType[];
  readonly args: readonly TsExpression[];
}
export interface TsUnary extends ExpressionBase {
  readonly kind: "Unary";
  readonly operator: "!" | "-" | "+" | "~" | "typeof" | "void" | "delete";
  readonly argument: TsExpression;
}
export interface TsUpdate extends ExpressionBase {
  readonly kind: "Update";
  readonly operator: "++" | "--";
  readonly prefix: boolean;
  readonly argument: TsExpression;
}
export type TsBinaryOperator =
  | "+"
  | "-"
  | "*"
  | "/"
  | "%"
  | "**"
  | "<<"
  | ">>"
  | ">>>"
  | "&"
  | "|"
  | "^"
  | "==="
  | "!=="
  | "=="
  | "!="
  | "<"
  | "<="
  | ">"
  | ">="
  | "in"
  | "instanceof"
  | "&&"
  | "||"
  | "??";
export interface TsBinary extends ExpressionBase {
  readonly kind: "Binary";
  readonly operator: TsBinaryOperator;
  readonly left: TsExpression;
  readonly right: TsExpression;
}
export interface TsConditional extends ExpressionBase {
  readonly kind: "Conditional";
  readonly test: TsExpression;
  readonly consequent: TsExpression;
  readonly alternate: TsExpression;
}
export interface TsAssignment extends ExpressionBase {
  readonly kind: "Assignment";
  /** `=`, `+=`, `??=`, … */
  readonly operator: string;
  readonly target: TsPattern | TsExpression;
  readonly value: TsExpression;
}
export interface TsSequence extends ExpressionBase {
  readonly kind: "Sequence";
  readonly expressions: readonly TsExpression[];
}
export interface TsArrow extends ExpressionBase {
  readonly kind: "Arrow";
  readonly async?: boolean;
  readonly typeParameters?: readonly TsTypeParameter[];
  readonly parameters: readonly TsParameter[];
  readonly returns?: TsType;
  readonly body: TsExpression | TsBlock;
}
export interface TsFunctionExpression extends ExpressionBase {
  readonly kind: "FunctionExpression";
  readonly name?: string;
  readonly async?: boolean;
  readonly generator?: boolean;
  readonly typeParameters?: readonly TsTypeParameter[];
  readonly parameters: readonly TsParameter[];
  readonly returns?: TsType;
  readonly body: TsBlock;
}
export interface TsClassExpression extends ExpressionBase {
  readonly kind: "ClassExpression";
  readonly class: TsClass;
}
export interface TsAwait extends ExpressionBase {
  readonly kind: "Await";
  readonly argument: TsExpression;
}
export interface TsYield extends ExpressionBase {
  readonly kind: "Yield";
  readonly delegate?: boolean;
  readonly argument?: TsExpression;
}
export interface TsAs extends ExpressionBase {
  readonly kind: "As";
  readonly expression: TsExpression;
  readonly type: TsType;
  readonly operator?: "as" | "satisfies";
}
export interface TsNonNull extends ExpressionBase {
  readonly kind: "NonNull";
  readonly expression: TsExpression;
}

export type TsExpression =
  | TsIdentifier
  | TsString
  | TsNumber
  | TsBigInt
  | TsKeywordLiteral
  | TsTemplate
  | TsRegExp
  | TsArray
  | TsObject
  | TsSpread
  | TsMember
  | TsIndex
  | TsCall
  | TsNew
  | TsUnary
  | TsUpdate
  | TsBinary
  | TsConditional
  | TsAssignment
  | TsSequence
  | TsArrow
  | TsFunctionExpression
  | TsClassExpression
  | TsAwait
  | TsYield
  | TsAs
  | TsNonNull;

// ---------------------------------------------------------------------------------- statements

export interface TsBlock extends StatementBase {
  readonly kind: "Block";
  readonly body: readonly TsStatement[];
  /** A comment on the opening brace's line. */
  readonly header?: TsComment;
  /** Comments after the last statement. */
  readonly dangling?: readonly TsTrivia[];
}
export interface TsVariable extends StatementBase {
  readonly kind: "Variable";
  readonly declaration: "const" | "let" | "using" | "await using";
  readonly declarators: readonly {
    readonly target: TsPattern;
    /** `name!: type`: assigned before it is read, although TypeScript does not see it. */
    readonly definite?: boolean;
    readonly type?: TsType;
    readonly init?: TsExpression;
  }[];
  readonly exported?: boolean;
  readonly declare?: boolean;
}
export interface TsFunction extends StatementBase {
  readonly kind: "Function";
  readonly name: string;
  readonly async?: boolean;
  readonly generator?: boolean;
  readonly typeParameters?: readonly TsTypeParameter[];
  readonly parameters: readonly TsParameter[];
  readonly returns?: TsType;
  /** Absent in `declare function`. */
  readonly body?: TsBlock;
  readonly exported?: boolean;
  readonly declare?: boolean;
}
export interface TsMethod {
  readonly kind: "Method";
  /** A string key is an identifier or quoted as needed; an expression prints as `[expr]`. */
  readonly key: string | TsExpression;
  readonly flavour?: "method" | "get" | "set" | "constructor";
  readonly static?: boolean;
  readonly abstract?: boolean;
  readonly override?: boolean;
  readonly async?: boolean;
  readonly generator?: boolean;
  readonly typeParameters?: readonly TsTypeParameter[];
  readonly parameters: readonly TsParameter[];
  readonly returns?: TsType;
  readonly body?: TsBlock;
  readonly leading?: readonly TsTrivia[];
}
export interface TsField {
  readonly kind: "Field";
  readonly key: string | TsExpression;
  readonly static?: boolean;
  readonly readonly?: boolean;
  readonly declare?: boolean;
  readonly override?: boolean;
  readonly optional?: boolean;
  readonly definite?: boolean;
  readonly type?: TsType;
  readonly init?: TsExpression;
  readonly leading?: readonly TsTrivia[];
  readonly trailing?: TsComment;
}
export interface TsStaticBlock {
  readonly kind: "StaticBlock";
  readonly body: TsBlock;
  readonly leading?: readonly TsTrivia[];
}
export interface TsClass extends StatementBase {
  readonly kind: "Class";
  readonly name: string;
  readonly typeParameters?: readonly TsTypeParameter[];
  readonly superClass?: TsExpression;
  readonly superTypeArguments?: readonly TsType[];
  readonly implements?: readonly TsType[];
  readonly members: readonly (TsMethod | TsField | TsStaticBlock)[];
  readonly dangling?: readonly TsTrivia[];
  readonly abstract?: boolean;
  readonly exported?: boolean;
}
export interface TsExpressionStatement extends StatementBase {
  readonly kind: "ExpressionStatement";
  readonly expression: TsExpression;
}
export interface TsReturn extends StatementBase {
  readonly kind: "Return";
  readonly argument?: TsExpression;
}
export interface TsThrow extends StatementBase {
  readonly kind: "Throw";
  readonly argument: TsExpression;
}
/** `alternate` that is an `If` prints as `else if`; its `leading` comments go into the branch. */
export interface TsIf extends StatementBase {
  readonly kind: "If";
  readonly test: TsExpression;
  readonly consequent: TsBlock | TsStatement;
  readonly alternate?: TsBlock | TsIf;
}
export interface TsWhile extends StatementBase {
  readonly kind: "While";
  readonly label?: string;
  readonly test: TsExpression;
  readonly body: TsBlock;
}
export interface TsDoWhile extends StatementBase {
  readonly kind: "DoWhile";
  readonly label?: string;
  readonly test: TsExpression;
  readonly body: TsBlock;
}
export interface TsForOf extends StatementBase {
  readonly kind: "ForOf";
  readonly label?: string;
  readonly await?: boolean;
  /** Absent when the target is assigned rather than declared. */
  readonly declaration?: "const" | "let";
  readonly target: TsPattern | TsExpression;
  readonly iterable: TsExpression;
  readonly body: TsBlock;
}
export interface TsFor extends StatementBase {
  readonly kind: "For";
  readonly label?: string;
  readonly init?: TsVariable | TsExpression;
  readonly test?: TsExpression;
  readonly update?: TsExpression;
  readonly body: TsBlock;
}
export interface TsJump extends StatementBase {
  readonly kind: "Break" | "Continue";
  readonly label?: string;
}
export interface TsLabeled extends StatementBase {
  readonly kind: "Labeled";
  readonly label: string;
  readonly body: TsStatement;
}
export interface TsTry extends StatementBase {
  readonly kind: "Try";
  readonly block: TsBlock;
  readonly parameter?: TsPattern;
  readonly handler?: TsBlock;
  readonly finalizer?: TsBlock;
}
export interface TsSwitch extends StatementBase {
  readonly kind: "Switch";
  readonly discriminant: TsExpression;
  readonly cases: readonly {
    /** Absent in `default:`. */
    readonly test?: TsExpression;
    readonly body: readonly TsStatement[];
    readonly leading?: readonly TsTrivia[];
  }[];
}
export interface TsImport extends StatementBase {
  readonly kind: "Import";
  readonly from: string;
  /** `import * as name` */
  readonly namespace?: string;
  readonly named?: readonly {
    readonly name: string;
    readonly as?: string;
    readonly typeOnly?: boolean;
  }[];
  /** `import type { … }` */
  readonly typeOnly?: boolean;
}
export interface TsExport extends StatementBase {
  readonly kind: "Export";
  readonly from?: string;
  readonly named: readonly {
    readonly name: string;
    readonly as?: string;
    readonly typeOnly?: boolean;
  }[];
}
export interface TsTypeAlias extends StatementBase {
  readonly kind: "TypeAlias";
  readonly name: string;
  readonly typeParameters?: readonly TsTypeParameter[];
  readonly type: TsType;
  readonly exported?: boolean;
}
export interface TsInterface extends StatementBase {
  readonly kind: "Interface";
  readonly name: string;
  readonly typeParameters?: readonly TsTypeParameter[];
  readonly extends?: readonly TsType[];
  readonly members: readonly (
    | {
        readonly kind: "PropertySignature";
        readonly member: TsTypeMember;
        readonly leading?: readonly TsTrivia[];
      }
    | { readonly kind: "MethodSignature"; readonly method: TsMethod }
  )[];
  readonly exported?: boolean;
}
/** Prints nothing but its comments: where a Python statement leaves no code behind. */
export interface TsEmpty extends StatementBase {
  readonly kind: "Empty";
}

export type TsStatement =
  | TsBlock
  | TsVariable
  | TsFunction
  | TsClass
  | TsExpressionStatement
  | TsReturn
  | TsThrow
  | TsIf
  | TsWhile
  | TsDoWhile
  | TsForOf
  | TsFor
  | TsJump
  | TsLabeled
  | TsTry
  | TsSwitch
  | TsImport
  | TsExport
  | TsTypeAlias
  | TsInterface
  | TsEmpty;

export interface TsModule {
  readonly body: readonly TsStatement[];
  /** Comments after the last statement. */
  readonly dangling?: readonly TsTrivia[];
}
