"""A playlist, settings with defaults and a set of tags: containers that `collections.abc` completes."""

from collections.abc import Iterable, Iterator, Mapping, MutableMapping, MutableSequence, Set


class Playlist(MutableSequence):
    """A list of songs that tells how long it plays."""

    def __init__(self, *songs):
        self._songs = list(songs)

    def __len__(self):
        return len(self._songs)

    def __getitem__(self, index):
        return self._songs[index]

    def __setitem__(self, index, song):
        self._songs[index] = song

    def __delitem__(self, index):
        del self._songs[index]

    def insert(self, index, song):
        print(f"  + {song[0]}")
        self._songs.insert(index, song)

    def minutes(self):
        return sum(length for _, length in self)


class Settings(MutableMapping):
    """Keys are looked up without regard to case; what is not set falls back to the defaults."""

    def __init__(self, defaults: Mapping[str, float]) -> None:
        self._defaults = defaults
        self._own: dict[str, float] = {}

    def __getitem__(self, key):
        key = key.lower()
        return self._own[key] if key in self._own else self._defaults[key]

    def __setitem__(self, key, value):
        self._own[key.lower()] = value

    def __delitem__(self, key):
        del self._own[key.lower()]

    def __iter__(self):
        yield from self._defaults
        yield from (key for key in self._own if key not in self._defaults)

    def __len__(self):
        return len(list(iter(self)))


class Tags(Set):
    """A set that keeps the order in which its tags came."""

    def __init__(self, tags: Iterable[str] = ()) -> None:
        self._tags = list(dict.fromkeys(tags))

    def __contains__(self, tag):
        return tag in self._tags

    def __iter__(self) -> Iterator[str]:
        return iter(self._tags)

    def __len__(self):
        return len(self._tags)

    def __str__(self):
        return " ".join(f"#{tag}" for tag in self)


def total_size(value: object) -> int:
    """How many plain values there are, however they are nested."""
    if isinstance(value, str):
        return 1
    if isinstance(value, Mapping):
        return sum(total_size(one) for one in value.values())
    if isinstance(value, Iterable):
        return sum(total_size(one) for one in value)
    return 1


def main() -> None:
    playlist = Playlist(("Intro", 1.5), ("Waltz", 4.0))
    playlist.append(("Finale", 6.5))
    playlist.extend([("Encore", 3.0)])
    print(len(playlist), playlist.minutes(), playlist[0], playlist.index(("Waltz", 4.0)))
    print([title for title, _ in reversed(playlist)], ("Finale", 6.5) in playlist)
    print(playlist.pop(), playlist.pop(0), len(playlist))
    playlist.reverse()
    print([title for title, _ in playlist])

    settings = Settings({"volume": 0.5, "speed": 1.0})
    settings["Volume"] = 0.8
    settings.update(bass=2.0)
    print(settings["VOLUME"], settings.get("treble"), settings.get("treble", 0.0), "speed" in settings)
    for name, value in settings.items():
        print(f"  {name} = {value}")
    print(settings.setdefault("echo", 0.1), settings.pop("echo"), len(settings))
    print(settings == {"volume": 0.8, "speed": 1.0, "bass": 2.0})
    try:
        settings["nothing"]
    except KeyError as error:
        print("no such setting:", error)

    summer, party = Tags(["sun", "beach", "dance"]), Tags(["dance", "night"])
    print(summer & party, "|", summer | party, "|", summer - party, "|", summer ^ party)
    print(summer <= party, Tags(["dance"]) < party, summer.isdisjoint(Tags(["snow"])))

    print(total_size([1, (2, 3), {"a": [4, "five"]}, settings, playlist]))
    try:
        Incomplete()
    except TypeError as error:
        print(error)


class Incomplete(MutableMapping):
    def __getitem__(self, key):
        return key


main()
