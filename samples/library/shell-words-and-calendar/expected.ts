/** A small planner: commands as a shell reads them, the days of a month, text for a web page. */

import {
  ValueError,
  format,
  getItem,
  print,
  range,
  repr,
  str,
} from "./runtime/builtins.js";
import * as calendar from "./runtime/calendar.js";
import * as html from "./runtime/html.js";
import * as keyword from "./runtime/keyword.js";
import * as shlex from "./runtime/shlex.js";

const COMMANDS = [
  'add 2024-02-29 "leap day party" --place "Jo\'s garden"',
  "add 2024-12-24 'presents & <cards>'",
  "list 2024-02",
  'add 2024-01-01 "never closed',
];

class Planner {
  entries: [string, string, string[]][];

  constructor() {
    this.entries = [];
  }

  run(command: string): string {
    const words = shlex.split(command);
    if (words.length >= 3 && words[0] === "add") {
      const day = words[1];
      const title = words[2];
      const options = words.slice(3);
      this.entries.push([day, title, options]);
      return `added ${repr(title)} with ${str(options)}`;
    } else if (words.length === 2 && words[0] === "list") {
      const month = words[1];
      const found = this.entries
        .filter(([day, title]) => day.startsWith(month))
        .map(([day, title]) => title);
      return `${month}: ${str(found)}`;
    } else {
      return `unknown command: ${shlex.join(words)}`;
    }
  }

  asHtml(): string {
    const lines = this.entries.map(
      ([day, title]) => `<li>${day}: ${html.escape(title)}</li>`,
    );
    return ["<ul>", ...lines, "</ul>"].join("\n");
  }
}

/** The Saturdays and Sundays of a month. */
function weekends(year: number, month: number): number[] {
  const weeks = calendar.monthcalendar(year, month);
  return weeks.flatMap((week) => week.slice(5).filter((day) => day > 0));
}

const planner = new Planner();
for (const command of COMMANDS) {
  try {
    console.log(planner.run(command));
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    console.log(`cannot read ${repr(command)}: ${str(error)}`);
  }
}
console.log(planner.run("drop 'all of it' now"));
console.log(planner.asHtml());

console.log(calendar.month(2024, 2));
const [first, length] = calendar.monthrange(2024, 2);
console.log(
  `starts on a ${getItem(calendar.dayName, first)}, has ${length} days`,
);
print("weekends:", weekends(2024, 2));
print([...range(1996, 2013)].filter((year) => calendar.isleap(year)));
for (const number of [1, 5, 12]) {
  console.log(
    `${format(number, ">2")} ${getItem(calendar.monthAbbr, number)} ${getItem(calendar.monthName, number)}`,
  );
}

const names = ["class", "klass", "match", "async"];
print(
  names.filter((name) => keyword.iskeyword(name)),
  keyword.issoftkeyword("match"),
);
