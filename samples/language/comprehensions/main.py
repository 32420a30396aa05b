words = ["apple", "kiwi", "banana", "fig"]
print([word.upper() for word in words if len(word) > 4])
print({word: len(word) for word in words})
print(sorted({len(word) for word in words}))
print(sum(len(word) for word in words), max(words, key=len), any(w == "fig" for w in words))
print([(i, j) for i in range(3) for j in range(i)])
print([[i * j for j in range(1, 4)] for i in range(1, 4)])
print(list(map(str.title, words)), list(filter(None, [0, 1, "", "x", [], None])))
print(sorted(words, key=lambda w: (-len(w), w)), list(reversed(words)))
print(all(words), list(zip(words, range(2))))

# The variable of a comprehension does not leak.
word = "outside"
print([word for word in words][0], word)
generator = (n * n for n in range(10))
print(next(generator), next(generator), sum(generator), next(generator, "empty"))
