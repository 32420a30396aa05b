import {
  Dict,
  KeyError,
  RuntimeError,
  add,
  addInPlace,
  bindWithParameters,
  callWith,
  format,
  getItem,
  int,
  listPop,
  lt,
  mul,
  print,
  printTo,
  slice,
  split,
  splitLines,
  strip,
  sub,
  unpackStarred,
  withCause,
  withParameters,
} from "./runtime/builtins.js";
import * as sys from "./runtime/sys.js";

class VM {
  program: ([string, number] | [string] | readonly (string | number)[])[];
  stack: (number | bigint | string)[];
  vars: Dict<number | string, number | bigint | string>;
  pc: number | string;
  steps: number;

  constructor(
    program: ([string, number] | [string] | readonly (string | number)[])[],
    out: any = null,
  ) {
    this.program = program;
    this.stack = [];
    this.vars = new Dict<number | string, number | bigint | string>();
    this.pc = 0;
    this.steps = 0;
  }

  run(): (number | bigint | string)[] {
    const dispatch = new Dict<string | number, (...args: any[]) => void>([
      ["PUSH", bindWithParameters(this, "opPush")],
      [
        "ADD",
        withParameters(() =>
          this.binary(
            (a: number | bigint | string, b: number | bigint | string) =>
              add(a, b),
          ),
        ),
      ],
      [
        "SUB",
        withParameters(() =>
          this.binary(
            (a: number | bigint | string, b: number | bigint | string) =>
              sub(a, b),
          ),
        ),
      ],
      [
        "MUL",
        withParameters(() =>
          this.binary(
            (a: number | bigint | string, b: number | bigint | string) =>
              mul(a, b),
          ),
        ),
      ],
      [
        "LT",
        withParameters(() =>
          this.binary(
            (a: number | bigint | string, b: number | bigint | string) =>
              Number(lt(a, b)),
          ),
        ),
      ],
      ["PRINT", withParameters(() => print(listPop(this.stack)))],
      ["STORE", bindWithParameters(this, "opStore")],
      ["LOAD", bindWithParameters(this, "opLoad")],
      ["JMP", bindWithParameters(this, "opJmp")],
      ["JZ", bindWithParameters(this, "opJz")],
    ]);
    while (lt(this.pc, this.program.length)) {
      const [op, args] = unpackStarred(getItem(this.program, this.pc), 1, 0);
      this.pc = addInPlace(this.pc, 1);
      this.steps++;
      if (op === "HALT") {
        break;
      }
      let handler: (...args: any[]) => void;
      try {
        handler = getItem(dispatch, op);
      } catch (error) {
        if (!(error instanceof KeyError)) throw error;
        throw withCause(
          new RuntimeError(`bad opcode ${op} at ${sub(this.pc, 1)}`),
          null,
        );
      }
      callWith(handler, args);
    }
    return this.stack;
  }

  binary(
    f: (
      a: number | bigint | string,
      b: number | bigint | string,
    ) => number | bigint | string,
  ): void {
    const b = listPop(this.stack);
    const a = listPop(this.stack);
    this.stack.push(f(a, b));
  }

  opPush(value: number | string): void {
    this.stack.push(value);
  }

  opStore(name: number | string): void {
    this.vars.set(name, listPop(this.stack));
  }

  opLoad(name: number | string): void {
    this.stack.push(getItem(this.vars, name));
  }

  opJmp(target: number | string): void {
    this.pc = target;
  }

  opJz(target: number | string): void {
    if (listPop(this.stack) === 0) {
      this.pc = target;
    }
  }
}
withParameters(VM.prototype.opPush, "value");
withParameters(VM.prototype.opStore, "name");
withParameters(VM.prototype.opLoad, "name");
withParameters(VM.prototype.opJmp, "target");
withParameters(VM.prototype.opJz, "target");

function assemble(
  source: string,
): ([string, number] | [string] | readonly (string | number)[])[] {
  const labels = new Dict<string | number, number>();
  const code: string[][] = [];
  for (let line of splitLines(strip(source))) {
    line = strip(line.split(";")[0]);
    if (!line) {
      continue;
    }
    if (line.endsWith(":")) {
      labels.set(slice(line, null, -1), code.length);
    } else {
      code.push(split(line));
    }
  }
  const program: (
    | [string, number]
    | [string]
    | readonly (string | number)[]
  )[] = [];
  for (const item of code) {
    let [op, args]: [string, (string | number)[]] = unpackStarred(item, 1, 0);
    if (["JMP", "JZ"].includes(op)) {
      args = [getItem(labels, getItem(args, 0))];
    } else if (op === "PUSH") {
      args = [int(getItem(args, 0))];
    }
    program.push([op, ...args]);
  }
  return program;
}

const SOURCE = `
    PUSH 1
    STORE acc
    PUSH 1
    STORE i
loop:
    LOAD i
    PUSH 11
    LT
    JZ end
    LOAD acc
    LOAD i
    MUL
    STORE acc
    LOAD i
    PUSH 1
    ADD
    STORE i
    JMP loop
end:            
done
    LOAD acc
    PRINT
    HALT
`;
const program = assemble(SOURCE);
for (const [n, instr] of program.slice(0, 6).entries()) {
  print(format(n, "03d"), ...instr);
}
const vm = new VM(program);
vm.run();
print(vm.vars, vm.steps);
try {
  new VM([["PUSH", 1], ["FOO"]]).run();
} catch (e) {
  if (!(e instanceof RuntimeError)) throw e;
  printTo({ file: sys.stdout }, e);
}
