def compose(*functions):
    def run(value):
        for function in functions:
            value = function(value)
        return value

    return run


print(compose(abs, str, len)(-250), compose(float, str)("3"))
converters = {"age": int, "height": float, "name": str}
row = {"age": "42", "height": "1", "name": "Ann"}
print({key: converters[key](text) for key, text in row.items()})
print(sorted(["b", "A", "c"], key=str.lower), list(map(str.upper, ["x"])), list(map(list, ["ab"])))
for convert in (int, float, str):
    print(convert.__name__, repr(convert("1")))
