import { define } from "./define.ts";

/** The codes 1xxx of the tokens: brackets, strings, numbers, indentation, characters. */

export const unbalancedBracket = define({
  code: "A2T1002",
  name: "unbalanced-bracket",
  severity: "error",
  title: "A bracket has no partner",
  message: "{problem}",
  hint: "close every bracket with its own kind, in the reverse order of opening",
  explanation: `Every \`(\`, \`[\` and \`{\` needs its closing partner.

\`\`\`python
print("a", (1, 2)   # '(' was never closed
\`\`\`
`,
});

export const unterminatedString = define({
  code: "A2T1003",
  name: "unterminated-string",
  severity: "error",
  title: "A string has no end",
  message: "{problem}",
  hint: "close the string with the quotes that opened it; a string over several lines needs triple quotes",
  explanation: `A string in single or double quotes ends on its own line.

\`\`\`python
print("hello)      # unterminated string literal
\`\`\`
`,
});

export const invalidNumber = define({
  code: "A2T1004",
  name: "invalid-number",
  severity: "error",
  title: "A number is not written as Python wants it",
  message: "{problem}",
  explanation: `Octal numbers need \`0o\`, underscores stand between digits, and Python 2's \`L\` suffix is gone.

\`\`\`python
mode = 0755        # write 0o755
\`\`\`
`,
});

export const invalidIndentation = define({
  code: "A2T1005",
  name: "invalid-indentation",
  severity: "error",
  title: "The indentation does not fit",
  message: "{problem}",
  hint: "indent every line of a block by the same spaces, four a level",
  explanation: `The lines of a block start in the same column; a line that ends a block goes back to the column of an outer one.

\`\`\`python
if ready:
    start()
  stop()           # unindent does not match any outer indentation level
\`\`\`
`,
});

export const missingBlock = define({
  code: "A2T1006",
  name: "missing-block",
  severity: "error",
  title: "A block is missing",
  message: "expected an indented block after {owner} on line {line}",
  hint: "indent the lines that belong to it, or write `pass` where nothing is to be done",
  explanation: `A line that ends with a colon opens a block, which needs at least one statement.

\`\`\`python
async def main():
print("hi")        # expected an indented block
\`\`\`
`,
});

export const invalidString = define({
  code: "A2T1019",
  name: "invalid-string",
  severity: "error",
  title: "A string literal that Python refuses",
  message: "{problem}",
  explanation: `Escapes are complete (\`\\x41\`, \`\\u00e9\`), bytes hold ASCII only, and bytes and text do not mix.

\`\`\`python
name = "caf\\xe"    # truncated \\xXX escape
\`\`\`
`,
});

export const invalidFormattedString = define({
  code: "A2T1020",
  name: "invalid-f-string",
  severity: "error",
  title: "An f-string that Python refuses",
  message: "{problem}",
  hint: "write `{{` and `}}` for braces that are text",
  explanation: `Braces in an f-string hold an expression.

\`\`\`python
print(f"{}")       # f-string: empty expression not allowed
\`\`\`
`,
});

export const unknownCharacterName = define({
  code: "A2T1021",
  name: "unknown-character-name",
  severity: "error",
  title: "A character name that is not known here",
  message: "unknown Unicode character name '{name}'",
  hint: "write the character itself, or its number as \\uXXXX",
  explanation: `The converter knows the names of common characters only, not all of Unicode's.

\`\`\`python
print("\\N{CUNEIFORM SIGN TAB}")   # write the character itself
\`\`\`
`,
});

export const invalidCharacter = define({
  code: "A2T1026",
  name: "invalid-character",
  severity: "error",
  title: "A character that Python does not know outside strings",
  message: "{problem}",
  hint: "word processors turn quotes, dashes and spaces into typographic ones: write the plain ones",
  explanation: `Outside strings and comments only letters, digits and Python's own signs are allowed.

\`\`\`python
print(“hello”)     # invalid character '“' (U+201C)
\`\`\`
`,
});
