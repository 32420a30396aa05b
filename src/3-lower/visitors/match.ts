import type { Expression, Match, MatchCase, Pattern, Span } from "../../ast/python.ts";
import type { TsBlock, TsExpression, TsIf, TsStatement } from "../../ast/typescript.ts";
import { lowerBlock, trivia } from "../block.ts";
import { every, isSmall, membersOf, UNKNOWN, type Type } from "../../2-analyze/types.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { lowerExpression, selfDescribing } from "../expressions.ts";
import { lowerTest } from "../truth.ts";
import { isSequence, isTupleOf, itemAt, itemsOfSubject, sequenceTest } from "./match-sequence.ts";
import { isLiteral, subjectParts, type SubjectPart } from "./match-parts.ts";
import { patternClassTest, protocolTest } from "../calls/isinstance.ts";
import { hasIdentity, isBareFloat, isMixedNumber } from "../representation.ts";
import { hasStringMembers } from "./enums.ts";
import type { Binding, ClassInfo } from "../../2-analyze/model.ts";
import { toTs } from "../types.ts";
import { dataclassFields } from "../../2-analyze/dataclasses.ts";
import { namedTupleFields } from "../../2-analyze/named-tuples.ts";

/** `match` becomes tests in order; a capture is assigned where its pattern matched. */
export function lowerMatch(node: Match, ctx: Context): TsStatement[] {
  const split = subjectParts(node, ctx);
  if (split) {
    const sight = { loose: false, type: UNKNOWN, parts: split.parts };
    return [...split.declarations, lowerCases(node, b.nullKeyword(), sight, ctx)];
  }
  const simple = node.subject.kind === "Name";
  const name = simple ? undefined : ctx.module.fresh("subject", ctx.scope);
  const lowered = lowerExpression(node.subject, ctx);
  const subject = name ? b.id(name) : lowered;
  const type = ctx.module.state.typeOf(node.subject);
  const loose = membersOf(type).filter(({ kind }) => kind !== "None").length > 1;
  const told = isBareFloat(type) ? selfDescribing(subject, type, ctx) : subject;
  const given = itemsOfSubject(node, subject, type, ctx);
  const items = given && b.id(ctx.module.fresh("items", ctx.scope));
  const chain = lowerCases(
    node,
    subject,
    { loose, told, type, items, isLiteral: isLiteral(node.subject, ctx) },
    ctx,
  );
  // The type of a tuple that is written out here as an array.
  const declared = node.subject.kind === "Tuple" ? toTs(ctx, type) : undefined;
  return [
    ...(name ? [b.constDecl(name, lowered, declared)] : []),
    ...(given && items ? [b.constDecl(items.name, given)] : []),
    chain,
  ];
}

function lowerCases(
  node: Match,
  subject: TsExpression,
  sight: Omit<Sight, "taken">,
  ctx: Context,
): TsStatement {
  let chain: TsBlock | TsIf | undefined;
  for (const matchCase of [...node.cases].reverse()) {
    const taken: Taken[] = [];
    const test = patternTest(matchCase.pattern, subject, ctx, { ...sight, taken });
    const guard = matchCase.guard ? lowerGuard(matchCase.guard, taken, ctx) : undefined;
    const condition = test && guard ? b.and(test, guard) : (test ?? guard);
    const body = withTaken(matchCase, taken, ctx);
    const leading = trivia(matchCase.leading).filter(({ kind }) => kind !== "blank");
    chain = condition
      ? { kind: "If", test: condition, consequent: body, alternate: chain, leading }
      : { ...body, leading };
  }
  return chain as TsStatement;
}

/** A name that the case itself declares, and what it is. */
interface Taken {
  readonly binding: Binding;
  readonly value: TsExpression;
  /** Where TypeScript does not see the type of the value. */
  readonly isLoose: boolean;
}

/** A pattern, and how its subject is seen. */
interface Sight {
  readonly loose: boolean;
  /** The subject as something that tells an int from a float. */
  readonly told?: TsExpression;
  readonly type: Type;
  /** TypeScript knows its value, and refuses to compare it with another. */
  readonly isLiteral?: boolean;
  /** Its items, or null, where it may be a sequence that is no array. */
  readonly items?: TsExpression;
  /** What stands for the parts of a tuple that is not made. */
  readonly parts?: readonly SubjectPart[];
  readonly taken: Taken[];
}

