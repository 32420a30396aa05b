def banner(title, *lines, mark="-", width=12, **extra):
    print(mark * width)
    print(title.center(width), *lines, sep="\n")
    if extra:
        print(extra)


banner("Menu")
banner("Soup", "leek", "carrot", mark="=")
banner("Tea", *["green", "black"], **{"width": 6, "sugar": 1.0})


def apply(function, *args, **kwargs):
    return function(*args, **kwargs)


def volume(width, depth=2, *, height=3):
    return width * depth * height


def power(base, exponent=2):
    return base**exponent


print(apply(volume, 2), apply(volume, 2, height=10), apply(power, exponent=3, base=2))
options = {"depth": 5, "height": 1}
print(volume(4, **options))
try:
    apply(power, 2, colour="red")
except TypeError as error:
    print(error)
