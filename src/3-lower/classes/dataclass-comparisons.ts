/** The comparisons and the hash that `@dataclass` writes. */
import { isLibraryValue } from "../../2-analyze/bounds/running.ts";
import type { TsExpression, TsMethod } from "../../ast/typescript.ts";
import { dataclassOption, type DataclassField } from "../../2-analyze/dataclasses.ts";
import type { State } from "../../2-analyze/infer/state.ts";
import type { ClassInfo } from "../../2-analyze/model.ts";
import { expressionsOfKind, surveyModule } from "../../2-analyze/survey.ts";
import { mentionsNan } from "../../2-analyze/nan.ts";
import { every, isSmall, some, type Type } from "../../2-analyze/types.ts";
import * as b from "../builders.ts";
import { classNameOf } from "../calls/super.ts";
import type { Context } from "../context.ts";
import { selfDescribing } from "../expressions.ts";
import { isEqualWhereIdentical, isHeld } from "../visitors/compare.ts";

/** `__eq__`, the orderings and `__hash__`, as far as the class does not define them itself. */
export function comparisons(
  cls: ClassInfo,
  fields: readonly DataclassField[],
  ctx: Context,
): TsMethod[] {
  const has = (name: string): boolean => cls.methods.has(name);
  const members: TsMethod[] = [];
  const compared = fields.filter(({ inCompare }) => inCompare);
  const typeOf = ({ owner, name }: DataclassField): Type => owner.attributes.get(name)!.slot.type;
  const valueOf = (field: DataclassField, owner: TsExpression): TsExpression =>
    b.member(owner, ctx.module.naming.attribute(field.name));
  const shown = (field: DataclassField, owner: TsExpression): TsExpression =>
    selfDescribing(valueOf(field, owner), typeOf(field), ctx);
  // What compares in any case needs not tell what it is.
  const isPlain =
    !mentionsNan(ctx.module.state) &&
    compared.every((field) => every(typeOf(field), ({ kind }) => PLAIN.has(kind)));
  const key = (owner: TsExpression): TsExpression =>
    b.call(
      ctx.module.runtime("tuple"),
      compared.map((field) => shown(field, owner)),
    );
  const values = (owner: TsExpression): TsExpression =>
    b.array(compared.map((field) => valueOf(field, owner)));
  const [self, other] = [b.thisKeyword(), b.id("other")];
  const isOther = b.binary("instanceof", other, b.id(classNameOf(cls)));
  // Objects of a subclass are not compared with those of the class.
  const constructors = [b.member(other, "constructor"), b.member(self, "constructor")] as const;
  const hasSubclasses = cls.subclasses.length > 0;
  const comparison = (name: string, helper: string): TsMethod => {
    const differs = hasSubclasses
      ? b.binary("||", b.not(isOther), b.binary("!==", ...constructors))
      : b.not(isOther);
    return {
      kind: "Method",
      key: name,
      parameters: [b.parameter("other", { type: b.typeName("unknown") })],
      returns: b.typeName("any"),
      body: b.block([
        b.ifStatement(differs, [b.returnStatement(ctx.module.runtime("NotImplemented"))]),
        b.returnStatement(
          ofSingle(helper) ??
            b.call(
              ctx.module.runtime(helper),
              helper === "equals" || !isPlain
                ? [key(self), key(other)]
                : [values(self), values(other)],
            ),
        ),
      ]),
    };
  };
  /** `this.priority < other.priority`: tuples of one item compare as the items do, but for a nan. */
  const ofSingle = (helper: string): TsExpression | undefined => {
    const [only, ...others] = compared;
    if (only === undefined || others.length > 0 || helper === "equals") return undefined;
    const sides = [valueOf(only, self), valueOf(only, other)] as const;
    if (every(typeOf(only), (type) => type.kind === "int" && isSmall(type)))
      return b.binary(OPERATORS[helper], ...sides);
    const isComparable = (type: Type): boolean =>
      type.kind === "int" || type.kind === "str" || (isLibraryValue(type) && !isDecimal(type));
    return every(typeOf(only), isComparable)
      ? b.call(ctx.module.runtime(helper), [...sides])
      : undefined;
  };
  /** `other instanceof Point && this.x === other.x`: one condition a field. */
  const equalityByField = (): TsMethod => ({
    kind: "Method",
    key: "__eq__",
    parameters: [b.parameter("other", { type: b.typeName("unknown") })],
    returns: b.typeName("boolean"),
    body: b.block([
      b.returnStatement(
        [
          isOther,
          ...(hasSubclasses ? [b.binary("===", ...constructors)] : []),
          ...compared.map((field) =>
            isEqualWhereIdentical(typeOf(field))
              ? b.binary("===", valueOf(field, self), valueOf(field, other))
              : b.call(ctx.module.runtime("equals"), [valueOf(field, self), valueOf(field, other)]),
          ),
        ].reduce((all, one) => b.binary("&&", all, one)),
      ),
    ]),
  });
  if (!has("__eq__") && dataclassOption(cls, "eq") !== false) {
    const { state } = ctx.module;
    const isPlain =
      answersAlone(state) &&
      !(mentionsNan(state) && compared.some((field) => some(typeOf(field), isFloat))) &&
      compared.every((field) => isEqualWhereIdentical(typeOf(field)) || isHeld(typeOf(field)));
    // Tuples compare their items by identity first, which a field that holds a nan shows.
    members.push(isPlain ? equalityByField() : comparison("__eq__", "equals"));
  }
  if (dataclassOption(cls, "order") === true) {
    for (const [name, helper] of [
      ["__lt__", "lt"],
      ["__le__", "le"],
      ["__gt__", "gt"],
      ["__ge__", "ge"],
    ] as const) {
      if (!has(name)) members.push(comparison(name, helper));
    }
  }
  const frozen = dataclassOption(cls, "frozen") === true;
  if (!has("__hash__") && (frozen || dataclassOption(cls, "unsafe_hash") === true)) {
    members.push({
      kind: "Method",
      key: "__hash__",
      parameters: [],
      body: b.block([b.returnStatement(b.call(ctx.module.runtime("hash"), [key(self)]))]),
    });
  }
  return members;
}

const PLAIN = new Set(["int", "float", "str"]);

const OPERATORS: Readonly<Record<string, "<" | "<=" | ">" | ">=">> = {
  lt: "<",
  le: "<=",
  gt: ">",
  ge: ">=",
};

/** It may be a nan, too. */
const isDecimal = (type: Type): boolean =>
  type.kind === "instance" && type.name === "decimal.Decimal";

const isFloat = ({ kind }: Type): boolean => kind === "float";

/**
 * Whether nobody can tell `False` from `NotImplemented`: no class of the program compares itself with
 * objects of others, and nothing calls `__eq__` by its name.
 */
const answersAlone = (state: State): boolean =>
  state.once(ANSWERS_ALONE, () => {
    const names = expressionsOfKind(surveyModule(state.module), "Attribute");
    return (
      !names.some(({ node }) => node.attribute === "__eq__" || node.attribute === "__ne__") &&
      ![...state.classes.values()].some((cls) => cls.methods.has("__eq__"))
    );
  });

const ANSWERS_ALONE = "whether only what `@dataclass` writes compares objects";
