# Ordinary names in Python, special ones in other languages.
new, function, default, delete, var, let = 1, 2, 3, 4, 5, 6
this, typeof, void, switch, case, null = range(6)
undefined, arguments, eval_, Map, Promise, Object = "undefined", "args", 0, "map", "promise", "object"
console = "console"
print(new + function + default + delete + var + let, this, typeof, void, switch, case, null)
print(undefined, arguments, Map, Promise, Object, console)


class Thing:
    def __init__(self, constructor, length):
        self.constructor = constructor
        self.length = length
        self.name = "thing"

    def then(self, function):
        return function(self.length)


async def make():
    # It has a method called "then", but it is no promise.
    return Thing("builder", 3)


async def main():
    thing = await make()
    print(thing.constructor, thing.length, thing.name, thing.then(lambda n: n + 1))
    table = {"__proto__": 1, "constructor": 2, "toString": 3, "then": 4}
    print(table, "hasOwnProperty" in table, table.get("valueOf"))


import asyncio

asyncio.run(main())
