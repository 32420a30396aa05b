import sys


class VM:
    def __init__(self, program, out=None):
        self.program = program
        self.stack = []
        self.vars = {}
        self.pc = 0
        self.steps = 0

    def run(self):
        dispatch = {
            "PUSH": self.op_push,
            "ADD": lambda: self.binary(lambda a, b: a + b),
            "SUB": lambda: self.binary(lambda a, b: a - b),
            "MUL": lambda: self.binary(lambda a, b: a * b),
            "LT": lambda: self.binary(lambda a, b: int(a < b)),
            "PRINT": lambda: print(self.stack.pop()),
            "STORE": self.op_store,
            "LOAD": self.op_load,
            "JMP": self.op_jmp,
            "JZ": self.op_jz,
        }
        while self.pc < len(self.program):
            op, *args = self.program[self.pc]
            self.pc += 1
            self.steps += 1
            if op == "HALT":
                break
            try:
                handler = dispatch[op]
            except KeyError:
                raise RuntimeError(f"bad opcode {op} at {self.pc - 1}") from None
            handler(*args)
        return self.stack

    def binary(self, f):
        b, a = self.stack.pop(), self.stack.pop()
        self.stack.append(f(a, b))

    def op_push(self, value):
        self.stack.append(value)

    def op_store(self, name):
        self.vars[name] = self.stack.pop()

    def op_load(self, name):
        self.stack.append(self.vars[name])

    def op_jmp(self, target):
        self.pc = target

    def op_jz(self, target):
        if self.stack.pop() == 0:
            self.pc = target


def assemble(source):
    labels, code = {}, []
    for line in source.strip().splitlines():
        line = line.split(";")[0].strip()
        if not line:
            continue
        if line.endswith(":"):
            labels[line[:-1]] = len(code)
        else:
            code.append(line.split())
    program = []
    for op, *args in code:
        if op in ("JMP", "JZ"):
            args = [labels[args[0]]]
        elif op == "PUSH":
            args = [int(args[0])]
        program.append((op, *args))
    return program


SOURCE = """
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
"""
program = assemble(SOURCE)
for n, instr in enumerate(program[:6]):
    print(f"{n:03d}", *instr)
vm = VM(program)
vm.run()
print(vm.vars, vm.steps)
try:
    VM([("PUSH", 1), ("FOO",)]).run()
except RuntimeError as e:
    print(e, file=sys.stdout)
