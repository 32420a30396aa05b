import type { Probe } from "./probes.ts";

const limits = `## Known limits

- An attribute that only a later call assigns reads as \`None\` until then, unless the read stands in a \`try\` that expects AttributeError.
- A function that is handed to another with \`func(*args)\` does not count its arguments.
- Reading a variable of an enclosing function too early raises with the message of a local variable.
- Objects of a plain subclass of a dataclass skip \`__post_init__\` where the dataclass also has subclasses that are dataclasses, and are not frozen where it is.
- A pending task shows itself without the place where it waits: \`coro=<main()>\`.
- \`lru_cache(typed=True)\` does not tell 1 from 1.0, and \`cache_info\` counts \`f(1, b=2)\` as a hit of \`f(1, 2)\`.
- \`list[int]\` and its like used as values are the class itself, without their arguments.
- Whether an optional package is installed is decided while converting: what is not part of Python counts as missing.
- The identity of numbers and texts is refused where the program computes them; what comes out of parameters is compared by value.`;

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
