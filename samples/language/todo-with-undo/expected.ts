// A todo list with commands, undo and JSON storage - week 5 homework

import {
  Dict,
  KeyError,
  LookupError,
  TypeError,
  ValueError,
  addInPlace,
  callWith,
  contains,
  definesMembers,
  dir,
  docOf,
  documented,
  equals,
  format,
  getItem,
  getattr,
  having,
  int,
  iterate,
  join,
  len,
  listPop,
  listRemove,
  lt,
  print,
  setItem,
  slice,
  sorted,
  splitLines,
  str,
  strip,
  sub,
  takeKeywords,
  truthy,
  typeName,
  unpack,
  unpackStarred,
  withParameters,
} from "./runtime/builtins.js";
import * as copy from "./runtime/copy.js";
import { date } from "./runtime/datetime.js";
import * as json from "./runtime/json.js";
import * as methods from "./runtime/methods.js";
import * as shlex from "./runtime/shlex.js";

class Todo {
  declare items: any;
  declare next_id: any;
  declare undo_stack: [any, any][];
  declare handlers: Map<string, any>;

  constructor() {
    this.items = [];
    this.next_id = 1;
    this.undo_stack = [];
    this.handlers = new Map<string, any>(
      dir(this)
        .filter((name) => name.startsWith("do_"))
        .map((name) => [slice(name, 3), getattr(this, name)]),
    );
  }

  snapshot(): void {
    this.undo_stack.push([copy.deepcopy(this.items), this.next_id]);
  }

  find(id_: any): any {
    for (const item of iterate(this.items)) {
      if (equals(getItem(item, "id"), int(id_))) {
        return item;
      }
    }
    throw new LookupError(`no item ${str(id_)}`);
  }

  /** add WORDS... - add an item */
  do_add(...words: any[]): string {
    const { due = null } = takeKeywords(words);
    this.snapshot();
    methods.append(
      having(this.items, "append"),
      new Dict<any, any>([
        ["id", this.next_id],
        ["text", join(" ", words)],
        ["done", false],
        ["due", due],
      ]),
    );
    this.next_id = addInPlace(this.next_id, 1);
    return `added #${str(sub(this.next_id, 1))}`;
  }

  /** done ID - mark as done */
  do_done(id_: any): string {
    const item = this.find(id_);
    this.snapshot();
    setItem(this.find(id_), "done", true);
    return `done: ${str(getItem(item, "text"))}`;
  }

  /** undo - take the last change back */
  do_undo(): string {
    if (this.undo_stack.length === 0) {
      return "nothing to undo";
    }
    [this.items, this.next_id] = listPop(this.undo_stack);
    return `undone, ${len(this.items)} items`;
  }

  /** list [open|done|all] */
  do_list(what = "all"): string {
    const shown = [...iterate(this.items)].filter(
      (i) => what === "all" || equals(getItem(i, "done"), what === "done"),
    );
    return (
      shown
        .map(
          (i) =>
            `${truthy(getItem(i, "done")) ? "x" : " "} ${format(getItem(i, "id"), ">2")} ${str(getItem(i, "text"))}` +
            (truthy(getItem(i, "due"))
              ? ` (due ${str(getItem(i, "due"))})`
              : ""),
        )
        .join("\n") || "empty"
    );
  }

  /** help [COMMAND] */
  do_help(name: any = null): any {
    if (name) {
      return docOf(getItem(this.handlers, name));
    }
    return sorted(this.handlers.keys()).join(", ");
  }

  run(line: string): any {
    const [name, args] = unpackStarred(shlex.split(line), 1, 0);
    const kwargs = new Dict<any, any>();
    for (const arg of [...args]) {
      if (truthy(methods.startswith(arg, "--")) && contains(arg, "=")) {
        const [key, , value] = unpack(methods.partition(slice(arg, 2), "="), 3);
        setItem(kwargs, key, value);
        listRemove(args, arg);
      }
    }
    try {
      return callWith(getItem(this.handlers, name), args, kwargs);
    } catch (e) {
      if (e instanceof KeyError) {
        return `unknown command ${str(e)}`;
      } else if (
        e instanceof LookupError ||
        e instanceof ValueError ||
        e instanceof TypeError
      ) {
        return `${typeName(e)}: ${str(e)}`;
      } else {
        throw e;
      }
    }
  }

  dump(): string {
    return json.dumps({ next: this.next_id, items: this.items });
  }

  static load(text: string): Todo {
    const todo = new this();
    const data = json.loads(text);
    [todo.items, todo.next_id] = [
      getItem(data, "items"),
      getItem(data, "next"),
    ];
    return todo;
  }
}
documented(Todo.prototype.do_add, "add WORDS... - add an item");
documented(Todo.prototype.do_done, "done ID - mark as done");
documented(Todo.prototype.do_undo, "undo - take the last change back");
documented(Todo.prototype.do_list, "list [open|done|all]");
documented(Todo.prototype.do_help, "help [COMMAND]");
withParameters(Todo);
withParameters(Todo.prototype.snapshot);
withParameters(Todo.prototype.find, "id_");
withParameters(Todo.prototype.do_add, "*words", "due=");
withParameters(Todo.prototype.do_done, "id_");
withParameters(Todo.prototype.do_undo);
withParameters(Todo.prototype.do_list, "what=");
withParameters(Todo.prototype.do_help, "name=");
withParameters(Todo.prototype.run, "line");
withParameters(Todo.prototype.dump);
withParameters(Todo.load, "text");
definesMembers(
  Todo,
  "__init__",
  "snapshot",
  "find",
  "do_add",
  "do_done",
  "do_undo",
  "do_list",
  "do_help",
  "run",
  "dump",
  "@load",
);

const todo = new Todo();
for (const line of splitLines(
  strip(`
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
`),
)) {
  console.log(`> ${line}`);
  print(todo.run(line));
}
const saved = todo.dump();
console.log(saved);
const again = Todo.load(saved);
print(
  again.run("list"),
  equals(again.items, todo.items),
  again.items === todo.items,
);
const late = [...iterate(again.items)]
  .filter(
    (i) =>
      truthy(getItem(i, "due")) &&
      lt(date.fromisoformat(getItem(i, "due")), new date(2024, 6, 1)),
  )
  .map((i) => getItem(i, "text"));
print(late);
