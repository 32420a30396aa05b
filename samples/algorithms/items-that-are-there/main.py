"""Programs that ask before they take: stacks, queues, two positions, a tokenizer, groups by key."""


class Tokens:
    def __init__(self, text: str) -> None:
        self.text = text
        self.position = 0
        self.found: list[str] = []

    def split(self) -> list[str]:
        while self.position < len(self.text):
            if self.text[self.position].isspace():
                self.position += 1
                continue
            start = self.position
            if self.text[start].isdigit():
                while self.position < len(self.text) and self.text[self.position].isdigit():
                    self.position += 1
            else:
                self.position += 1
            self.found.append(self.text[start : self.position])
        return self.found


def evaluate(tokens: list[str]) -> int:
    precedence = {"+": 1, "-": 1, "*": 2}
    numbers: list[int] = []
    operators: list[str] = []

    def apply() -> None:
        right, left = numbers.pop(), numbers.pop()
        operator = operators.pop()
        results = {"+": left + right, "-": left - right, "*": left * right}
        numbers.append(results[operator])

    for token in tokens:
        if token == "(":
            operators.append(token)
        elif token == ")":
            while operators and operators[-1] != "(":
                apply()
            if not operators:
                raise ValueError("unbalanced")
            operators.pop()
        elif token in precedence:
            while operators and operators[-1] != "(" and precedence[operators[-1]] >= precedence[token]:
                apply()
            operators.append(token)
        else:
            numbers.append(int(token))
    while operators:
        apply()
    return numbers[0]


def find(items: list[int], wanted: int) -> int:
    low, high = 0, len(items) - 1
    while low <= high:
        middle = (low + high) // 2
        if items[middle] == wanted:
            return middle
        if items[middle] < wanted:
            low = middle + 1
        else:
            high = middle - 1
    return -1


def pair(items: list[int], wanted: int) -> tuple[int, int] | None:
    left, right = 0, len(items) - 1
    while left < right:
        total = items[left] + items[right]
        if total == wanted:
            return items[left], items[right]
        if total < wanted:
            left += 1
        else:
            right -= 1
    return None


def insertion_sort(items: list[int]) -> list[int]:
    for i in range(1, len(items)):
        item = items[i]
        j = i - 1
        while j >= 0 and items[j] > item:
            items[j + 1] = items[j]
            j -= 1
        items[j + 1] = item
    return items


def merge(left: list[int], right: list[int]) -> list[int]:
    merged: list[int] = []
    i = j = 0
    while i < len(left) and j < len(right):
        if left[i] <= right[j]:
            merged.append(left[i])
            i += 1
        else:
            merged.append(right[j])
            j += 1
    return merged + left[i:] + right[j:]


def running_maximum(items: list[int]) -> list[int]:
    if not items:
        return []
    best = [items[0]]
    for item in items[1:]:
        best.append(max(best[-1], item))
    return best


def reachable(graph: dict[str, list[str]], start: str) -> list[str]:
    seen: list[str] = []
    waiting = [start]
    while waiting:
        node = waiting.pop(0)
        if node in seen:
            continue
        seen.append(node)
        if node in graph:
            waiting.extend(graph[node])
    return seen


def by_length(words: list[str]) -> dict[int, list[str]]:
    groups: dict[int, list[str]] = {}
    for word in words:
        if len(word) not in groups:
            groups[len(word)] = []
        size = len(word)
        if size in groups:
            groups[size].append(word)
    return groups


print(Tokens("12*(3 + 4)-5").split())
print(evaluate(Tokens("12*(3 + 4)-5").split()))
print([find([2, 3, 5, 7, 11], n) for n in (2, 11, 4)])
print(pair([1, 2, 4, 9], 11), pair([1, 2], 9))
print(insertion_sort([5, 2, 8, 1]), merge([1, 4], [2, 3, 9]))
print(running_maximum([3, 1, 4, 1, 5]))
print(reachable({"a": ["b", "c"], "b": ["c"], "c": ["a", "d"]}, "a"))
groups = by_length(["one", "two", "three"])
for size in sorted(groups):
    print(size, groups[size])
