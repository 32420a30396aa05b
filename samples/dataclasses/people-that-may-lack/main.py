from dataclasses import dataclass
from typing import Optional, NamedTuple
@dataclass
class P:
    name: str
    salary: Optional[float] = None
    boss: "Optional[P]" = None
    age: Optional[int] = None
class Q(NamedTuple):
    name: str
    salary: Optional[float]
ps = [P("a", 3.5, None, 4), P("b")]
ps[1].boss = ps[0]
for p in ps:
    if p.salary:
        print(p.salary * 2)
    if p.age:
        print(p.age + 1)
    print(p.salary * 2 if p.salary else "none")
    print(p.age * 2 if p.age else "none")
    if p.boss and p.boss.salary:
        print(p.boss.salary * 2)
qs = [Q("x", 2.0), Q("y", None)]
for q in qs:
    print(q)
    if q.salary:
        print(q.salary * 2)
print([q.salary * 2 for q in qs if q.salary])
print([q.salary * 2 for q in qs if q.salary is not None])
print([p.salary * 2 for p in ps if p.salary])
print([p.boss.name for p in ps if p.boss])
print([p.boss.name for p in ps if p.boss is not None])
print(sum(p.age for p in ps if p.age is not None))
print(max((p for p in ps if p.age is not None), key=lambda p: p.age).name)
print({p.name: p.salary + 1 for p in ps if p.salary is not None})
print(list(p.age + 1 for p in ps if p.age is not None and p.salary))
d = {"a": None, "b": 3}
print([v + 1 for v in d.values() if v is not None])
print({k: v + 1 for k, v in d.items() if v is not None})
print(sum(v for v in d.values() if v))
