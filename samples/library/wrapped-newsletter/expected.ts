/** Laying out a newsletter with textwrap: paragraphs, quotes, bullet lists and teasers. */

import {
  ValueError,
  format,
  getItem,
  print,
  repr,
  str,
  strip,
} from "./runtime/builtins.js";
import * as textwrap from "./runtime/textwrap.js";

const ARTICLE = `    The library opens again on Monday after three weeks of building work -- and
    with a new reading-room on the second floor. Well-known authors from the
    region will read from their books every evening.

    Tickets are free.  Please reserve at www.library-of-the-old-town.example/reservations
    or at the front desk.
`;

const OFFERS = [
  "Guided tour through the new rooms, with a look behind the scenes of the archive",
  "Book-binding for beginners (materials included)",
  "Quiet hours",
];

function paragraphs(text: string): string[] {
  return textwrap
    .dedent(text)
    .split("\n\n")
    .filter((part) => strip(part));
}

function framed(text: string, width: number): string {
  const lines = textwrap.wrap(text, { width: width - 4 });
  const border = "+" + "-".repeat(width - 2) + "+";
  const body = lines.map((line) => `| ${format(line, `<${width - 4}`)} |`);
  return [border, ...body, border].join("\n");
}

function teaser(text: string, width: number): string {
  return textwrap.shorten(text, { width, placeholder: "..." });
}

for (const width of [60, 30]) {
  console.log(`--- ${width} columns ---`);
  for (const paragraph of paragraphs(ARTICLE)) {
    console.log(textwrap.fill(paragraph, { width, fixSentenceEndings: true }));
    console.log("");
  }
}

const bullets = new textwrap.TextWrapper({
  width: 40,
  initialIndent: "* ",
  subsequentIndent: "  ",
});
for (const offer of OFFERS) {
  console.log(bullets.fill(offer));
}

console.log(framed(getItem(paragraphs(ARTICLE), 0), 44));

for (const width of [12, 24, 48]) {
  console.log(`${width}: ${str(OFFERS.map((offer) => teaser(offer, width)))}`);
}

const quote = textwrap.indent(getItem(paragraphs(ARTICLE), 1), "> ");
console.log(quote);
const numbered = textwrap.indent(
  "first\n\nsecond\nthird\n",
  "  ",
  (line) => !line.includes("first"),
);
console.log(repr(numbered));

print(
  textwrap.wrap("a word-with-many-hyphens and averyveryverylongone", {
    width: 12,
  }),
);
print(
  textwrap.wrap("a word-with-many-hyphens and averyveryverylongone", {
    width: 12,
    breakOnHyphens: false,
  }),
);
print(
  textwrap.wrap("a word and averyveryverylongone", {
    width: 12,
    breakLongWords: false,
  }),
);
print(
  textwrap.wrap(ARTICLE, { width: 40, maxLines: 2, placeholder: " (more)" }),
);
try {
  textwrap.wrap("no room", { width: 0 });
} catch (error) {
  if (!(error instanceof ValueError)) throw error;
  print("ValueError:", error);
}
