/** What `__doc__` tells of functions, methods, classes and objects, with and without wraps. */

import {
  ValueError,
  call,
  docOf,
  documented,
  getItem,
  getattr,
  int,
  method,
  nameOf,
  or,
  print,
  repr,
  str,
  truthy,
} from "./runtime/builtins.js";
import { updateWrapper, wraps } from "./runtime/functools.js";
import * as methods from "./runtime/methods.js";

function traced(
  func: (...args: any[]) => number | null,
): (...args: any[]) => any {
  const wrapper = wraps(func)(function wrapper(
    ...args: (string | Shape)[]
  ): any {
    console.log("calling", nameOf(func));
    return call(func, ...args);
  });

  return wrapper;
}

/** Tries again. */
function retried(
  times: number,
): (func: (text: string) => number) => (...args: any[]) => number | null {
  function decorator(
    func: (text: string) => number,
  ): (...args: any[]) => number | null {
    const wrapper = wraps(func)(function wrapper(
      ...args: Parameters<typeof func>
    ): number | null {
      for (let attempt = 0; attempt < times; attempt++) {
        try {
          return func(...args);
        } catch (error) {
          if (!(error instanceof ValueError)) throw error;
          console.log(`attempt ${attempt + 1}: ${str(error)}`);
        }
      }
      return null;
    });

    return wrapper;
  }

  return decorator;
}
documented(retried, "Tries again.");

function forgetful(func: (n: number) => number): (...args: number[]) => number {
  /** Forgets what it wraps. */
  function wrapper(...args: Parameters<typeof func>): number {
    return func(...args);
  }
  documented(wrapper, "Forgets what it wraps.");

  return wrapper;
}

/** Counts calls. */
class Counted {
  func: (name?: string) => string;
  calls: number;

  constructor(func: (name?: string) => string) {
    updateWrapper(this, func);
    this.func = func;
    this.calls = 0;
  }

  __call__(...args: [name?: string]): string {
    this.calls++;
    return this.func(...args);
  }
}
documented(Counted, "Counts calls.");

/**
 * Parses a number.
 *
 * Tries twice.
 */
const parse = traced(
  retried(2)(
    documented(function parse(text: string): number {
      return int(text);
    }, "Parses a number.\n\n    Tries twice.\n    "),
  ),
);

/** Doubles. */
const double = forgetful(
  documented(function double(n: number): number {
    return n * 2;
  }, "Doubles."),
);

/** Greets. */
const greet = new Counted(
  documented(function greet(name = "world"): string {
    return `hello ${name}`;
  }, "Greets."),
);

/** A shape. */
class Shape {
  /** The area. */
  declare area: (...args: any[]) => any;

  static {
    Shape.prototype.area = method(
      traced(
        documented(function area(self: Shape): number {
          return 0;
        }, "The area."),
      ),
    );
  }

  name(): string {
    return "shape";
  }
}
documented(Shape, "A shape.");

class Square extends Shape {}

print(parse("12"), parse("x"));
console.log(double(4), greet.__call__(), greet.__call__("Ada"), greet.calls);

for (const function_ of [parse, double, retried, traced]) {
  print(nameOf(function_), repr(docOf(function_)));
}

print(getattr(greet, "__name__"), docOf(greet), "Counts calls.");

function describe(
  thing: typeof Shape | Shape | ((...args: any[]) => any),
): any {
  return getItem(methods.splitlines(or(docOf(thing), () => "undocumented")), 0);
}

for (const thing of [parse, Shape, Square, new Square(), new Shape()]) {
  print(describe(thing));
}
const shape = new Shape();
print(shape.area(), docOf(shape.area), docOf(Shape.prototype.area), null);
