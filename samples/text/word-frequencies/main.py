from collections import Counter, defaultdict
import re

text = """It was the best of times, it was the worst of times,
it was the age of wisdom, it was the age of foolishness,
it was the epoch of belief, it was the epoch of incredulity"""

words = re.findall(r"\b\w+\b", text.lower())
counts = Counter(words)
print(counts.most_common(5))
print(len(counts), sum(counts.values()))

by_length = defaultdict(list)
for w in sorted(set(words)):
    by_length[len(w)].append(w)
for length in sorted(by_length):
    print(length, by_length[length])

by_letter = {}
for w in words:
    by_letter.setdefault(w[0], set()).add(w)
for letter, ws in sorted(by_letter.items()):
    print(letter, "->", ", ".join(sorted(ws)))

longest = max(words, key=len)
print("longest:", longest, len(longest))
freq = {w: c for w, c in counts.items() if c > 1}
print(freq)
width = max(len(w) for w in freq)
for w, c in sorted(freq.items(), key=lambda kv: (-kv[1], kv[0])):
    print(f"{w:<{width}} {'#' * c} ({c / len(words):.1%})")
print(dict(by_length).keys())
print(counts["nothing"], counts - Counter(["it"] * 5))
