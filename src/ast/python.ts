/**
 * The Python AST: CPython's `ast` node kinds as discriminated unions, plus what a converter must
 * not lose: source spans, comments and blank lines. Children stand in source order.
 */

/** Half-open range of UTF-16 offsets into the source text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** `text` holds the comment without its leading `#`, otherwise untouched. */
export interface Comment {
  readonly kind: "Comment";
  readonly text: string;
  readonly span: Span;
}

/** One or more blank lines between two statements or comments. */
export interface BlankLine {
  readonly kind: "BlankLine";
}

export type Trivia = Comment | BlankLine;

interface StatementBase {
  readonly span: Span;
  /** Comments and blank lines that stand before the statement, in order. */
  readonly leading: readonly Trivia[];
  /** A comment on the statement's last line: `x = 1  # why`. For compound statements: none. */
  readonly trailing?: Comment;
}

interface ExpressionBase {
  readonly span: Span;
  /** Comments inside brackets that stand on lines of their own before this element. */
  readonly leadingComments?: readonly Comment[];
  /** Comments inside brackets that follow this element on its line (a comma may stand between). */
  readonly trailingComments?: readonly Comment[];
}

/** The suite of a compound statement. */
export interface Block {
  readonly kind: "Block";
  readonly span: Span;
  /** A comment on the header's line: `def f():  # here`. */
  readonly header?: Comment;
  readonly statements: readonly Statement[];
  /** Comments and blank lines after the last statement that still belong to the block. */
  readonly dangling: readonly Trivia[];
}

export interface Module {
  readonly kind: "Module";
  readonly span: Span;
  readonly body: Block;
}

// ---------------------------------------------------------------------------------- statements

export interface Parameter {
  readonly kind: "Parameter";
  readonly span: Span;
  readonly name: string;
  readonly nameSpan: Span;
  readonly annotation?: Expression;
  readonly default?: Expression;
  readonly flavour:
    | "positional-only"
    | "normal"
    | "var-positional"
    | "keyword-only"
    | "var-keyword";
  readonly leadingComments?: readonly Comment[];
  readonly trailingComments?: readonly Comment[];
}

export interface TypeParameter {
  readonly kind: "TypeParameter";
  readonly span: Span;
  readonly name: string;
  readonly flavour: "typevar" | "typevartuple" | "paramspec";
  readonly bound?: Expression;
  readonly default?: Expression;
}

export interface FunctionDef extends StatementBase {
  readonly kind: "FunctionDef" | "AsyncFunctionDef";
  readonly name: string;
  /** The name in Python, where a later definition of that name got another one. */
  readonly pythonName?: string;
  readonly nameSpan: Span;
  readonly decorators: readonly Expression[];
  /** Written as `name = lambda …` in a class body. */
  readonly isLambda?: boolean;
  readonly typeParameters: readonly TypeParameter[];
  readonly parameters: readonly Parameter[];
  readonly returns?: Expression;
  /** Docstring text (dedented as `inspect.cleandoc`), also still the first statement of `body`. */
  readonly docstring?: string;
  readonly body: Block;
}

export interface ClassDef extends StatementBase {
  readonly kind: "ClassDef";
  readonly name: string;
  /** The name in Python, where a later definition of that name got another one. */
  readonly pythonName?: string;
  readonly nameSpan: Span;
  readonly decorators: readonly Expression[];
  readonly typeParameters: readonly TypeParameter[];
  readonly bases: readonly Expression[];
  readonly keywords: readonly Keyword[];
  /** It is made from `type`; what names it after `metaclass=` is derived from it. */
  readonly isMetaclass?: boolean;
  /** Why its metaclass, or itself as a metaclass, stays one. */
  readonly unconverted?: { readonly span: Span; readonly reason: string };
  readonly docstring?: string;
  readonly body: Block;
}

