# Exception groups in depth
import asyncio


class ValidationError(Exception):
    def __init__(self, field, reason):
        self.field = field
        self.reason = reason
        super().__init__(field, reason)

    def __str__(self):
        return f"{self.field}: {self.reason}"


class NetworkError(OSError):
    pass


async def check(field, value):
    await asyncio.sleep(0)
    if value is None:
        raise ValidationError(field, "missing")
    if isinstance(value, str) and not value.strip():
        raise ValidationError(field, "blank")
    if value == "net":
        raise NetworkError(111, "refused")
    return value


async def validate(form):
    errors = []

    async def one(k, v):
        try:
            return k, await check(k, v)
        except ValidationError as e:
            errors.append(e)

    pairs = await asyncio.gather(*(one(k, v) for k, v in form.items()))
    if errors:
        raise ExceptionGroup("invalid form", errors)
    return dict(p for p in pairs if p)


async def parallel(form):
    async with asyncio.TaskGroup() as tg:
        for k, v in form.items():
            tg.create_task(check(k, v), name=k)


def describe(eg, level=0):
    pad = "  " * level
    for e in eg.exceptions:
        if isinstance(e, BaseExceptionGroup):
            print(f"{pad}+ {e.message} ({len(e.exceptions)})")
            describe(e, level + 1)
        else:
            print(f"{pad}- {type(e).__name__}: {e}")


async def main():
    print(await validate({"name": "Ann", "age": 3}))
    try:
        await validate({"name": " ", "age": None, "city": "Oslo"})
    except* ValidationError as eg:
        print(eg)
        describe(eg)

    try:
        await parallel({"a": None, "b": "net", "c": 1, "d": ""})
    except* ValidationError as eg:
        print("validation:", sorted(e.field for e in eg.exceptions))
    except* OSError as eg:
        print("os:", [(e.errno, e.strerror) for e in eg.exceptions])

    nested = ExceptionGroup("outer", [
        ValueError("v1"),
        ExceptionGroup("inner", [TypeError("t1"), ValueError("v2"), ExceptionGroup("deep", [KeyError("k")])]),
    ])
    describe(nested)
    values, rest = nested.split(ValueError)
    print(repr(values))
    print(repr(rest))
    print(nested.subgroup(lambda e: isinstance(e, LookupError)))
    print(nested.subgroup(ZeroDivisionError))
    try:
        try:
            raise nested
        except* TypeError:
            print("types handled")
        except* KeyError as eg:
            print("keys handled", eg.exceptions)
            raise RuntimeError("while handling keys") from None
    except ExceptionGroup as eg:
        describe(eg)

asyncio.run(main())
