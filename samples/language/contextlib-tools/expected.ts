import {
  KeyError,
  RuntimeError,
  ZeroDivisionError,
  floorDiv,
  print,
  withManager,
} from "./runtime/builtins.js";
import {
  ExitStack,
  contextmanager,
  nullcontext,
} from "./runtime/contextlib.js";

const tag = contextmanager(function* tag(name: string): Generator<string> {
  console.log(`<${name}>`);
  try {
    yield name.toUpperCase();
  } finally {
    console.log(`</${name}>`);
  }
});

withManager(tag("p"), (outer) => {
  withManager(tag("b"), (inner) => {
    print(outer, inner);
  });
});

try {
  console.log(floorDiv(1, 0));
  console.log("never printed");
} catch (error) {
  if (!(error instanceof ZeroDivisionError || error instanceof KeyError))
    throw error;
}

withManager(new ExitStack(), (stack) => {
  const names = Array.from("xyz", (letter) => stack.enterContext(tag(letter)));
  stack.callback(print, "callback first");
  print(names);
});

try {
  withManager(tag("i"), () => {
    withManager(nullcontext("nothing"), (value) => {
      throw new RuntimeError(value);
    });
  });
} catch (error) {
  if (!(error instanceof RuntimeError)) throw error;
  print("outside:", error);
}
