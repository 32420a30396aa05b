def is_palindrome(s):
    cleaned = [c.lower() for c in s if c.isalnum()]
    return cleaned == cleaned[::-1]


def is_palindrome_rec(s):
    if len(s) < 2:
        return True
    return s[0] == s[-1] and is_palindrome_rec(s[1:-1])


def longest_palindrome(s):
    best = ""
    for i in range(len(s)):
        for a, b in ((i, i), (i, i + 1)):
            while a >= 0 and b < len(s) and s[a] == s[b]:
                a -= 1
                b += 1
            if b - a - 1 > len(best):
                best = s[a + 1 : b]
    return best


def are_anagrams(a, b):
    return sorted(a.replace(" ", "").lower()) == sorted(b.replace(" ", "").lower())


def group_anagrams(words):
    groups = {}
    for word in words:
        key = tuple(sorted(word))
        if key not in groups:
            groups[key] = []
        groups[key].append(word)
    return groups


for phrase in [
    "A man, a plan, a canal: Panama",
    "Hello",
    "Ésope reste ici et se repose",
    "Was it a car",
]:
    print(f"{phrase!r:40} {is_palindrome(phrase)}")
print(is_palindrome_rec("racecar"), is_palindrome_rec("python"))
print(longest_palindrome("forgeeksskeegfor"))
print(longest_palindrome("babad"))
print(are_anagrams("Dormitory", "dirty room"))
groups = group_anagrams(["eat", "tea", "tan", "ate", "nat", "bat"])
for key, ws in groups.items():
    print(key, ws)
print([g for g in groups.values() if len(g) > 1])
print(groups)
