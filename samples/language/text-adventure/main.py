"""A tiny text adventure driven by a scripted list of commands."""

rooms = {
    "hall": {"desc": "A dusty hall.", "exits": {"north": "library", "east": "kitchen"}, "items": ["lamp"]},
    "library": {"desc": "Shelves of old books.", "exits": {"south": "hall"}, "items": ["book", "key"]},
    "kitchen": {"desc": "It smells of soup.", "exits": {"west": "hall", "down": "cellar"}, "items": []},
    "cellar": {"desc": "Dark and cold.", "exits": {"up": "kitchen"}, "items": ["treasure"], "locked": True},
}

player = {"room": "hall", "bag": [], "moves": 0}


def describe():
    room = rooms[player["room"]]
    print("==", player["room"].upper(), "==")
    print(room["desc"])
    if room["items"]:
        print("You see:", ", ".join(sorted(room["items"])))
    print("Exits:", *room["exits"])


def go(direction=None):
    if direction is None:
        print("Go where?")
        return
    room = rooms[player["room"]]
    target = room["exits"].get(direction)
    if not target:
        print(f"You can't go {direction} from here.")
    elif rooms[target].get("locked", False):
        if "key" in player["bag"]:
            print("You unlock the door with the key.")
            del rooms[target]["locked"]
            player["room"] = target
            player["moves"] += 1
            describe()
        else:
            print("The door is locked.")
    else:
        player["room"] = target
        player["moves"] += 1
        describe()


def take(item=None):
    here = rooms[player["room"]]["items"]
    if item == "all":
        for thing in here[:]:
            take(thing)
        return
    try:
        here.remove(item)
    except ValueError:
        print("There is no", item, "here.")
    else:
        player["bag"].append(item)
        print("Taken:", item)


def drop(item):
    if item in player["bag"]:
        player["bag"].remove(item)
        rooms[player["room"]]["items"].append(item)
        print("Dropped:", item)
    else:
        print("You don't have that.")


def inventory():
    print("You carry:", player["bag"] or "nothing")


commands = {
    "go": go,
    "take": take,
    "get": take,
    "drop": drop,
    "inventory": inventory,
    "i": inventory,
    "look": describe,
}

script = """
look
i
go north
take book
get sword
take all
go
go up
go south
drop book
drop piano
dance
go east
go down
take treasure
inventory
drop
"""

for line in script.strip().splitlines():
    verb, *args = line.split()
    print(f"\n> {line}")
    if verb not in commands:
        print(f"I don't know how to {verb!r}.")
        continue
    try:
        commands[verb](*args)
    except TypeError as e:
        print("Huh?", e)

print()
print("Moves:", player["moves"])
print("Final state:", player)
print({name: room["items"] for name, room in rooms.items()})
