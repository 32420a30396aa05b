import { defineModule, type Entry } from "../define.ts";
import { exceptionClass } from "../exception-class.ts";

const DECIMAL = "decimal.Decimal";
const OTHER = "decimal.Decimal | int";

const operator = (name: string, returns = DECIMAL): Readonly<Record<string, Entry>> =>
  Object.fromEntries(
    [`__${name}__`, `__r${name}__`].map((method): [string, Entry] => [
      method,
      { signature: `(other: ${OTHER}, /) -> ${returns}`, emit: `$self.${method}($other)` },
    ]),
  );
const plain = (method: string, returns = DECIMAL): Entry => ({
  signature: `() -> ${returns}`,
  emit: `$self.${method}()`,
});
const rounding = (method: string): Entry => ({
  signature: `(rounding: str | None = None, context: decimal.Context | None = None) -> ${DECIMAL}`,
  emit: `$self.${method}($rounding, $context)`,
});
const contextual = (method: string): Entry => ({
  signature: `(context: decimal.Context | None = None) -> ${DECIMAL}`,
  emit: `$self.${method}($context)`,
});
const binary = (method: string, returns = DECIMAL): Entry => ({
  signature: `(other: ${OTHER}, context: decimal.Context | None = None) -> ${returns}`,
  emit: `$self.${method}($other)`,
});
const signal = (name: string, base: string) =>
  exceptionClass({
    name: `decimal.${name}`,
    base: base.includes("Error") ? base : `decimal.${base}`,
    emit: `new ${name}(...$args)`,
  });

