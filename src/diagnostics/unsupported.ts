import { define } from "./define.ts";

/** Codes 2xxx: valid Python that cannot be converted faithfully, and is refused instead. */

export const unsupportedSyntax = define({
  code: "A2T2001",
  name: "unsupported-syntax",
  severity: "error",
  title: "Syntax that is not converted",
  message: "{construct} is not converted",
  hint: "write it with simpler statements",
  explanation: `This piece of Python has no faithful counterpart in the converter yet.

\`\`\`python
steps = lambda: (yield 1)     # a lambda that yields
\`\`\`
`,
});

export const unsupportedModule = define({
  code: "A2T2002",
  name: "unsupported-module",
  severity: "error",
  title: "A module that is not converted",
  message: "the module `{name}` is not converted",
  hint: "a mapping of your own can cover it",
  explanation: `The converter knows asyncio, aiohttp and the parts of the standard library that lessons use.

\`\`\`python
import numpy        # not known
\`\`\`
`,
});

export const unsupportedName = define({
  code: "A2T2003",
  name: "unsupported-name",
  severity: "error",
  title: "A function or class that is not converted",
  message: "`{name}` is not converted",
  hint: "a mapping of your own can cover it",
  explanation: `The module is known, this name in it is not.

\`\`\`python
import sys
sys.settrace(None)  # not converted
\`\`\`
`,
});

export const unsupportedMethod = define({
  code: "A2T2004",
  name: "unsupported-method",
  severity: "error",
  title: "A method that is not converted",
  message: "`.{name}` of `{type}` is not converted",
  hint: "use another method, or a loop of your own",
  explanation: `The type is known, this method of it is not.

\`\`\`python
"abc".encode("utf-7")
\`\`\`
`,
});

export const unknownTypeMethod = define({
  code: "A2T2005",
  name: "unknown-type-method",
  severity: "error",
  title: "A method call on a value of unknown type",
  message: "the type of the value is not known, so `.{name}` cannot be converted",
  hint: "annotate the variable or parameter",
  explanation: `Which TypeScript a method call becomes depends on the type of the object.

\`\`\`python
def last(values):          # annotate: values: list[int]
    return values.pop()
\`\`\`
`,
});

export const wrongArguments = define({
  code: "A2T2006",
  name: "wrong-arguments",
  severity: "warning",
  title: "Arguments that do not fit the function",
  message: "{error}",
  hint: "compare the call with the function's parameters",
  explanation: `The call of a function of the program raises a TypeError when it is reached, in TypeScript as in Python.

\`\`\`python
def greet(name): ...
greet()     # missing 1 required positional argument: 'name'
\`\`\`
`,
});

export const unfittingArguments = define({
  code: "A2T2031",
  name: "unfitting-arguments",
  severity: "error",
  title: "Arguments that a library function does not take",
  message: "`{name}` {error}",
  hint: "compare the call with the function's parameters; rare ones may not be converted",
  explanation: `Python raises a TypeError here, or the argument is one that is not converted.

\`\`\`python
asyncio.sleep()     # missing 1 required positional argument: 'delay'
\`\`\`
`,
});

export const undefinedName = define({
  code: "A2T2007",
  name: "undefined-name",
  severity: "warning",
  title: "A name that nothing defines",
  message: "name '{name}' is not defined",
  hint: "import it, or define it before its use",
  explanation: `Neither the module, its imports nor Python's builtins define the name: reading it raises a NameError,
in TypeScript as in Python.

\`\`\`python
await asyncio.sleep(1)   # without: import asyncio
\`\`\`
`,
});

export const starImport = define({
  code: "A2T2008",
  name: "star-import",
  severity: "error",
  title: "import * of a foreign module",
  message: "`from {module} import *` is not converted: the names it brings are not visible",
  hint: "import the names that you use",
  explanation: `Which names a star import brings can be seen only for modules that are converted together.

\`\`\`python
from asyncio import *        # write: from asyncio import run, sleep
\`\`\`
`,
});

export const multipleInheritance = define({
  code: "A2T2009",
  name: "multiple-inheritance",
  severity: "error",
  title: "A class with several bases",
  message: "class `{name}` has several bases that carry behaviour",
  hint: "keep one base, and hold the other as an attribute",
  explanation: `A TypeScript class extends one class.

\`\`\`python
class Worker(Thread, Logger):   # two classes with methods
    ...
\`\`\`
`,
});

export const metaclass = define({
  code: "A2T2010",
  name: "metaclass",
  severity: "error",
  title: "A metaclass",
  message: "the metaclass of class `{name}` is not converted{reason}",
  hint: "register the classes in a list or dict of your own, or use a class decorator",
  explanation: `Metaclasses change how classes themselves come to be. Those that look at the new class, register it, or
decide what calling it gives are converted; those that make it of something else than its class
statement says have no counterpart in TypeScript.

\`\`\`python
class Registry(metaclass=Meta):
    ...
\`\`\`
`,
});

export const dynamicCode = define({
  code: "A2T2011",
  name: "dynamic-code",
  severity: "error",
  title: "Code that is made at run time",
  message: "`{name}` runs Python text, which does not exist after conversion",
  hint: "write the code out, or choose among functions with a dict",
  explanation: `\`eval\`, \`exec\` and \`compile\` need a Python interpreter.

\`\`\`python
eval("1 + 1")
\`\`\`
`,
});

export const deletedVariable = define({
  code: "A2T2012",
  name: "deleted-variable",
  severity: "error",
  title: "A deletion that cannot be followed",
  message: "`del {name}` is not converted here",
  hint: "assign `None` instead, or leave the variable to the end of its function",
  explanation: `TypeScript cannot remove a variable.

\`\`\`python
del counter
print(counter)      # NameError in Python
\`\`\`
`,
});

export const mixedNumbers = define({
  code: "A2T2013",
  name: "mixed-numbers",
  severity: "error",
  title: "An int and a float meet in one variable",
  message: "`{name}` is sometimes an int and sometimes a float, which print differently",
  hint: "make it a float from the start, for example `0.0`",
  explanation: `Python prints \`1\` and \`1.0\`; JavaScript has one kind of number.

\`\`\`python
total = 0
total = total + 0.5
\`\`\`
`,
});

export const unsupportedValue = define({
  code: "A2T2014",
  name: "unsupported-value",
  severity: "error",
  title: "A library name that cannot be used as a value",
  message: "`{name}` cannot be used as a value here",
  hint: "call it directly, or wrap the call in a lambda",
  explanation: `The converter knows how to write calls of this name, not the name alone.

\`\`\`python
log = print         # print can be handed over
kind = typing.Any   # a name that only annotations use cannot
\`\`\`
`,
});

export const unsupportedCall = define({
  code: "A2T2015",
  name: "unsupported-call",
  severity: "error",
  title: "A call in a form that is not converted",
  message: "this call of `{name}` is not converted",
  hint: "write it in a simpler form, with the arguments spelled out",
  explanation: `The function is known, but not with these arguments.

\`\`\`python
print(*values, **options)   # which options there are is known at run time only
\`\`\`
`,
});

export const unsupportedBase = define({
  code: "A2T2016",
  name: "unsupported-base",
  severity: "error",
  title: "A base class that is not converted",
  message: "`{name}` cannot be a base class here",
  hint: "hold the object as an attribute, and write the methods that you need",
  explanation: `Classes may inherit from your own classes and from exceptions.

\`\`\`python
class Registry(dict):   # inheriting from a builtin container is not converted
    pass
\`\`\`
`,
});