export interface Return extends StatementBase {
  readonly kind: "Return";
  readonly value?: Expression;
}
export interface Delete extends StatementBase {
  readonly kind: "Delete";
  readonly targets: readonly Expression[];
}
/** `a = b = value` has two targets, left to right. */
export interface Assign extends StatementBase {
  readonly kind: "Assign";
  readonly targets: readonly Expression[];
  readonly value: Expression;
}
export interface TypeAlias extends StatementBase {
  readonly kind: "TypeAlias";
  readonly name: Name;
  readonly typeParameters: readonly TypeParameter[];
  readonly value: Expression;
}
export interface AugAssign extends StatementBase {
  readonly kind: "AugAssign";
  readonly target: Expression;
  readonly operator: BinaryOperator;
  readonly value: Expression;
}
export interface AnnAssign extends StatementBase {
  readonly kind: "AnnAssign";
  readonly target: Expression;
  readonly annotation: Expression;
  readonly value?: Expression;
}
export interface For extends StatementBase {
  readonly kind: "For" | "AsyncFor";
  readonly target: Expression;
  readonly iter: Expression;
  readonly body: Block;
  readonly orelse?: Block;
}
export interface While extends StatementBase {
  readonly kind: "While";
  readonly test: Expression;
  readonly body: Block;
  readonly orelse?: Block;
}
/** `elif` is an `If` alone in `orelse`, with `isElif` set; comments before `elif` are its `leading`. */
export interface If extends StatementBase {
  readonly kind: "If";
  readonly test: Expression;
  readonly body: Block;
  readonly orelse?: Block;
  readonly isElif?: boolean;
}
export interface WithItem {
  readonly kind: "WithItem";
  readonly span: Span;
  readonly context: Expression;
  readonly target?: Expression;
}
export interface With extends StatementBase {
  readonly kind: "With" | "AsyncWith";
  readonly items: readonly WithItem[];
  readonly body: Block;
}
export interface Match extends StatementBase {
  readonly kind: "Match";
  readonly subject: Expression;
  readonly cases: readonly MatchCase[];
}
export interface MatchCase {
  readonly kind: "MatchCase";
  readonly span: Span;
  readonly leading: readonly Trivia[];
  readonly pattern: Pattern;
  readonly guard?: Expression;
  readonly body: Block;
}
export interface Raise extends StatementBase {
  readonly kind: "Raise";
  readonly exception?: Expression;
  readonly cause?: Expression;
}
export interface ExceptHandler {
  readonly kind: "ExceptHandler";
  readonly span: Span;
  readonly leading: readonly Trivia[];
  readonly type?: Expression;
  readonly name?: string;
  readonly nameSpan?: Span;
  readonly body: Block;
}
/** `isStar` marks `try … except*`. */
export interface Try extends StatementBase {
  readonly kind: "Try";
  readonly isStar: boolean;
  readonly body: Block;
  readonly handlers: readonly ExceptHandler[];
  readonly orelse?: Block;
  readonly finalbody?: Block;
}
export interface Assert extends StatementBase {
  readonly kind: "Assert";
  readonly test: Expression;
  readonly message?: Expression;
}
export interface ImportAlias {
  readonly kind: "ImportAlias";
  readonly span: Span;
  /** Dotted module name, a plain name, or `*`. */
  readonly name: string;
  readonly asName?: string;
}
export interface Import extends StatementBase {
  readonly kind: "Import";
  readonly names: readonly ImportAlias[];
}
export interface ImportFrom extends StatementBase {
  readonly kind: "ImportFrom";
  /** Absent in `from . import x`. */
  readonly module?: string;
  /** The number of leading dots. */
  readonly level: number;
  readonly names: readonly ImportAlias[];
  /** It was written with a star, in whose place the names of a module of the library stand. */
  readonly star?: boolean;
}
export interface Global extends StatementBase {
  readonly kind: "Global" | "Nonlocal";
  readonly names: readonly string[];
}
export interface ExpressionStatement extends StatementBase {
  readonly kind: "Expr";
  readonly value: Expression;
}
export interface Pass extends StatementBase {
  readonly kind: "Pass" | "Break" | "Continue";
}

export type Statement =
  | FunctionDef
  | ClassDef
  | Return
  | Delete
  | Assign
  | TypeAlias
  | AugAssign
  | AnnAssign
  | For
  | While
  | If
  | With
  | Match
  | Raise
  | Try
  | Assert
  | Import
  | ImportFrom
  | Global
  | ExpressionStatement
  | Pass;

// --------------------------------------------------------------------------------- expressions

export type BinaryOperator =
  | "+"
  | "-"
  | "*"
  | "/"
  | "//"
  | "%"
  | "**"
  | "@"
  | "<<"
  | ">>"
  | "&"
  | "|"
  | "^";
export type UnaryOperator = "not" | "-" | "+" | "~";
export type CompareOperator =
  | "=="
  | "!="
  | "<"
  | "<="
  | ">"
  | ">="
  | "in"
  | "not in"
  | "is"
  | "is not";