/** The guard runs before the names are declared: it reads what they will be. */
function lowerGuard(guard: Expression, taken: readonly Taken[], ctx: Context): TsExpression {
  const replaced = new Map(ctx.replaced);
  for (const { binding, value } of taken)
    for (const { node } of binding.reads) if (isWithin(node, guard)) replaced.set(node, value);
  return lowerTest(guard, ctx.within({ replaced }));
}

/** `const left = expr.left;` before what the case does. */
function withTaken({ body }: MatchCase, taken: readonly Taken[], ctx: Context): TsBlock {
  const lowered = lowerBlock(body, ctx);
  const declared = taken
    .filter(({ binding }) => binding.reads.some(({ node }) => isWithin(node, body)))
    .map(({ binding, value, isLoose }) =>
      b.constDecl(binding.emitted, isLoose ? b.as_(value, toTs(ctx, binding.slot.type)) : value),
    );
  return { ...lowered, body: [...declared, ...lowered.body] };
}

const isWithin = (node: Expression, { span }: { readonly span: Span }): boolean =>
  node.span.start >= span.start && node.span.start < span.end;

const conjunction = (tests: readonly (TsExpression | undefined)[]): TsExpression | undefined => {
  const present = tests.filter((test) => test !== undefined);
  return present.length === 0 ? undefined : b.and(...present);
};

/** Nothing where the pattern always matches. Captures are assignments inside the test. */
function patternTest(
  pattern: Pattern,
  subject: TsExpression,
  ctx: Context,
  sight: Sight,
): TsExpression | undefined {
  const { loose, told = subject, taken, type: subjectType } = sight;
  const inside = { loose, taken, type: UNKNOWN };
  const helper = (name: string, ...args: TsExpression[]): TsExpression =>
    b.call(ctx.module.runtime(name), args);
  const capture = (name: string | undefined, value: TsExpression): TsExpression | undefined => {
    const binding = name === undefined ? undefined : ctx.scope.bindings.get(name);
    if (binding === undefined) return undefined;
    if (ctx.module.caseCaptures.has(binding)) {
      taken.push({ binding, value, isLoose: loose && !isMemberPath(value) });
      return undefined;
    }
    // Among several kinds of subjects TypeScript does not see which one a part is of.
    const part = loose && value.kind !== "Identifier" ? b.as_(value, b.typeName("any")) : value;
    return helper("captured", b.assign(b.id(binding.emitted), part));
  };
  const isMixedName = (name: string | undefined): boolean => {
    const binding = name === undefined ? undefined : ctx.scope.bindings.get(name);
    return binding !== undefined && isMixedNumber(binding.slot.type);
  };
  switch (pattern.kind) {
    case "MatchValue": {
      const value = lowerExpression(pattern.value, ctx);
      const type = ctx.module.state.typeOf(pattern.value);
      const isPlain =
        type.kind === "str"
          ? !hasStringMembers(ctx)
          : (type.kind === "object" && hasIdentity(type)) || areNumbers(type, subjectType);
      return isPlain && !sight.isLiteral
        ? b.binary("===", subject, value)
        : helper("equals", subject, value);
    }
    case "MatchSingleton":
      return pattern.value === null
        ? b.binary(isAlone(sight.type) ? "==" : "===", subject, b.nullKeyword())
        : b.binary("===", subject, b.bool(pattern.value));
    case "MatchAs":
      return conjunction([
        pattern.pattern ? patternTest(pattern.pattern, subject, ctx, sight) : undefined,
        capture(pattern.name, isMixedName(pattern.name) ? told : subject),
      ]);
    case "MatchOr":
      return pattern.patterns
        .map((inner) => patternTest(inner, subject, ctx, sight) ?? b.bool(true))
        .reduce((left, right) => b.binary("||", left, right));
    case "MatchSequence": {
      if (sight.parts)
        return conjunction(
          pattern.patterns.map((inner, index) => {
            const { value, type, isLiteral: isKnown } = sight.parts![index];
            const partTold = isBareFloat(type) ? selfDescribing(value, type, ctx) : value;
            return patternTest(inner, value, ctx, {
              ...inside,
              type,
              told: partTold,
              isLiteral: isKnown,
            });
          }),
        );
      const items = sight.items ?? subject;
      const star = pattern.patterns.findIndex(({ kind }) => kind === "MatchStar");
      const count = pattern.patterns.length - (star >= 0 ? 1 : 0);
      const length = b.member(items, "length");
      const after = star < 0 ? 0 : pattern.patterns.length - star - 1;
      const parts = pattern.patterns.map((inner, index) => {
        if (inner.kind === "MatchStar") {
          const end = after > 0 ? [b.num(star), b.num(-after)] : [b.num(star)];
          return capture(inner.name, b.call(b.member(items, "slice"), end));
        }
        const at =
          star >= 0 && index > star
            ? b.call(b.member(items, "at"), [b.num(index - pattern.patterns.length)])
            : b.index(items, b.num(index));
        const part = star >= 0 && index > star ? b.nonNull(at) : at;
        const type = star >= 0 && index > star ? UNKNOWN : itemAt(subjectType, index);
        return patternTest(inner, part, ctx, { ...inside, type });
      });
      const isArray = isSequence(subjectType);
      const isLongEnough =
        star >= 0
          ? count === 0 || isTupleOf(subjectType, (length) => length >= count)
          : isTupleOf(subjectType, (length) => length === count);
      return conjunction([
        // A str is no sequence here.
        isArray
          ? undefined
          : sight.items
            ? b.binary("!==", items, b.nullKeyword())
            : sequenceTest(subject, subjectType, pattern.patterns, ctx),
        isArray && isLongEnough
          ? undefined
          : b.binary(star >= 0 ? ">=" : "===", length, b.num(count)),
        ...parts,
      ]);
    }
    case "MatchMapping": {
      const keys = pattern.keys.map((key) => lowerExpression(key, ctx));
      return conjunction([
        helper("isDict", subject),
        ...keys.map((key) => helper("contains", subject, key)),
        ...pattern.patterns.map((inner, index) =>
          patternTest(inner, helper("getItem", subject, keys[index]), ctx, inside),
        ),
        pattern.rest
          ? capture(pattern.rest, helper("dictWithout", subject, b.array(keys)))
          : undefined,
      ]);
    }
    case "MatchClass":
      return matchClass(pattern, subject, ctx, sight);
    case "MatchStar":
      return undefined;
  }
}

