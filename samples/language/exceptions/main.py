class AppError(Exception):
    pass


class NotFound(AppError):
    def __init__(self, key, code=404):
        super().__init__(f"{key} not found")
        self.code = code


def lookup(key):
    try:
        return {"a": 1}[key]
    except KeyError as error:
        raise NotFound(key) from error


def attempt(key):
    try:
        value = lookup(key)
    except (NotFound, TypeError) as error:
        print("failed:", error, getattr(error, "code", None), repr(error.__cause__))
        return None
    else:
        print("found", value)
        return value
    finally:
        print("done with", key)


attempt("a")
attempt("b")
attempt([])


def last_word():
    try:
        return "from try"
    finally:
        print("finally comes first")


print(last_word())
for text in ("12", "x", "1.5"):
    try:
        print(int(text))
    except ValueError as error:
        print(error)
try:
    try:
        1 / 0
    except ZeroDivisionError as error:
        print(repr(error))
        raise
except ArithmeticError as error:
    print("again:", error, type(error).__name__, error.args)
try:
    assert 1 > 2, "one is not more than two"
except AssertionError as error:
    print("assertion:", error)
print(repr(NotFound("z")), isinstance(NotFound("z"), AppError), [ValueError(), KeyError("k", 2)])
