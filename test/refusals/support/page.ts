import type { Probe } from "./probes.ts";

const limits = `## Known limits

- A function that is handed to another with \`func(*args)\` does not count its arguments.
- Reading a variable of an enclosing function too early raises with the message of a local variable.
- Tasks and coroutines show themselves without the places where they are defined and wait: \`coro=<main()>\`.
- \`x = list[int]\` is the class itself, without its arguments: where it is shown directly, as in \`print(list[int])\`, that is refused.
- A NaN that meets another one in a container (\`x in [x]\`, \`[x] == [x]\`, keys and elements) is the same object where the program names one NaN, once, as \`math.nan\` or \`float("nan")\`; otherwise the program is refused while it runs (status 70).
- \`range\` and \`enumerate\` from an int beyond 2**53 whose size the program does not tell (what an unknown function gives) are refused while the program runs (status 70).
- A set or dict of unknown type (\`for w in self.watchers\`, where run time tells what that is) is walked to its end although the body resizes it.
- A set or dict that a function handed to \`map\` or \`filter\` resizes while it is walked is walked to its end.
- Where None stands among the items of a set is not where CPython puts it, which goes by its address.
- Two equal sets of constants in one file share the order of the first one in CPython, but not here.
- The sign of an integer's zero, as of the product of two variables \`a * b\` of unknown range, shows where it meets a float.
- Whether an optional package is installed is decided while converting: what is not part of Python counts as missing.
- The identity of numbers and texts is refused where the program computes them; what comes out of parameters is compared by value.
- \`_replace(…)\` with keywords raises an Exception where the type of the named tuple is unknown.
- \`_asdict()\` of a value that is one of two named tuples of equal length may show floats as ints, and ints as floats.
- An attribute called as a method of a container, as \`other.items\`, is taken for that method where the type of \`other\` is unknown.
- \`__iter__\` that returns \`iter([1.0])\` shows floats as ints where the type of the object is unknown.
- \`print(d, d["new"])\` of a \`defaultdict\` of floats shows the dict without the new key.
- \`statistics.covariance\` takes Decimals, and \`encode(errors="namereplace")\` raises UnicodeEncodeError.
- A default such as \`1 / 0\` or \`Decimal("x")\` raises at the call, not at the \`def\`.
- The loop of a dict or set comprehension over \`zip(…, strict=True)\` compares the lengths before its first item is made.
- Errors about what is no number or text may name a whole float as \`int\` and a tuple as \`list\`.
- A generator that is shown where only run time knows that it is one shows as \`<genexpr>\`, whatever function it is of.
- \`type(Color)\` of an enum and \`type(Shape)\` of an abstract class are \`<class 'type'>\`; builtin functions and partials show as functions.
- The decorators of a function, its defaults and its annotations are evaluated in another order, or not at all, where that can be seen.
- \`s.update(x for x in s)\` of the set that it walks raises nothing; \`setattr\` of an attribute of a frozen dataclass that is no field does not either.
- \`d.default_factory = int\` of a defaultdict, the encoding \`unicode_escape\` and \`"{0.real}".format(5)\` raise another error when they run.
- A failed \`assertEqual\` of containers has no diff in its message.
- A generator that is dropped before its end is closed where a loop is left, or one variable or expression alone held it; one that an attribute, a container or a parameter holds is not: what its \`finally\` or \`with\` would still do is missing. An exception closes the generators of a function before it is handled, not after.
- An exception that is raised in \`finally\` while another one is on its way has no \`__context__\`.
- What \`json.loads\` and other unknown sources give is taken for what an annotation says: \`def f(items: list[float])\` that gets a dict from them may go on with its entries, or raise another error.
- A function that only run time knows and that gets the wrong number of arguments goes on with what it got, unless a star or a \`try\` that takes TypeError stands around the call.
- Attributes of the library's objects that Python does not let a program assign, as \`deque.maxlen\`, are assigned.
- What a decorator or method gives back in a list of functions of several kinds may show a float zero in a tuple as an int.
- A loop over a dict that takes a key out and puts it in again goes on with that key, for ever, where Python raises RuntimeError.
- \`super()\` does not look whether a method that is taken from its class got an object of that class.
- A method that one place holds twice is one function for \`is\`, where the program also compares methods by \`==\`.`;

/** The table of the probes and what becomes of them, as a page of the documentation. */
export function refusalsPage(outcomes: readonly (Probe & { readonly outcome: string })[]): string {
  const parts = [
    "# What is refused",
    "Each program of `test/refusals/probes/` prints what CPython prints, or is refused; what is known to slip through stands at the end. Besides these, `test/refusals/names.test.ts` uses every public name that CPython lists for the supported modules and classes. The codes are explained in [diagnostics.md](diagnostics.md).",
  ];
  for (const topic of new Set(outcomes.map((outcome) => outcome.topic))) {
    const own = outcomes.filter((outcome) => outcome.topic === topic);
    const title = topic[0].toUpperCase() + topic.slice(1).replaceAll("-", " ");
    parts.push(`## ${title}`);
    const groups = new Map<string, string[]>();
    for (const { name, outcome } of own)
      groups.set(outcome, [...(groups.get(outcome) ?? []), name]);
    const rows = [...groups].map(([outcome, names]) => `| ${outcome} | ${names.join(", ")} |`);
    parts.push(["| Outcome | Programs |", "| --- | --- |", ...rows].join("\n"));
  }
  return `${[...parts, limits].join("\n\n")}\n`;
}