/** Numbers of one kind, which a constant of that kind equals where `===` says so. */
const areNumbers = (constant: Type, subject: Type): boolean =>
  constant.kind === "int" &&
  isSmall(constant) &&
  (subject.kind === "int" || subject.kind === "float");

function matchClass(
  pattern: Extract<Pattern, { kind: "MatchClass" }>,
  subject: TsExpression,
  ctx: Context,
  sight: Sight,
): TsExpression | undefined {
  const { told = subject, loose, taken } = sight;
  const inside = { loose, taken, type: UNKNOWN };
  const type = ctx.module.state.typeOf(pattern.cls);
  const own = type.kind === "class" ? type.cls : undefined;
  const test = own
    ? (protocolTest(subject, own, ctx) ??
      b.binary("instanceof", subject, lowerExpression(pattern.cls, ctx)))
    : patternClassTest(pattern.cls, subject, told, sight.type, ctx);
  const args = own ? matchArgs(own) : [];
  const positional = pattern.patterns.map((inner, index) => {
    if (!own) return patternTest(inner, subject, ctx, sight);
    const name = args[index];
    if (name === undefined) {
      ctx.module.report("unsupported-syntax", pattern.span, {
        construct: "a class pattern with positional parts of a class without __match_args__",
      });
      return undefined;
    }
    return patternTest(inner, b.member(subject, ctx.module.naming.attribute(name)), ctx, inside);
  });
  const keywords = pattern.keywords.map(({ name, pattern: inner }) =>
    patternTest(inner, b.member(subject, ctx.module.naming.attribute(name)), ctx, inside),
  );
  return conjunction([test, ...positional, ...keywords]);
}

/** `expr.left.value`: `instanceof` told TypeScript what the objects on the way are. */
const isMemberPath = (value: TsExpression): boolean =>
  value.kind === "Identifier" || (value.kind === "Member" && isMemberPath(value.object));

function matchArgs(cls: ClassInfo): readonly string[] {
  const fields = dataclassFields(cls) ?? namedTupleFields(cls);
  if (fields) return fields.map(({ name }) => name);
  const attribute = cls.node.body.statements.find(
    (statement) =>
      statement.kind === "Assign" &&
      statement.targets[0]?.kind === "Name" &&
      statement.targets[0].id === "__match_args__",
  );
  if (attribute?.kind !== "Assign" || attribute.value.kind !== "Tuple") return [];
  return attribute.value.elements.map((element) => (element.kind === "Str" ? element.value : ""));
}

/** Whether nothing but None is known of the value: a call that gives nothing gives `undefined`. */
const isAlone = (type: Type): boolean =>
  every(type, ({ kind }) => kind === "None" || kind === "unknown" || kind === "never");
