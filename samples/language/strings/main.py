text = "  The quick, brown fox  "
print(text.strip().split(", "), text.split(), len(text), text.strip().lower().title())
print("fox" in text, text.find("quick"), text.find("cat"), text.strip().replace("quick", "slow"))
print("-".join(["a", "b", "c"]), "a,b,,c".split(","), "one two three".rsplit(" ", 1))
print("abc"[0], "abc"[-1], "abcdef"[1:4], "abc"[::-1], "abc" * 2, "a" < "b" < "c")
print("42".zfill(5), "x".center(7, "*"), "left".ljust(8) + "|", "right".rjust(8))
print("Été".upper(), "straße".upper(), "É".lower(), "naïve".capitalize(), "aBc".swapcase())
print("12".isdigit(), "ab1".isalnum(), "ab".isalpha(), " ".isspace(), "Ab".istitle())
print("readme.md".endswith((".md", ".txt")), "readme".startswith("read"), "banana".count("an"))
print("a\nb\r\nc".splitlines(), "key=value=x".partition("="), ord("é"), chr(8364))
print("🙂é🙃"[1], len("🙂"), [*"a🙂"], "🙂".encode())
print("python"[2:], "python"[:-2], "python"[10:], 'repr: ' 'joined', """triple
lines""")
print(r"raw \n", "per" "fect", "a\\b", '`${x}` and */ stay')
for number, line in enumerate("first\nsecond".split("\n"), 1):
    print(f"{number:02}: {line!r}")
