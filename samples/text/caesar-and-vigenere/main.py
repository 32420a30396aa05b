# Caesar cipher - classic exercise
import string


def caesar(text, shift, decode=False):
    if decode:
        shift = -shift
    result = ""
    for char in text:
        if char.isupper():
            result += chr((ord(char) - ord("A") + shift) % 26 + ord("A"))
        elif char.islower():
            result += chr((ord(char) - ord("a") + shift) % 26 + ord("a"))
        else:
            result += char
    return result


def caesar_translate(text, shift):
    alphabet = string.ascii_lowercase
    shifted = alphabet[shift:] + alphabet[:shift]
    table = str.maketrans(alphabet + alphabet.upper(), shifted + shifted.upper())
    return text.translate(table)


def brute_force(cipher):
    candidates = {}
    for key in range(26):
        candidates[key] = caesar(cipher, key, decode=True)
    return candidates


message = "Hello, World! The quick brown fox."
secret = caesar(message, 3)
print("Message :", message)
print("Secret  :", secret)
print("Decoded :", caesar(secret, 3, decode=True))
print(caesar_translate(message, 3) == secret)

common = {"the", "and", "fox", "hello"}
scores = []
for key, text in brute_force(secret).items():
    words = text.lower().replace(",", "").replace("!", "").replace(".", "").split()
    score = sum(1 for w in words if w in common)
    scores.append((score, key, text))
scores.sort(reverse=True)
best = scores[0]
print(f"Best key: {best[1]} with score {best[0]} -> {best[2]}")


def vigenere(text, key, sign=1):
    out = []
    i = 0
    for c in text:
        if c.isalpha():
            base = ord("A") if c.isupper() else ord("a")
            k = ord(key[i % len(key)].lower()) - ord("a")
            out.append(chr((ord(c) - base + sign * k) % 26 + base))
            i += 1
        else:
            out.append(c)
    return "".join(out)


v = vigenere("Attack at dawn!", "LEMON")
print(v, "|", vigenere(v, "LEMON", -1))
