// A cache that forgets what was used least recently.

import {
  contains,
  getItem,
  itemsView,
  iterate,
  len,
  list,
  print,
  setItem,
} from "./runtime/builtins.js";
import { OrderedDict } from "./runtime/collections.js";

class LRUCache extends OrderedDict<any, any> {
  size_: number;

  constructor(size: number) {
    super();
    this.size_ = size;
  }

  get_(key: string): any {
    if (!contains(this, key)) {
      return -1;
    }
    this.moveToEnd(key);
    return getItem(this, key);
  }

  put(key: string, value: number): void {
    if (contains(this, key)) {
      this.moveToEnd(key);
    }
    setItem(this, key, value);
    if (len(this) > this.size_) {
      const [oldest] = this.popitem(false);
      print("evict", oldest);
    }
  }
}

const c = new LRUCache(2);
c.put("a", 1);
c.put("b", 2);
print(c.get_("a"), c.get_("z"));
c.put("c", 3);
print(list(itemsView(c)), list(iterate(c)), len(c));
