# A todo list with commands, undo and JSON storage - week 5 homework
import json
import shlex
from copy import deepcopy
from datetime import date


class Todo:
    def __init__(self):
        self.items = []
        self.next_id = 1
        self.undo_stack = []
        self.handlers = {name[3:]: getattr(self, name) for name in dir(self) if name.startswith("do_")}

    def snapshot(self):
        self.undo_stack.append((deepcopy(self.items), self.next_id))

    def find(self, id_):
        for item in self.items:
            if item["id"] == int(id_):
                return item
        raise LookupError(f"no item {id_}")

    def do_add(self, *words, due=None):
        """add WORDS... - add an item"""
        self.snapshot()
        self.items.append({"id": self.next_id, "text": " ".join(words), "done": False, "due": due})
        self.next_id += 1
        return f"added #{self.next_id - 1}"

    def do_done(self, id_):
        """done ID - mark as done"""
        item = self.find(id_)
        self.snapshot()
        self.find(id_)["done"] = True
        return f"done: {item['text']}"

    def do_undo(self):
        """undo - take the last change back"""
        if not self.undo_stack:
            return "nothing to undo"
        self.items, self.next_id = self.undo_stack.pop()
        return f"undone, {len(self.items)} items"

    def do_list(self, what="all"):
        """list [open|done|all]"""
        shown = [i for i in self.items if what == "all" or i["done"] == (what == "done")]
        return "\n".join(f"{'x' if i['done'] else ' '} {i['id']:>2} {i['text']}" + (f" (due {i['due']})" if i["due"] else "") for i in shown) or "empty"

    def do_help(self, name=None):
        """help [COMMAND]"""
        if name:
            return self.handlers[name].__doc__
        return ", ".join(sorted(self.handlers))

    def run(self, line):
        name, *args = shlex.split(line)
        kwargs = {}
        for arg in list(args):
            if arg.startswith("--") and "=" in arg:
                key, _, value = arg[2:].partition("=")
                kwargs[key] = value
                args.remove(arg)
        try:
            return self.handlers[name](*args, **kwargs)
        except KeyError as e:
            return f"unknown command {e}"
        except (LookupError, ValueError, TypeError) as e:
            return f"{type(e).__name__}: {e}"

    def dump(self):
        return json.dumps({"next": self.next_id, "items": self.items})

    @classmethod
    def load(cls, text):
        todo = cls()
        data = json.loads(text)
        todo.items, todo.next_id = data["items"], data["next"]
        return todo


todo = Todo()
for line in """
add buy "oat milk"
add write report --due=2024-05-01
add
done 1
done 9
done x
list
list open
undo
undo
list
frobnicate
help done
help
done
add call --when=now
""".strip().splitlines():
    print(f"> {line}")
    print(todo.run(line))
saved = todo.dump()
print(saved)
again = Todo.load(saved)
print(again.run("list"), again.items == todo.items, again.items is todo.items)
late = [i["text"] for i in again.items if i["due"] and date.fromisoformat(i["due"]) < date(2024, 6, 1)]
print(late)
