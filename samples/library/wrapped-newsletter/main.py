"""Laying out a newsletter with textwrap: paragraphs, quotes, bullet lists and teasers."""

import textwrap

ARTICLE = """\
    The library opens again on Monday after three weeks of building work -- and
    with a new reading-room on the second floor. Well-known authors from the
    region will read from their books every evening.

    Tickets are free.  Please reserve at www.library-of-the-old-town.example/reservations
    or at the front desk.
"""

OFFERS = [
    "Guided tour through the new rooms, with a look behind the scenes of the archive",
    "Book-binding for beginners (materials included)",
    "Quiet hours",
]


def paragraphs(text):
    return [part for part in textwrap.dedent(text).split("\n\n") if part.strip()]


def framed(text, width):
    lines = textwrap.wrap(text, width - 4)
    border = "+" + "-" * (width - 2) + "+"
    body = [f"| {line:<{width - 4}} |" for line in lines]
    return "\n".join([border, *body, border])


def teaser(text, width):
    return textwrap.shorten(text, width=width, placeholder="...")


for width in (60, 30):
    print(f"--- {width} columns ---")
    for paragraph in paragraphs(ARTICLE):
        print(textwrap.fill(paragraph, width=width, fix_sentence_endings=True))
        print()

bullets = textwrap.TextWrapper(width=40, initial_indent="* ", subsequent_indent="  ")
for offer in OFFERS:
    print(bullets.fill(offer))

print(framed(paragraphs(ARTICLE)[0], 44))

for width in (12, 24, 48):
    print(f"{width}: {[teaser(offer, width) for offer in OFFERS]}")

quote = textwrap.indent(paragraphs(ARTICLE)[1], "> ")
print(quote)
numbered = textwrap.indent("first\n\nsecond\nthird\n", "  ", lambda line: "first" not in line)
print(repr(numbered))

print(textwrap.wrap("a word-with-many-hyphens and averyveryverylongone", 12))
print(textwrap.wrap("a word-with-many-hyphens and averyveryverylongone", 12, break_on_hyphens=False))
print(textwrap.wrap("a word and averyveryverylongone", 12, break_long_words=False))
print(textwrap.wrap(ARTICLE, 40, max_lines=2, placeholder=" (more)"))
try:
    textwrap.wrap("no room", width=0)
except ValueError as error:
    print("ValueError:", error)
