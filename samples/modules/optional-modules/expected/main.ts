/** What is not installed is replaced; what is beside the program is found. */

import { equals } from "./runtime/builtins.js";
import * as codec from "./lib/plain_codec.js";
import * as tables from "./lib/tables.js";

const NAME = "nobody";
console.log(tables.row("tables", "are", "there"));

console.log(
  codec.encode(
    new Map<string, string>([
      ["name", NAME],
      ["codec", "plain_codec"],
    ]),
  ),
);
if (equals(codec.decode("a=1"), { a: "1" })) {
  console.log("decoded");
}