export interface BoolOp extends ExpressionBase {
  readonly kind: "BoolOp";
  readonly operator: "and" | "or";
  /** `a and b and c` has three values. */
  readonly values: readonly Expression[];
}
export interface NamedExpr extends ExpressionBase {
  readonly kind: "NamedExpr";
  readonly target: Name;
  readonly value: Expression;
}
export interface BinOp extends ExpressionBase {
  readonly kind: "BinOp";
  readonly left: Expression;
  readonly operator: BinaryOperator;
  readonly right: Expression;
}
export interface UnaryOp extends ExpressionBase {
  readonly kind: "UnaryOp";
  readonly operator: UnaryOperator;
  readonly operand: Expression;
}
export interface Lambda extends ExpressionBase {
  readonly kind: "Lambda";
  readonly parameters: readonly Parameter[];
  readonly body: Expression;
  /** What `__name__` says, where the lambda stands for a function of the library. */
  readonly pythonName?: string;
}
export interface IfExp extends ExpressionBase {
  readonly kind: "IfExp";
  readonly body: Expression;
  readonly test: Expression;
  readonly orelse: Expression;
}
/** A `**mapping` entry has no key. */
export interface DictEntry {
  readonly kind: "DictEntry";
  readonly span: Span;
  readonly key?: Expression;
  readonly value: Expression;
  readonly leadingComments?: readonly Comment[];
  readonly trailingComments?: readonly Comment[];
}
export interface Dict extends ExpressionBase {
  readonly kind: "Dict";
  readonly entries: readonly DictEntry[];
}
export interface ListLike extends ExpressionBase {
  readonly kind: "List" | "Tuple" | "Set";
  readonly elements: readonly Expression[];
}
export interface Comprehension {
  readonly kind: "Comprehension";
  readonly span: Span;
  readonly isAsync: boolean;
  readonly target: Expression;
  readonly iter: Expression;
  readonly ifs: readonly Expression[];
}
export interface ListComp extends ExpressionBase {
  readonly kind: "ListComp" | "SetComp" | "GeneratorExp";
  readonly element: Expression;
  readonly generators: readonly Comprehension[];
}
export interface DictComp extends ExpressionBase {
  readonly kind: "DictComp";
  readonly key: Expression;
  readonly value: Expression;
  readonly generators: readonly Comprehension[];
}
export interface Await extends ExpressionBase {
  readonly kind: "Await";
  readonly value: Expression;
}
export interface Yield extends ExpressionBase {
  readonly kind: "Yield";
  readonly value?: Expression;
}
export interface YieldFrom extends ExpressionBase {
  readonly kind: "YieldFrom";
  readonly value: Expression;
}
/** `a < b <= c` has two operators and two comparators. */
export interface Compare extends ExpressionBase {
  readonly kind: "Compare";
  readonly left: Expression;
  readonly operators: readonly CompareOperator[];
  readonly comparators: readonly Expression[];
}
/** A `**kwargs` argument has no name. */
export interface Keyword {
  readonly kind: "Keyword";
  readonly span: Span;
  readonly name?: string;
  readonly value: Expression;
  readonly leadingComments?: readonly Comment[];
  readonly trailingComments?: readonly Comment[];
}
export interface Call extends ExpressionBase {
  readonly kind: "Call";
  readonly func: Expression;
  /** Positional arguments, `Starred` among them. */
  readonly args: readonly Expression[];
  readonly keywords: readonly Keyword[];
}
export interface FormattedValue extends ExpressionBase {
  readonly kind: "FormattedValue";
  readonly value: Expression;
  readonly conversion?: "r" | "s" | "a";
  readonly formatSpec?: JoinedStr;
  /** For `{x = }`: the text up to and including the `=` and its spaces, as written. */
  readonly debugText?: string;
}
/** An f-string, with implicit concatenation already joined. */
export interface JoinedStr extends ExpressionBase {
  readonly kind: "JoinedStr";
  readonly parts: readonly (StringConstant | FormattedValue)[];
}
export interface StringConstant extends ExpressionBase {
  readonly kind: "Str";
  readonly value: string;
  /** Whether the source used triple quotes. */
  readonly triple?: boolean;
}
/** Each character of `value` is one byte (0 to 255). */
export interface BytesConstant extends ExpressionBase {
  readonly kind: "Bytes";
  readonly value: string;
}
export interface IntConstant extends ExpressionBase {
  readonly kind: "Int";
  readonly value: bigint;
  /** The literal as written, e.g. `0xFF` or `1_000`. */
  readonly raw: string;
}
export interface FloatConstant extends ExpressionBase {
  readonly kind: "Float";
  readonly value: number;
  readonly raw: string;
}
/** An imaginary literal; `value` is the imaginary part. */
export interface ComplexConstant extends ExpressionBase {
  readonly kind: "Complex";
  readonly value: number;
}
export interface SingletonConstant extends ExpressionBase {
  readonly kind: "True" | "False" | "None" | "Ellipsis";
}
export interface Attribute extends ExpressionBase {
  readonly kind: "Attribute";
  readonly value: Expression;
  readonly attribute: string;
  readonly attributeSpan: Span;
}
export interface Subscript extends ExpressionBase {
  readonly kind: "Subscript";
  readonly value: Expression;
  readonly index: Expression;
}
export interface Starred extends ExpressionBase {
  readonly kind: "Starred";
  readonly value: Expression;
}
/** `id` is NFKC-normalised, as CPython does. */
export interface Name extends ExpressionBase {
  readonly kind: "Name";
  readonly id: string;
  /** The name in Python, where a later definition of that name got another one. */
  readonly pythonName?: string;
  /** Of a name that another module of the program has: that module's path. */
  readonly module?: string;
}
export interface Slice extends ExpressionBase {
  readonly kind: "Slice";
  readonly lower?: Expression;
  readonly upper?: Expression;
  readonly step?: Expression;
}

