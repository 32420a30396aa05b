/** What a copy shares with its original: shallow copies, deep copies, and classes that decide. */

import {
  TypeError,
  allocate,
  float,
  getItem,
  id,
  print,
  repr,
  setItem,
  str,
  tuple,
} from "./runtime/builtins.js";
import * as copy from "./runtime/copy.js";

class Step {
  name: string;
  minutes: number;
  tools: string[];

  constructor(name: string, minutes: number, tools: string[] = []) {
    this.name = name;
    this.minutes = minutes;
    this.tools = tools;
  }

  __repr__(): string {
    return `Step(name=${repr(this.name)}, minutes=${repr(float(this.minutes))}, tools=${repr(this.tools)})`;
  }
}

/** A recipe that keeps a log of its own in each copy. */
class Recipe {
  title: string;
  steps: Step[];
  log: string[];

  constructor(title: string, steps: Step[]) {
    this.title = title;
    this.steps = steps;
    this.log = [`created ${title}`];
  }

  __copy__(): Recipe {
    const twin = new Recipe(this.title, this.steps);
    twin.log = [...this.log, "copied"];
    return twin;
  }

  __deepcopy__(memo: any): Recipe {
    const cls = this.constructor as typeof Recipe;
    const twin = allocate(cls);
    setItem(memo, id(this), twin);
    twin.title = this.title;
    twin.steps = copy.deepcopy(this.steps, memo);
    twin.log = ["deep copy"];
    return twin;
  }
}

class Node {
  label: string;
  children: Node[];
  parent: Node | null;

  constructor(label: string) {
    this.label = label;
    this.children = [];
    this.parent = null;
  }

  add(child: Node): Node {
    child.parent = this;
    this.children.push(child);
    return child;
  }
}

function compareLists(): void {
  const shopping = [
    ["apples", 3],
    ["bread", 1],
  ];
  const alias = shopping;
  const shallow = copy.copy(shopping);
  const deep = copy.deepcopy(shopping);

  shopping.push(["milk", 2]);
  setItem(shopping[0], 1, 12);

  print("original:", shopping);
  print("alias:   ", alias, alias === shopping);
  print("shallow: ", shallow, getItem(shallow, 0) === shopping[0]);
  print("deep:    ", deep, getItem(deep, 0) === shopping[0]);
}

function compareRecipes(): void {
  const soup = new Recipe("soup", [
    new Step("chop", 5.0, ["knife"]),
    new Step("boil", 20.5),
  ]);
  const quick = copy.copy(soup);
  const own = copy.deepcopy(soup);

  getItem(soup.steps, 0).tools.push("board");
  getItem(own.steps, 1).minutes = 12.0;

  for (const [name, recipe] of [
    ["soup", soup],
    ["quick", quick],
    ["own", own],
  ] satisfies [string, Recipe][]) {
    console.log(`${name}: ${str(recipe.log)}`);
    for (const step of recipe.steps) {
      console.log(`  ${str(step)}`);
    }
  }
}

function copyATree(): void {
  const root = new Node("root");
  const leaf = root.add(new Node("branch")).add(new Node("leaf"));
  const twin = copy.deepcopy(root);

  const twinLeaf = getItem(getItem(twin.children, 0).children, 0);
  print(twinLeaf.label, twinLeaf === leaf, twinLeaf.parent!.parent === twin);

  // An object that is met twice is copied once.
  const shared = [0];
  const pair = copy.deepcopy([shared, shared]);
  getItem(pair, 0).push(1);
  print(pair, shared);

  const point = tuple(1, 2);
  print("tuples of numbers are shared:", copy.deepcopy(point) === point);
}

compareLists();
compareRecipes();
copyATree();
try {
  copy.copy(
    (function* (source: Iterable<string>) {
      for (const letter of source) {
        yield letter;
      }
    })("abc"),
  );
} catch (error) {
  if (!(error instanceof TypeError)) throw error;
  print("not possible:", error);
}
