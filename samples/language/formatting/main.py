name, price, count = "café", 3.14159, 1234567

print(f"{name} costs {price:.2f}")
print(f"[{name:>10}] [{name:<10}] [{name:^10}] [{name:*^10}]")
print(f"{count:,} {count:_} {count:>12,} {count:x} {count:#b} {count:e}")
print(f"{price:8.3f}|{price:<8.1f}|{price:+.0f}|{0.256:.1%}|{price:g}")
print(f"{name!r} {name!a} {price=} {count + 1 = }")
width, digits = 12, 4
print(f"{price:{width}.{digits}f}|{7:03d}|{-7:05d}|{True}|{None}")
print("%s has %d items at %.1f (%5s|%-5s|%%)" % (name, 3, price, "ab", "cd"))
print("{} and {}".format("a", "b"))
print("{0}-{1}-{0} {key:>5} {data[0]}".format("x", "y", key="k", data=[9]))
print(format(1234.5, ",.2f"), format("z", ">3"), str(1.0), repr("it's"), repr('say "hi"'))
print("tab\there", "line\\n", 'both \' and "', sep=" | ", end="!\n")
print("\u00e9\n".encode("utf-8"), "é" * 3, "-" * 10)
