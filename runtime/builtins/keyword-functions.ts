/** Builtin functions as values that calls reach with keywords which only run time knows. */
import { max, maxBy, min, minBy } from "./aggregate.js";
import { TypeError } from "./exceptions-common.js";
import { withKeywordCall } from "./keywords.js";
import { named } from "./names.js";
import { print, printTo } from "./print.js";
import { sorted } from "./sorted.js";

type Keywords = readonly (readonly [name: string, value: unknown])[];

function optionsOf(title: string, known: readonly string[], keywords: Keywords): any {
  const [unknown] = keywords.find(([name]) => !known.includes(name)) ?? [];
  if (unknown !== undefined)
    throw new TypeError(`'${unknown}' is an invalid keyword argument for ${title}()`);
  return Object.fromEntries(keywords);
}

/** `print`, where it is called as `emit(*args, **kwargs)`. */
export const printFunction = withKeywordCall(
  named((...values: any[]): void => print(...values), "print"),
  (_, values, keywords) =>
    printTo(optionsOf("print", ["sep", "end", "file", "flush"], keywords), ...values),
);

function choosing(
  title: string,
  plain: (...items: any[]) => any,
  choose: (items: Iterable<any>, options: any) => any,
): (...items: any[]) => any {
  return withKeywordCall(
    named((...items: any[]): any => plain(...items), title),
    (_, items, keywords) => {
      const options = optionsOf(title, ["key", "default"], keywords);
      if (items.length === 0) throw new TypeError(`${title} expected at least 1 argument, got 0`);
      if (items.length === 1) return choose(items[0] as Iterable<any>, options);
      if ("default" in options)
        throw new TypeError(
          `Cannot specify a default for ${title}() with multiple positional arguments`,
        );
      return choose(items, options);
    },
  );
}

/** `max`, where it is called as `pick(items, key=len)`. */
export const maxFunction = choosing("max", max, maxBy);
/** `min`, where it is called as `pick(items, key=len)`. */
export const minFunction = choosing("min", min, minBy);

/** `sorted`, where it is called as `sorted(items, **options)`. */
export const sortedFunction = withKeywordCall(
  named((items: any, ...more: any[]): any[] => ordered([items, ...more], {}), "sorted"),
  (_, items, keywords) => ordered(items, optionsOf("sort", ["key", "reverse"], keywords)),
);

function ordered(items: readonly any[], options: any): any[] {
  if (items.length !== 1) throw new TypeError(`sorted expected 1 argument, got ${items.length}`);
  return sorted(items[0] as Iterable<any>, options);
}
