# Day 7 - Hangman, object oriented, with a scripted player
import random
import string


class HangmanError(Exception):
    pass


class AlreadyGuessed(HangmanError):
    def __str__(self):
        return f"you already tried {self.args[0]!r}"


class Hangman:
    STAGES = ["", "O", "O-", "O-|", "O-|-", "O-|-<"]

    def __init__(self, word, max_errors=len(STAGES) - 1):
        self._word = word.upper()
        self._guessed = set()
        self.errors = 0
        self.max_errors = max_errors

    @property
    def masked(self):
        return " ".join(c if c in self._guessed else "_" for c in self._word)

    @property
    def won(self):
        return set(self._word) <= self._guessed

    @property
    def over(self):
        return self.won or self.errors >= self.max_errors

    def guess(self, letter):
        letter = letter.upper()
        if len(letter) != 1 or letter not in string.ascii_uppercase:
            raise ValueError(f"not a letter: {letter!r}")
        if letter in self._guessed:
            raise AlreadyGuessed(letter)
        self._guessed |= {letter}
        if letter in self._word:
            return self._word.count(letter)
        self.errors += 1
        return 0

    def __str__(self):
        return f"{self.masked:<20} [{self.STAGES[self.errors]:<5}] {self.max_errors - self.errors} left"


class FrequencyPlayer:
    ORDER = "etaoinshrdlu"

    def __init__(self, rng):
        self.rng = rng
        self.queue = list(self.ORDER)

    def __call__(self):
        if self.queue:
            return self.queue.pop(0)
        return self.rng.choice(string.ascii_lowercase)


def play(word, player):
    game = Hangman(word)
    turn = 0
    while not game.over:
        turn += 1
        letter = player()
        try:
            hits = game.guess(letter)
        except (ValueError, HangmanError) as e:
            print(f"  {turn:2}. {type(e).__name__}: {e}")
            continue
        print(f"  {turn:2}. {letter} -> {hits} {game}")
    return game.won, turn


random.seed(3)
words = ["banana", "syzygy", "noodle"]
random.shuffle(words)
scores = {}
for word in words:
    print(word.title())
    won, turns = play(word, FrequencyPlayer(random.Random(len(word))))
    scores[word] = ("won" if won else "lost", turns)
script = iter("a1aB?")
print(play("ab", lambda: next(script)))
for word, (state, turns) in sorted(scores.items(), key=lambda item: item[1][1], reverse=True):
    print(f"{word:.<12}{state:.>6}{turns:4d}")
print(max(scores, key=lambda w: scores[w][1]), dict(sorted(scores.items())))
