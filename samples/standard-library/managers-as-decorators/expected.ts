/** contextlib: managers written as generators, as decorators, and stacks of them. */

import {
  type BaseException,
  KeyError,
  ValueError,
  int,
  map,
  nameOf,
  named,
  print,
  printTo,
  truthy,
  typeName,
  withManager,
} from "./runtime/builtins.js";
import {
  AbstractContextManager,
  Chdir,
  ContextDecorator,
  ExitStack,
  closing,
  contextmanager,
  nullcontext,
} from "./runtime/contextlib.js";
import * as os from "./runtime/os.js";

const tag = contextmanager(function* tag(name: string): Generator<string> {
  console.log(`<${name}>`);
  try {
    yield name.toUpperCase();
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    print("handled:", error);
  } finally {
    console.log(`</${name}>`);
  }
});

const write = tag("page").__call__(function write(text: string): number {
  console.log(text);
  return text.length;
});

class Announced extends ContextDecorator {
  what: string;

  constructor(what: string) {
    super();
    this.what = what;
  }

  __enter__(): Announced {
    console.log("begin", this.what);
    return this;
  }

  __exit__(kind: any, error: unknown, traceback: unknown): boolean {
    print("end", this.what, truthy(kind) ? nameOf(kind) : "well");
    return false;
  }
}

const work = new Announced("work").__call__(function work(
  fails: boolean,
): string {
  if (fails) {
    throw new KeyError("no tools");
  }
  return "done";
});

class Door extends AbstractContextManager<any> {
  __exit__(
    kind: unknown,
    error: BaseException | null,
    traceback: unknown,
  ): void {
    console.log("the door closes");
  }

  close(): void {
    console.log("closed by hand");
  }
}

withManager(tag("a"), (first) => {
  withManager(tag("b"), () => {
    console.log(first);
  });
});
withManager(tag("c"), () => {
  throw new ValueError("inside");
});
console.log(write("hello"), write("again"));
console.log(work(false));
try {
  work(true);
} catch (error2) {
  if (!(error2 instanceof KeyError)) throw error2;
}

withManager(new Door(), (door) => {
  console.log(typeName(door));
});
withManager(closing(new Door()), () => {
  console.log("soon");
});

withManager(new ExitStack(), (stack) => {
  const names = Array.from("xy", (name) => stack.enterContext(tag(name)));
  stack.callback((...args: any[]) =>
    printTo({ sep: ": " }, "called", "last but two", ...args),
  );
  stack.push(
    named(
      (kind: any, error: unknown, traceback: unknown) => print("pushed", kind),
      "<lambda>",
    ),
  );
  print(names);
});

const kept = new ExitStack();
kept.enterContext(tag("kept"));
const moved = kept.popAll();
kept.close();
console.log("still open");
moved.close();

const here = os.getcwd();
withManager(new Chdir("/"), () => {
  withManager(nullcontext(5), (five) => {
    print(os.getcwd(), five);
  });
});
print(os.getcwd() === here);

const binary = (x: any) => int(x, 2);
const say = (...args: any[]) => printTo({ sep: " | " }, "log", ...args);
say(binary("101"), [...map(binary, ["1", "10"])]);
