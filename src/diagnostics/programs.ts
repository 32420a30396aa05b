import { define } from "./define.ts";

/** Codes 2050 to 2059: programs of several files. */

export const missingModule = define({
  code: "A2T2050",
  name: "missing-module",
  severity: "error",
  title: "A module that the program does not have",
  message: "there is no module `{name}` in the program",
  hint: "check the name, or convert the folder that holds it",
  explanation: `A package of the program is imported from, and has no such module. Python raises ModuleNotFoundError.

\`\`\`python
from shop.prices import total    # shop/ has no prices.py
\`\`\`
`,
});

export const missingImport = define({
  code: "A2T2051",
  name: "missing-import",
  severity: "error",
  title: "A name that the imported module does not have",
  message: "the module `{module}` has no `{name}`",
  hint: "define it there, or import what there is",
  explanation: `The module is a file of the program, and nothing in it binds the name. Python raises ImportError.

\`\`\`python
from models import Usr           # models.py defines User
\`\`\`
`,
});

export const moduleAttribute = define({
  code: "A2T2052",
  name: "module-attribute",
  severity: "error",
  title: "An attribute that a module does not have",
  message: "the module `{module}` has no `{name}`",
  hint: "define it at the module's own level",
  explanation: `Names that only run time could add to a module, and what Python keeps about modules (\`__dict__\`, \`__spec__\`), are not converted.

\`\`\`python
import settings
print(settings.__dict__)         # write: print(settings.DEBUG)
\`\`\`
`,
});

export const moduleValue = define({
  code: "A2T2053",
  name: "module-value",
  severity: "error",
  title: "A module used as a value",
  message: "the module `{name}` is used as a value",
  hint: "hand over its functions or classes instead",
  explanation: `A module may be asked for its names; it cannot be passed on, stored or compared.

\`\`\`python
import csv_export, json_export
exporters = [csv_export, json_export]            # write: [csv_export.run, json_export.run]
\`\`\`
`,
});

export const circularImport = define({
  code: "A2T2054",
  name: "circular-import",
  severity: "error",
  title: "A circular import that fails, or that ES modules cannot run in Python's order",
  message: "`{name}` of the module `{module}` is needed before that module has come to it",
  hint: "move what both need into a third module, or import it inside the function that needs it",
  explanation: `While two modules import each other, one of them is unfinished. Python raises ImportError for a name that it has not come to yet; ES modules run the other one first.

\`\`\`python
# models.py
from services import save        # services.py begins with: from models import User
class User: ...
\`\`\`
`,
});

export const importsProgram = define({
  code: "A2T2055",
  name: "imports-program",
  severity: "error",
  title: "A module that imports the program itself",
  message: "`{name}` is the program that is run: importing it would run it a second time",
  hint: "move what is imported into a module of its own",
  explanation: `The file that is run is the module \`__main__\`. Importing it by its name makes a second module of the same file, with classes and variables of its own.

\`\`\`python
# helpers.py, imported by main.py
from main import Config          # a second Config
\`\`\`
`,
});

export const lateDefinition = define({
  code: "A2T2056",
  name: "late-definition",
  severity: "error",
  title: "A definition that must run where its module is imported",
  message:
    "`{name}` is defined with effects, and the module `{module}` is imported after other things have happened",
  hint: "import the module first, at the head of the program",
  explanation: `A module that is imported inside a function, or after statements with effects, runs at that moment. Its definitions stand outside of what runs, so their decorators and bases must have no effects.

\`\`\`python
def main():
    import handlers              # handlers.py registers its functions with a decorator
\`\`\`
`,
});

export const foreignTarget = define({
  code: "A2T2057",
  name: "foreign-target",
  severity: "error",
  title: "Another module's name in a place where it cannot be assigned",
  message: "`{module}.{name}` cannot be assigned or deleted like this",
  hint: "define the name in its module, and assign it in a statement of its own",
  explanation: `\`config.debug = True\` becomes a call of a function that the module exports. Names that the module does not bind itself, \`del\`, and targets inside of tuples, loops and \`with\` are not converted.

\`\`\`python
for settings.level in range(3):  # write: for level in range(3): settings.level = level
    ...
\`\`\`
`,
});
