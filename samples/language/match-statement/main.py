import asyncio


class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y


def describe(value):
    match value:
        case 0 | 1:
            return "tiny"
        case int() as n if n < 0:
            return f"negative {n}"
        case int():
            return "number"
        case "hello" | "hi":
            return "greeting"
        case []:
            return "empty list"
        case [one]:
            return f"just {one}"
        case [first, *_, last]:
            return f"from {first} to {last}"
        case {"kind": kind, **rest}:
            return f"{kind} with {rest}"
        case Point(0, y):
            return f"on the axis at {y}"
        case Point(x=x, y=y):
            return f"point {x},{y}"
        case None:
            return "nothing"
        case _:
            return "something else"


async def main():
    values = [0, -4, 12, "hi", [], ["a"], (1, 2, 3), {"kind": "cat", "age": 3}]
    for value in values + [Point(0, 5), Point(1, 2), None, 2.5, "other"]:
        await asyncio.sleep(0)
        print(describe(value))


asyncio.run(main())
