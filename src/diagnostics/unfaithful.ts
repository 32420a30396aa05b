import { define } from "./define.ts";

/** Codes 2020 to 2030: Python that could be written in TypeScript, and would behave differently there. */

export const relativeImport = define({
  code: "A2T2020",
  name: "relative-import",
  severity: "error",
  title: "A relative import in a single file",
  message: "`{name}` is relative to a package, and this file is converted alone",
  hint: "convert the folder of the package, or put what is imported into this file",
  explanation: `A file that is run as a program belongs to no package; Python raises ImportError here.

\`\`\`python
from .helpers import fetch   # ImportError: attempted relative import with no known parent package
\`\`\`
`,
});

export const dunderAttribute = define({
  code: "A2T2021",
  name: "dunder-attribute",
  severity: "error",
  title: "A special attribute that emitted objects do not have",
  message: "`{name}` shows Python's inside of the object, which the emitted one does not have",
  hint: "keep what you need in an attribute or variable of your own",
  explanation: `Special attributes such as \`__code__\`, \`__defaults__\` and \`__module__\` describe objects as CPython keeps them. \`__name__\`, \`__qualname__\` and \`__class__\` are converted, and \`__doc__\` of functions and classes of the program.

\`\`\`python
print(len.__doc__)        # write: HELP = "..." and print(HELP)
\`\`\`
`,
});

export const specialMethod = define({
  code: "A2T2022",
  name: "special-method",
  severity: "error",
  title: "A special method that nothing would call",
  message: "`{name}` of class `{class}` is called by Python itself, and has no counterpart",
  hint: "do its work in `__init__`, in a property, or in a method that is called by name",
  explanation: `Most special methods are converted. Some hook into how CPython makes classes, finds attributes or frees objects; TypeScript has no such hooks.

\`\`\`python
class Connection:
    def __del__(self):        # write: async def __aexit__(self, *args), or close()
        self.close()
\`\`\`
`,
});

export const globalDeclaration = define({
  code: "A2T2023",
  name: "global-declaration",
  severity: "error",
  title: "A global or nonlocal declaration that is not converted",
  message: "the declaration of `{name}` in {place} is not converted",
  hint: "rename the local variable, or assign the name at module level",
  explanation: `TypeScript's blocks find a name from the inside out. Where \`global\` jumps over a variable of the same name, or makes a definition global, the scopes differ.

\`\`\`python
def outer():
    count = 5
    def inner():
        global count     # not the count of outer
        count += 1
\`\`\`
`,
});

export const classBodyName = define({
  code: "A2T2024",
  name: "class-body-name",
  severity: "error",
  title: "A name of a class body that another line of it reads",
  message: "`{name}` belongs to the class body, and is read there",
  hint: "write the value out, or compute it in a module variable before the class",
  explanation: `A class body in Python runs like a function with variables of its own; TypeScript's has none.

\`\`\`python
class Queue:
    def put(self, item): ...
    push = put           # write a method push that calls put
\`\`\`
`,
});

export const redefinedName = define({
  code: "A2T2025",
  name: "redefined-name",
  severity: "error",
  title: "A name that means different things at different times",
  message: "`{name}` is bound more than once, and which binding is meant is known at run time only",
  hint: "give each of them a name of its own",
  explanation: `How a call is converted depends on the function that is called. Where a name is an import here and a variable there, or one of several classes, that is not known. (A function that is defined again is no problem: each definition has a name of its own, or the name is a variable.)

\`\`\`python
try:
    from asyncio import timeout
except ImportError:
    timeout = None
\`\`\`
`,
});

export const usedBeforeDefinition = define({
  code: "A2T2026",
  name: "used-before-definition",
  severity: "error",
  title: "A function that runs before what it uses is defined",
  message: "`{name}` is not defined yet when this runs: Python raises NameError",
  hint: "move the call behind the definition",
  explanation: `Python defines names line by line; JavaScript knows functions from the start.

\`\`\`python
def main():
    helper()

main()              # NameError: name 'helper' is not defined

def helper(): ...
\`\`\`
`,
});

export const unpackedArguments = define({
  code: "A2T2027",
  name: "unpacked-arguments",
  severity: "error",
  title: "Unpacked arguments for named parameters",
  message: "which parameters of `{name}` get a value is not known: {problem}",
  hint: "pass the arguments one by one, or let the function take `*args` alone",
  explanation: `Python counts and names the arguments when the call runs. JavaScript does not, so the converter must know them.

\`\`\`python
def move(x, y): ...

move(*point)         # converted where point is a tuple of two
move(**options)      # write: move(x=options["x"], y=options["y"])
\`\`\`
`,
});

export const assignedAttribute = define({
  code: "A2T2028",
  name: "assigned-attribute",
  severity: "error",
  title: "An attribute that cannot be assigned or deleted",
  message: "assigning or deleting `.{name}` would change {owner}",
  hint: "use a variable, or an attribute with a name of its own",
  explanation: `The converter relies on what modules, functions, classes and their methods are. Replacing a part of them at run time would not be seen by the calls that are already converted.

\`\`\`python
time.sleep = lambda seconds: None    # every time.sleep(...) is converted already
\`\`\`
`,
});

export const identityOfValues = define({
  code: "A2T2032",
  name: "identity-of-values",
  severity: "error",
  title: "Identity of numbers or texts that are computed",
  message: "whether these values are one object is up to CPython: `{operator}` cannot be converted",
  hint: "compare with `==` or `!=`",
  explanation: `Equal numbers and texts may or may not be one object in CPython: it keeps small ints and the equal constants of a module once, and computes the others anew. JavaScript has no identity of numbers and texts. Names of constants are converted, since CPython merges those, and so are \`None\`, \`True\`, small ints and objects.

\`\`\`python
a = 256 + big      # another object each time
a is 300           # write: a == 300
\`\`\`
`,
});
