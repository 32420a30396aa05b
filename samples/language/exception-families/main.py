class AppError(Exception):
    """Base class"""

    code = 1

    def __str__(self):
        return f"[{self.code}] {super().__str__()}"


class NotFound(AppError):
    code = 404


class Invalid(AppError):
    code = 422

    def __init__(self, field, message):
        super().__init__(message)
        self.field = field


def risky(n):
    if n == 0:
        raise NotFound("no such thing")
    if n == 1:
        raise Invalid("age", "must be positive")
    if n == 2:
        return 1 / 0
    if n == 3:
        return [][5]
    if n == 4:
        return {}["k"]
    if n == 5:
        return int("abc")
    if n == 6:
        return "a" + 1
    if n == 7:
        return None.foo
    return n


for i in range(9):
    try:
        r = risky(i)
    except Invalid as e:
        print("invalid", e.field, e, e.args)
    except AppError as e:
        print("app", e, e.code)
    except (ZeroDivisionError, IndexError) as e:
        print("math/index", e)
    except KeyError as e:
        print("key", e, repr(e))
    except Exception as e:
        print("other", type(e).__name__, e)
    else:
        print("fine", r)
    finally:
        print("--", i)


def order():
    try:
        print("try")
        return "from try"
    finally:
        print("finally")


print(order())


def override():
    for i in range(3):
        try:
            continue
        finally:
            print("loop finally", i)
    try:
        raise ValueError("x")
    except ValueError:
        return "except"
    finally:
        return "finally wins"


print(override())


def chain():
    try:
        risky(5)
    except ValueError as e:
        raise RuntimeError("wrapped") from e


try:
    chain()
except RuntimeError as e:
    print(e, "| cause:", e.__cause__, "|", type(e.__cause__))

try:
    try:
        1 / 0
    except ZeroDivisionError:
        {}["missing"]
except KeyError as e:
    print(repr(e), repr(e.__context__), e.__cause__)


def retry(func, attempts):
    last = None
    for n in range(1, attempts + 1):
        try:
            return func(n)
        except ValueError as err:
            last = err
            print("attempt", n, "failed:", err)
    raise last


def flaky(n):
    if n < 3:
        raise ValueError("not yet")
    return "done"


print(retry(flaky, 5))
try:
    retry(flaky, 2)
except ValueError as e:
    print("gave up:", e)
try:
    assert 1 + 1 == 3, "math is broken"
except AssertionError as e:
    print("assert:", e)
print(issubclass(NotFound, AppError), NotFound.__mro__[1].__name__, AppError.__doc__)
