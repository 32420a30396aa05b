class Stack:
    def __init__(self): self._d = []
    def push(self, x): self._d.append(x); return self
    def pop(self):
        if not self._d: raise IndexError("pop from empty stack")
        return self._d.pop()
    def peek(self): return self._d[-1] if self._d else None
    def __len__(self): return len(self._d)
    def __bool__(self): return bool(self._d)
    def __repr__(self): return "Stack(%s)" % self._d

def rpn(expr):
    st = Stack()
    ops = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "/": lambda a, b: a / b, "^": pow}
    for tok in expr.split():
        if tok in ops:
            b, a = st.pop(), st.pop()
            st.push(ops[tok](a, b))
        else:
            st.push(float(tok) if "." in tok else int(tok))
    if len(st) != 1: raise ValueError(f"bad expression: {st!r}")
    return st.pop()

def to_rpn(s):
    prec = {"+": 1, "-": 1, "*": 2, "/": 2, "^": 3}
    out, ops = [], []
    num = ""
    for ch in s + " ":
        if ch.isdigit() or ch == ".":
            num += ch
            continue
        if num:
            out.append(num); num = ""
        if ch in prec:
            while ops and ops[-1] != "(" and (prec[ops[-1]] > prec[ch] or (prec[ops[-1]] == prec[ch] and ch != "^")):
                out.append(ops.pop())
            ops.append(ch)
        elif ch == "(": ops.append(ch)
        elif ch == ")":
            while ops[-1] != "(": out.append(ops.pop())
            ops.pop()
    while ops: out.append(ops.pop())
    return " ".join(out)

def balanced(s):
    pairs = dict(zip(")]}", "([{"))
    st = Stack()
    for c in s:
        if c in pairs.values(): st.push(c)
        elif c in pairs:
            if not st or st.pop() != pairs[c]: return False
    return not st

for e in ["1 + 2 * 3", "(1 + 2) * 3", "2 ^ 3 ^ 2", "10 / 4 - 1.5", "2 * (3 + 4) * 5"]:
    r = to_rpn(e)
    print(f"{e} -> {r} = {rpn(r)}")
for bad in ["1 +", "1 2", "4 0 /"]:
    try: print(rpn(bad))
    except (IndexError, ValueError, ZeroDivisionError) as err: print(type(err).__name__, "-", err)
print([balanced(s) for s in ("([]{})", "([)]", "((", "")])
s = Stack().push(1).push("a")
print(s, len(s), s.peek(), bool(Stack()))