export type Constant =
  | StringConstant
  | BytesConstant
  | IntConstant
  | FloatConstant
  | ComplexConstant
  | SingletonConstant;

export type Expression =
  | BoolOp
  | NamedExpr
  | BinOp
  | UnaryOp
  | Lambda
  | IfExp
  | Dict
  | ListLike
  | ListComp
  | DictComp
  | Await
  | Yield
  | YieldFrom
  | Compare
  | Call
  | FormattedValue
  | JoinedStr
  | Constant
  | Attribute
  | Subscript
  | Starred
  | Name
  | Slice;

// ------------------------------------------------------------------------------------ patterns

interface PatternBase {
  readonly span: Span;
}
export interface MatchValue extends PatternBase {
  readonly kind: "MatchValue";
  readonly value: Expression;
}
export interface MatchSingleton extends PatternBase {
  readonly kind: "MatchSingleton";
  readonly value: true | false | null;
}
export interface MatchSequence extends PatternBase {
  readonly kind: "MatchSequence";
  readonly patterns: readonly Pattern[];
}
export interface MatchMapping extends PatternBase {
  readonly kind: "MatchMapping";
  readonly keys: readonly Expression[];
  readonly patterns: readonly Pattern[];
  readonly rest?: string;
}
export interface MatchClass extends PatternBase {
  readonly kind: "MatchClass";
  readonly cls: Expression;
  readonly patterns: readonly Pattern[];
  readonly keywords: readonly { readonly name: string; readonly pattern: Pattern }[];
}
/** `*rest`; `*_` has no name. */
export interface MatchStar extends PatternBase {
  readonly kind: "MatchStar";
  readonly name?: string;
}
/** `pattern as name`, a bare capture (no pattern) or the wildcard `_` (neither). */
export interface MatchAs extends PatternBase {
  readonly kind: "MatchAs";
  readonly pattern?: Pattern;
  readonly name?: string;
}
export interface MatchOr extends PatternBase {
  readonly kind: "MatchOr";
  readonly patterns: readonly Pattern[];
}
export type Pattern =
  | MatchValue
  | MatchSingleton
  | MatchSequence
  | MatchMapping
  | MatchClass
  | MatchStar
  | MatchAs
  | MatchOr;

// -------------------------------------------------------------------------------------- helpers

export type Node =
  | Module
  | Block
  | Statement
  | Expression
  | Pattern
  | Parameter
  | TypeParameter
  | Keyword
  | DictEntry
  | Comprehension
  | WithItem
  | MatchCase
  | ExceptHandler
  | ImportAlias;
export type NodeKind = Node["kind"];
export type StatementKind = Statement["kind"];
export type ExpressionKind = Expression["kind"];
export type NodeOf<K extends NodeKind> = Extract<Node, { kind: K }>;
