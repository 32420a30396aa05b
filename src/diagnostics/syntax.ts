import { define } from "./define.ts";

export * from "./syntax-lexical.ts";

/** Codes 1xxx: what CPython's compiler would refuse. Messages are CPython's where it has one. */

export const invalidSyntax = define({
  code: "A2T1001",
  name: "invalid-syntax",
  severity: "error",
  title: "The text is not valid Python",
  message: "{problem}",
  explanation: `The parser could not make sense of this place. The mistake is at the marked text or just before it.

\`\`\`python
total = = 3        # invalid syntax
\`\`\`
`,
});

export const missingToken = define({
  code: "A2T1007",
  name: "missing-token",
  severity: "error",
  title: "Something is missing",
  message: "expected '{token}'",
  explanation: `The text would be valid if the named piece stood here.

\`\`\`python
if ready           # expected ':'
    start()
\`\`\`
`,
});

export const pythonTwo = define({
  code: "A2T1008",
  name: "python-two",
  severity: "error",
  title: "This is Python 2",
  message: "{problem}",
  explanation: `Python 3 has no \`print\` and \`exec\` statements, no backquotes, no \`<>\`, and catches with \`except Error as error:\`.

\`\`\`python
print "hello"      # write print("hello")
\`\`\`
`,
});

export const invalidTarget = define({
  code: "A2T1009",
  name: "invalid-target",
  severity: "error",
  title: "Something that cannot be assigned to or deleted",
  message: "{problem}",
  explanation: `Names, attributes, subscripts and tuples or lists of them can be assigned to and deleted; calls, literals and operators cannot.

\`\`\`python
5 = count          # cannot assign to literal
\`\`\`
`,
});

export const awaitOutsideAsync = define({
  code: "A2T1010",
  name: "await-outside-async",
  severity: "error",
  title: "Asynchronous syntax outside an async function",
  message: "{problem}",
  hint: "put it into an `async def` function, and start that one with `asyncio.run(...)`",
  explanation: `\`await\`, \`async for\`, \`async with\` and asynchronous comprehensions belong into \`async def\` functions. Lessons may also use them at module level, as the Python of notebooks allows.

\`\`\`python
def main():
    await work()   # 'await' outside async function
\`\`\`
`,
});

export const outsideFunction = define({
  code: "A2T1011",
  name: "outside-function",
  severity: "error",
  title: "return or yield outside a function",
  message: "{problem}",
  explanation: `\`return\` and \`yield\` have no meaning at module level or in a class body.

\`\`\`python
return 3           # 'return' outside function
\`\`\`
`,
});

export const outsideLoop = define({
  code: "A2T1012",
  name: "outside-loop",
  severity: "error",
  title: "break or continue outside a loop",
  message: "{problem}",
  explanation: `\`break\` and \`continue\` belong into the body of a \`for\` or \`while\` loop of the same function.

\`\`\`python
if done:
    break          # 'break' outside loop
\`\`\`
`,
});

export const invalidYield = define({
  code: "A2T1013",
  name: "invalid-yield",
  severity: "error",
  title: "A yield where none can be",
  message: "{problem}",
  explanation: `A comprehension cannot yield, an async function cannot use \`yield from\`, and an async generator cannot return a value.

\`\`\`python
async def numbers():
    yield 1
    return 2       # 'return' with value in async generator
\`\`\`
`,
});

export const invalidParameters = define({
  code: "A2T1014",
  name: "invalid-parameters",
  severity: "error",
  title: "A parameter list that Python refuses",
  message: "{problem}",
  explanation: `Each parameter has its own name; those with a default follow those without; \`*\` is followed by named parameters.

\`\`\`python
def connect(port=80, host):   # non-default argument follows default argument
    ...
\`\`\`
`,
});

export const invalidArguments = define({
  code: "A2T1015",
  name: "invalid-arguments",
  severity: "error",
  title: "An argument list that Python refuses",
  message: "{problem}",
  explanation: `Positional arguments come first, and no keyword is given twice.

\`\`\`python
connect(port=80, "localhost")   # positional argument follows keyword argument
\`\`\`
`,
});

export const invalidDeclaration = define({
  code: "A2T1016",
  name: "invalid-declaration",
  severity: "error",
  title: "A global or nonlocal declaration that Python refuses",
  message: "{problem}",
  explanation: `\`global\` and \`nonlocal\` come before any use of the name in the function, and never name a parameter.

\`\`\`python
def count():
    total = 1
    global total   # name 'total' is assigned to before global declaration
\`\`\`
`,
});

export const invalidStar = define({
  code: "A2T1017",
  name: "invalid-star",
  severity: "error",
  title: "A starred expression where none can be",
  message: "{problem}",
  explanation: `\`*values\` unpacks into a list, tuple, set, call or subscript; an assignment takes one starred target, in a tuple or list.

\`\`\`python
*rest = values     # starred assignment target must be in a list or tuple
\`\`\`
`,
});

export const invalidImport = define({
  code: "A2T1018",
  name: "invalid-import",
  severity: "error",
  title: "An import that Python refuses",
  message: "{problem}",
  explanation: `\`import *\` works at module level only, and \`from __future__\` imports open the file.

\`\`\`python
def load():
    from math import *   # import * only allowed at module level
\`\`\`
`,
});

export const invalidWalrus = define({
  code: "A2T1022",
  name: "invalid-walrus",
  severity: "error",
  title: "An assignment expression where none can be",
  message: "{problem}",
  hint: "put the assignment expression into parentheses, or make it a statement with `=`",
  explanation: `\`name := value\` needs parentheses wherever a plain statement or keyword argument would be confused with it.

\`\`\`python
count := 3         # write count = 3
\`\`\`
`,
});

export const keywordAsName = define({
  code: "A2T1023",
  name: "keyword-as-name",
  severity: "error",
  title: "A keyword used as a name",
  message: "'{name}' is a keyword of Python and cannot be a name here",
  hint: "choose another name, for example `{name}_`",
  explanation: `Keywords cannot name variables, parameters or attributes.

\`\`\`python
async = True       # async is a keyword since Python 3.7
\`\`\`
`,
});

export const invalidPattern = define({
  code: "A2T1024",
  name: "invalid-pattern",
  severity: "error",
  title: "A match pattern that Python refuses",
  message: "{problem}",
  explanation: `A name is captured once in a pattern, alternatives capture the same names, and a pattern that matches everything comes last.

\`\`\`python
match command:
    case other:    # name capture 'other' makes remaining patterns unreachable
        ...
    case "quit":
        ...
\`\`\`
`,
});

export const invalidHandler = define({
  code: "A2T1025",
  name: "invalid-handler",
  severity: "error",
  title: "A try statement that Python refuses",
  message: "{problem}",
  explanation: `\`except:\` without a type comes last, \`except\` and \`except*\` do not mix, and a \`try\` needs an \`except\` or a \`finally\`.

\`\`\`python
try:
    work()
except:            # default 'except:' must be last
    ...
except ValueError:
    ...
\`\`\`
`,
});

export const laterPython = define({
  code: "A2T1027",
  name: "later-python",
  severity: "error",
  title: "Syntax of a later Python",
  message: "{feature} needs Python {version}, and programs are converted as Python 3.11 runs them",
  explanation: `The converter follows Python 3.11. Syntax that later versions added and that would need their library is refused.

\`\`\`python
name = t"hello {user}"   # template strings: Python 3.14
\`\`\`
`,
});
