"""Telling users of a library that a function will go: warnings, filters and recorded warnings."""

import functools
import warnings


class ConfigWarning(UserWarning):
    """Something in the configuration looks wrong."""


def deprecated(replacement):
    """Mark a function as deprecated."""

    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            warnings.warn(
                f"{function.__name__}() is deprecated, use {replacement}()",
                DeprecationWarning,
                stacklevel=2,
            )
            return function(*args, **kwargs)

        return wrapper

    return decorate


@deprecated("area")
def surface(width, height=1):
    return width * height


def read_config(options):
    for name, value in options.items():
        if value is None:
            warnings.warn(f"{name} has no value", ConfigWarning)
        elif name.isupper():
            warnings.warn(ConfigWarning(f"{name} should be in lower case"))
    return {name.lower(): value for name, value in options.items()}


# Unless something else is said, warnings go to stderr.
print(surface(3, 4))

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(surface(2), surface(5, height=2))
    print(read_config({"HOST": "localhost", "port": None}))

print(len(caught), "warnings")
for item in caught:
    kind = "user" if issubclass(item.category, UserWarning) else "other"
    print(f"{item.category.__name__} ({kind}): {item.message}")

with warnings.catch_warnings():
    warnings.simplefilter("error", ConfigWarning)
    try:
        read_config({"debug": None})
    except ConfigWarning as problem:
        print("now an exception:", problem)

with warnings.catch_warnings(record=True) as caught:
    warnings.filterwarnings("ignore", message=".*no value")
    read_config({"a": None, "B": 1})
    print([str(item.message) for item in caught])

with warnings.catch_warnings(record=True) as caught:
    for attempt in range(3):
        warnings.warn("shown once from one place")
        warnings.warn(f"attempt {attempt}")
    print([str(item.message) for item in caught])
