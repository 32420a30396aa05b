"""Counters, queues with an end on both sides, chained settings and dicts of one's own."""

from collections import ChainMap, Counter, OrderedDict, UserDict, UserList, defaultdict, deque

TEXT = "the cat and the dog and the bird saw the fish"


def count_words() -> None:
    words = Counter(TEXT.split())
    print(words.most_common(3), words["horse"], words.total())
    morning, evening = Counter(tea=3, milk=1), Counter(tea=1, cake=2)
    print(morning + evening, morning - evening, morning & evening, morning | evening)
    stock = Counter(tea=5, cake=1)
    stock -= evening
    print(stock, +Counter(a=1, b=-1), -Counter(a=1, b=-1), morning >= Counter(tea=2))
    stock.subtract({"tea": 9}, cake=1)
    stock.update("tt")
    del stock["nothing"]
    print(stock, sorted(stock.elements()))


def queues() -> None:
    recent: deque[int] = deque(maxlen=3)
    for number in range(6):
        recent.append(number)
        print(list(recent), end=" ")
    print(recent)
    line = deque("abc")
    line.extendleft("xy")
    line.rotate(2)
    line += "z"
    print(line, line * 2, line.index("a"), line.count("x"), line > deque("a"))
    for wrong in (lambda: deque().pop(), lambda: line.remove("?"), lambda: line[99]):
        try:
            wrong()
        except (IndexError, ValueError) as error:
            print(type(error).__name__, error)


def settings() -> None:
    defaults = {"colour": "blue", "size": 1}
    chain = ChainMap({}, {"size": 2}, defaults)
    chain["colour"] = "red"
    child = chain.new_child({"depth": 1})
    print(chain["colour"], chain["size"], len(chain), defaults, child)
    defaults["new"] = 5
    print(chain.get("new"), chain.maps[1], dict(child.parents), chain.pop("colour"))
    try:
        del chain["size"]
    except KeyError as error:
        print("KeyError:", error)


class Headers(UserDict):
    """A dict whose keys are spelled in one way."""

    def __setitem__(self, key: str, value: str) -> None:
        super().__setitem__(key.title(), value)

    def __getitem__(self, key: str) -> str:
        return super().__getitem__(key.title())


class Stack(UserList):
    def peek(self):
        return self[-1]


def own_containers() -> None:
    headers = Headers({"content-type": "text/html"})
    headers["ACCEPT"] = "*/*"
    headers.update(host="example.org")
    print(
        headers,
        headers["Host"],
        len(headers),
        headers.get("missing", "-"),
        list(headers),
    )
    stack = Stack([1, 2])
    stack.append(3)
    print(stack, stack.peek(), stack + [4], stack[:2], 2 in stack)


def ordered() -> None:
    order = OrderedDict(first=1, second=2, third=3)
    order.move_to_end("first")
    order.move_to_end("third", last=False)
    print(order, order.popitem(last=False), list(reversed(order)))
    print(OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1) == {"a": 1})
    groups: defaultdict[int, list[str]] = defaultdict(list)
    for word in TEXT.split():
        groups[len(word)].append(word)
    print(dict(groups), defaultdict(int, {"x": 1}) | {"y": 2})


count_words()
queues()
settings()
own_containers()
ordered()
