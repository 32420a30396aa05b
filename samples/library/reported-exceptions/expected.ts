/** Reporting exceptions: the whole traceback for the developer, one line for the user. */

import {
  Exception,
  KeyError,
  RuntimeError,
  TypeError,
  ValueError,
  ZeroDivisionError,
  floorDiv,
  getItem,
  print,
  printTo,
  splitLines,
  strip,
  tuple,
} from "./runtime/builtins.js";
import * as logging from "./runtime/logging.js";
import * as sys from "./runtime/sys.js";
import * as traceback from "./runtime/traceback.js";

/** An order that cannot be handled. */
class OrderError extends Exception {
  number: number;
  reason: string;

  constructor(number: number, reason: string) {
    super(number, reason);
    this.number = number;
    this.reason = reason;
  }

  __str__(): string {
    return `order ${this.number}: ${this.reason}`;
  }
}

function handle(order: readonly [number, number]): number {
  const [number, quantity] = order;
  if (quantity < 0) {
    throw new OrderError(number, "negative quantity");
  }
  return floorDiv(100, quantity);
}

/** The last line of a traceback: the class and the message. */
function summary(error: OrderError | Exception): string {
  return strip(traceback.formatExceptionOnly(error).join(""));
}

function run(orders: (readonly [number, number])[]): string[] {
  const failures: string[] = [];
  for (const order of orders) {
    try {
      print(order, "->", handle(order));
    } catch (error) {
      if (error instanceof OrderError) {
        traceback.printException(error);
        failures.push(summary(error));
      } else if (
        error instanceof ZeroDivisionError ||
        error instanceof TypeError
      ) {
        printTo({ file: sys.stderr }, traceback.formatExc(error));
        logging.error("unexpected\n%s", traceback.formatExc(error));
        const last = getItem(splitLines(traceback.formatExc(error)), -1);
        failures.push(last);
        print("same text:", last === summary(error));
      } else {
        throw error;
      }
    }
  }
  return failures;
}

for (const line of run([
  tuple(1, 4),
  tuple(2, 0),
  tuple(3, -1),
  tuple(4, 25),
])) {
  console.log("failed:", line);
}

const noted = new ValueError("no such colour: 'blurple'");
noted.addNote("known colours: red, green, blue");
print(traceback.formatExceptionOnly(noted));
print(traceback.formatExceptionOnly(new KeyError("colour")));
print(traceback.formatExceptionOnly(new RuntimeError()));
