scores = {"10": "string", 10: "integer", 2: "two", "b": 1, "a": 2}
scores[1] = "one"
print(scores)
print(list(scores.keys())[:3], list(scores.values())[-1])

view = scores.keys()
scores["late"] = None
print(len(view), "late" in view)

try:
    for key in scores:
        scores[f"{key}!"] = 0
except RuntimeError as error:
    print("RuntimeError:", error)
try:
    for key in {"x": 1, "y": 2} | {"z": 3}:
        del scores[key]
except KeyError as error:
    print("KeyError:", error)

nested = {"__proto__": {"a": 1}, (1, 2): [3], None: None, True: "yes", 1.5: 1.5}
print(nested, nested[(1, 2)], nested[1], nested[None])
print({8, 3, 1}, {40, 7, 100, 2}, set([3, 1, 2]) == {1, 2, 3})
first = dict(a=1, b=[2])
second = first.copy()
second["b"].append(3)
second["a"] = 0
print(first, second, first == second, {"a": 1, "b": 2} == {"b": 2, "a": 1.0})
print(dict.fromkeys("abca", 0), dict(zip("xy", (1, 2))), first.popitem())
