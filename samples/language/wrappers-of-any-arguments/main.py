import functools


def traced(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        print("call", function.__name__, args, kwargs)
        result = function(*args, **kwargs)
        print("gives", result)
        return result

    return wrapper


def counted(function):
    def wrapper(*args, **kwargs):
        wrapper.calls += 1
        return function(*args, **kwargs)

    wrapper.calls = 0
    return wrapper


@traced
def shout(word, mark="!"):
    return word.upper() + mark


@traced
def half(number):
    return number / 2


@counted
def total(a, b=1):
    return a + b


print(shout("hey"), shout(word="you", mark="?"), half(4) == 2)
print(half(3).is_integer(), total(1), total(a=5, b=6), total.calls)
