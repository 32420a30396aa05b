# __new__ decides which object a call gives: singletons and pools.
class Singleton:
    _instance = None

    def __new__(cls, *args, **kwargs):
        if cls._instance is None:
            cls._instance = super().__new__(cls)
        return cls._instance


class Logger(Singleton):
    def __init__(self, name="root"):
        if not hasattr(self, "lines"):
            self.lines = []
        self.name = name

    def log(self, text):
        self.lines.append(f"{self.name}: {text}")


a = Logger("first")
a.log("one")
b = Logger("second")
b.log("two")
print(a is b, a.lines, a.name)


class Pool:
    _cache = {}

    def __new__(cls, key):
        if key in cls._cache:
            return cls._cache[key]
        obj = super().__new__(cls)
        cls._cache[key] = obj
        return obj

    def __init__(self, key):
        self.key = key


print(Pool("a") is Pool("a"), Pool("a") is Pool("b"), len(Pool._cache))