/** https://docs.python.org/3/library/decimal.html */
export const decimal = defineModule({
  module: "decimal",
  functions: {
    getcontext: { signature: "() -> decimal.Context", emit: "getcontext()" },
    setcontext: {
      signature: "(context: decimal.Context, /) -> None",
      emit: "setcontext($context)",
    },
    localcontext: {
      signature:
        "(ctx: decimal.Context | None = None, *, prec: int | None = None, rounding: str | None = None, Emin: int | None = None, Emax: int | None = None, capitals: int | None = None, clamp: int | None = None) -> decimal._LocalContext",
      emit: [
        {
          when: {
            prec: "absent",
            rounding: "absent",
            Emin: "absent",
            Emax: "absent",
            capitals: "absent",
            clamp: "absent",
          },
          ts: "localcontext($ctx)",
        },
        {
          when: { ctx: "absent" },
          ts: "localcontext(null, { prec: $prec, rounding: $rounding, Emin: $Emin, Emax: $Emax, capitals: $capitals, clamp: $clamp })",
        },
        {
          ts: "localcontext($ctx, { prec: $prec, rounding: $rounding, Emin: $Emin, Emax: $Emax, capitals: $capitals, clamp: $clamp })",
        },
      ],
    },
    "Decimal.from_float": {
      signature: `(f: float, /) -> ${DECIMAL}`,
      emit: "Decimal.fromFloat($f)",
    },
  },
  classes: {
    Decimal: {
      name: DECIMAL,
      ts: "Decimal",
      value: "Decimal",
      inheritable: true,
      construct: {
        signature: `(value: object = 0, context: decimal.Context | None = None) -> ${DECIMAL}`,
        emit: "new Decimal($value, $context)",
      },
      methods: {
        ...operator("add"),
        ...operator("sub"),
        ...operator("mul"),
        ...operator("truediv"),
        ...operator("floordiv"),
        ...operator("mod"),
        ...operator("pow"),
        __neg__: plain("__neg__"),
        __pos__: plain("__pos__"),
        __abs__: plain("__abs__"),
        quantize: {
          signature: `(exp: ${OTHER}, rounding: str | None = None, context: decimal.Context | None = None) -> ${DECIMAL}`,
          emit: "$self.quantize($exp, $rounding, $context)",
        },
        to_integral_value: rounding("toIntegralValue"),
        to_integral: rounding("toIntegralValue"),
        to_integral_exact: rounding("toIntegralExact"),
        normalize: contextual("normalize"),
        sqrt: contextual("sqrt"),
        exp: contextual("exp"),
        ln: contextual("ln"),
        log10: contextual("log10"),
        compare: binary("compare"),
        max: binary("max"),
        min: binary("min"),
        remainder_near: binary("remainderNear"),
        copy_sign: binary("copySign"),
        scaleb: binary("scaleb"),
        shift: binary("shift"),
        same_quantum: binary("sameQuantum", "bool"),
        fma: {
          signature: `(other: ${OTHER}, third: ${OTHER}, context: decimal.Context | None = None) -> ${DECIMAL}`,
          emit: "$self.fma($other, $third)",
        },
        copy_abs: plain("copyAbs"),
        copy_negate: plain("copyNegate"),
        logb: plain("logb"),
        next_plus: plain("nextPlus"),
        next_minus: plain("nextMinus"),
        conjugate: plain("conjugate"),
        canonical: plain("canonical"),
        radix: plain("radix"),
        is_nan: plain("isNan", "bool"),
        is_qnan: plain("isQnan", "bool"),
        is_snan: plain("isSnan", "bool"),
        is_infinite: plain("isInfinite", "bool"),
        is_finite: plain("isFinite", "bool"),
        is_signed: plain("isSigned", "bool"),
        is_zero: plain("isZero", "bool"),
        is_normal: plain("isNormal", "bool"),
        is_subnormal: plain("isSubnormal", "bool"),
        number_class: plain("numberClass", "str"),
        to_eng_string: plain("toEngString", "str"),
        adjusted: plain("adjusted", "int"),
        as_tuple: plain("asTuple", "decimal.DecimalTuple"),
        as_integer_ratio: plain("asIntegerRatio", "tuple[bigint, bigint]"),
      },
      attributes: { real: { type: DECIMAL, emit: "$self" } },
    },
    DecimalTuple: {
      name: "decimal.DecimalTuple",
      bases: ["tuple"],
      ts: "DecimalTuple",
      value: "DecimalTuple",
      construct: {
        signature: "(sign: int, digits: raw, exponent: raw) -> decimal.DecimalTuple",
        emit: "new DecimalTuple($sign, $digits, $exponent)",
      },
      attributes: {
        sign: { type: "natural", emit: "$self.sign" },
        digits: { type: "tuple[natural, ...]", emit: "$self.digits" },
        exponent: { type: "object", emit: "$self.exponent" },
      },
    },
    Context: {
      name: "decimal.Context",
      ts: "DecimalContext",
      value: "DecimalContext",
      construct: {
        signature:
          "(prec: int | None = None, rounding: str | None = None, Emin: int | None = None, Emax: int | None = None, capitals: int | None = None, clamp: int | None = None, flags: raw = None, traps: raw = None) -> decimal.Context",
        emit: "new DecimalContext({ prec: $prec, rounding: $rounding, Emin: $Emin, Emax: $Emax, capitals: $capitals, clamp: $clamp, flags: $flags, traps: $traps })",
      },
      methods: {
        copy: { signature: "() -> decimal.Context", emit: "$self.copy()" },
        clear_flags: { signature: "() -> None", emit: "$self.clearFlags()" },
        clear_traps: { signature: "() -> None", emit: "$self.clearTraps()" },
        create_decimal: {
          signature: `(num: object = 0, /) -> ${DECIMAL}`,
          emit: "createDecimal($self, $num)",
        },
      },
      attributes: {
        prec: { type: "int", emit: "$self.prec" },
        rounding: { type: "str", emit: "$self.rounding" },
        Emin: { type: "int", emit: "$self.Emin" },
        Emax: { type: "int", emit: "$self.Emax" },
        capitals: { type: "int", emit: "$self.capitals" },
        clamp: { type: "int", emit: "$self.clamp" },
        flags: { type: "object", emit: "$self.flags" },
        traps: { type: "object", emit: "$self.traps" },
      },
    },
    _LocalContext: {
      name: "decimal._LocalContext",
      ts: "LocalContext",
      methods: {
        __enter__: { signature: "() -> decimal.Context", emit: "$self.__enter__()" },
        __exit__: {
          signature: "(exc_type: raw, exc: raw, tb: raw, /) -> bool",
          emit: "$self.__exit__()",
        },
      },
    },
    DecimalException: signal("DecimalException", "ArithmeticError"),
    InvalidOperation: signal("InvalidOperation", "DecimalException"),
    DivisionByZero: {
      ...signal("DivisionByZero", "DecimalException"),
      bases: ["decimal.DecimalException", "ZeroDivisionError"],
    },
    Clamped: signal("Clamped", "DecimalException"),
    Inexact: signal("Inexact", "DecimalException"),
    Rounded: signal("Rounded", "DecimalException"),
    Subnormal: signal("Subnormal", "DecimalException"),
    Overflow: signal("Overflow", "Inexact"),
    Underflow: signal("Underflow", "Inexact"),
    FloatOperation: signal("FloatOperation", "DecimalException"),
  },
  constants: Object.fromEntries(
    [
      "ROUND_CEILING",
      "ROUND_FLOOR",
      "ROUND_UP",
      "ROUND_DOWN",
      "ROUND_HALF_UP",
      "ROUND_HALF_DOWN",
      "ROUND_HALF_EVEN",
      "ROUND_05UP",
    ].map((name) => [name, { type: "str", emit: `"${name}"` }]),
  ),
});
