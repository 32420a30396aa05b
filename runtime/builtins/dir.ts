import { attributeName } from "./emitted-names.js";
import { builtinNames } from "./builtin-members.js";
import { listedClasses, ownMembers } from "./class-members.js";
import { BaseException } from "./exceptions-core.js";
import type { AnyClass } from "./mro.js";
import { specialMethod } from "./methods.js";
import { isClass, moduleOf, nameOf } from "./names.js";
import { sorted } from "./sorted.js";
import { typeName } from "./type-name.js";
import { TypeObject } from "./types.js";

const split = (names: string): readonly string[] => names.split(" ");

/* What every object of Python has. */
const OBJECT = split(
  "__class__ __delattr__ __dir__ __doc__ __eq__ __format__ __ge__ __getattribute__ __getstate__ __gt__ __hash__ __init__ __init_subclass__ __le__ __lt__ __ne__ __new__ __reduce__ __reduce_ex__ __repr__ __setattr__ __sizeof__ __str__ __subclasshook__",
);
/* What the classes of a program have beside it. */
const OWN = split("__dict__ __module__ __weakref__");
const EXCEPTION = split(
  "__cause__ __context__ __dict__ __setstate__ __suppress_context__ __traceback__ add_note args with_traceback",
);
/* The special methods of the builtin classes. */
const SPECIAL: Readonly<Record<string, string>> = {
  str: "__add__ __contains__ __getitem__ __getnewargs__ __iter__ __len__ __mod__ __mul__ __rmod__ __rmul__",
  bytes:
    "__add__ __bytes__ __contains__ __getitem__ __getnewargs__ __iter__ __len__ __mod__ __mul__ __rmod__ __rmul__",
  bytearray:
    "__add__ __alloc__ __contains__ __delitem__ __getitem__ __iadd__ __imul__ __iter__ __len__ __mod__ __mul__ __rmod__ __rmul__ __setitem__",
  int: "__abs__ __add__ __and__ __bool__ __ceil__ __divmod__ __float__ __floor__ __floordiv__ __getnewargs__ __index__ __int__ __invert__ __lshift__ __mod__ __mul__ __neg__ __or__ __pos__ __pow__ __radd__ __rand__ __rdivmod__ __rfloordiv__ __rlshift__ __rmod__ __rmul__ __ror__ __round__ __rpow__ __rrshift__ __rshift__ __rsub__ __rtruediv__ __rxor__ __sub__ __truediv__ __trunc__ __xor__",
  float:
    "__abs__ __add__ __bool__ __ceil__ __divmod__ __float__ __floor__ __floordiv__ __getformat__ __getnewargs__ __int__ __mod__ __mul__ __neg__ __pos__ __pow__ __radd__ __rdivmod__ __rfloordiv__ __rmod__ __rmul__ __round__ __rpow__ __rsub__ __rtruediv__ __sub__ __truediv__ __trunc__",
  bool: "__abs__ __add__ __and__ __bool__ __ceil__ __divmod__ __float__ __floor__ __floordiv__ __getnewargs__ __index__ __int__ __invert__ __lshift__ __mod__ __mul__ __neg__ __or__ __pos__ __pow__ __radd__ __rand__ __rdivmod__ __rfloordiv__ __rlshift__ __rmod__ __rmul__ __ror__ __round__ __rpow__ __rrshift__ __rshift__ __rsub__ __rtruediv__ __rxor__ __sub__ __truediv__ __trunc__ __xor__",
  list: "__add__ __class_getitem__ __contains__ __delitem__ __getitem__ __iadd__ __imul__ __iter__ __len__ __mul__ __reversed__ __rmul__ __setitem__",
  tuple:
    "__add__ __class_getitem__ __contains__ __getitem__ __getnewargs__ __iter__ __len__ __mul__ __rmul__",
  dict: "__class_getitem__ __contains__ __delitem__ __getitem__ __ior__ __iter__ __len__ __or__ __reversed__ __ror__ __setitem__",
  set: "__and__ __class_getitem__ __contains__ __iand__ __ior__ __isub__ __iter__ __ixor__ __len__ __or__ __rand__ __ror__ __rsub__ __rxor__ __sub__ __xor__",
  frozenset:
    "__and__ __class_getitem__ __contains__ __iter__ __len__ __or__ __rand__ __ror__ __rsub__ __rxor__ __sub__ __xor__",
  range: "__bool__ __contains__ __getitem__ __iter__ __len__ __reversed__",
  NoneType: "__bool__",
};

/**
 * `dir(value)`: the names of its attributes.
 * @see https://docs.python.org/3/library/functions.html#dir
 */
export function dir(value: unknown): string[] {
  const custom = isClass(value) ? undefined : specialMethod(value, "__dir__");
  if (custom) return sorted(custom() as string[]);
  return sorted(new Set(namesOf(value)));
}

function namesOf(value: unknown): string[] {
  if (isClass(value)) return namesOfClass(value);
  const type = value instanceof TypeObject ? value.__name__ : typeName(value);
  const names = builtinNames(type);
  if (names !== undefined && isBuiltin(value, type))
    return [...OBJECT, ...split(SPECIAL[type]), ...names];
  if (typeof value !== "object" || value === null) throw notListed(type);
  const own = Object.entries(value).flatMap(([key, held]) =>
    held === undefined ? [] : attributeName(key),
  );
  return [...own, ...namesOfClass(value.constructor as unknown as AnyClass)];
}

/* A class of the program may be called `list`, too. */
const isBuiltin = (value: unknown, type: string): boolean =>
  Object.hasOwn(SPECIAL, type) &&
  (value instanceof TypeObject ||
    typeof value !== "object" ||
    value === null ||
    !isClass(value.constructor) ||
    moduleOf(value.constructor) === "builtins");

function namesOfClass(cls: AnyClass): string[] {
  const classes = listedClasses(cls);
  const isError = (cls.prototype as object) instanceof BaseException;
  const own = classes.filter((one) => !isOfRuntime(one)).flatMap(ownMembers);
  return [...OBJECT, ...OWN, ...(isError ? EXCEPTION : []), ...own.filter(isShown)];
}

const isShown = (name: string): boolean => name !== "__classcell__";

/* Classes of exceptions that the program does not define add nothing of their own. */
function isOfRuntime(cls: AnyClass): boolean {
  const isError = cls === BaseException || (cls.prototype as object) instanceof BaseException;
  return isError && PLAIN_ERRORS.has(nameOf(cls));
}

const PLAIN_ERRORS = new Set(
  split(
    "BaseException Exception ValueError TypeError RuntimeError LookupError KeyError IndexError ArithmeticError ZeroDivisionError OverflowError NotImplementedError AssertionError",
  ),
);

const notListed = (type: string): Error => new Error(`dir(…) of a ${type} is not converted`);
