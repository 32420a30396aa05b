/** What is known at one point of a function about the sizes of its lists and its positions in them. */
import type { Place } from "./places.ts";

export interface Fact {
  readonly kind:
    | "size" // len(list) >= amount
    | "least" // index >= amount
    | "below" // index + amount < len(list)
    | "less" // one < other
    | "has" // the dict has the key
    | "is"; // TypeScript takes the reference for a literal
  readonly places: readonly Place[];
  /** The key of `has` where it is a constant, the literal of `is`. */
  readonly constant?: string;
  readonly amount: number;
}

const keyOf = ({ kind, places, constant = "" }: Omit<Fact, "amount">): string =>
  `${kind} ${places.map(({ key }) => key).join(" ")} ${constant}`;

type FactMap = Map<string, Fact>;

/** The facts of one point; `isDead` where no run comes by. */
export class Facts {
  readonly #facts: FactMap;
  /** What the statement that runs found out: its parts may be emitted in another order. */
  readonly #fresh: FactMap;
  isDead = false;

  constructor(facts: FactMap = new Map(), fresh: FactMap = new Map()) {
    this.#facts = facts;
    this.#fresh = fresh;
  }

  copy(): Facts {
    const copied = new Facts(new Map(this.#facts), new Map(this.#fresh));
    copied.isDead = this.isDead;
    return copied;
  }

  learn(fact: Fact): void {
    add(this.#facts, fact);
  }

  /** Learns what counts once the statement has run. */
  learnLater(fact: Fact): void {
    add(this.#fresh, fact);
  }

  /** The statement has run. */
  settle(): void {
    for (const fact of this.#fresh.values()) this.learn(fact);
    this.#fresh.clear();
  }

  /** `index + amount < len(list)`, and what the type of the index says of it here. */
  learnBelow(index: Place, list: Place, amount: number): void {
    this.learn({ kind: "below", places: [index, list], amount });
    if (index.type.kind === "int")
      this.learn({ kind: "least", places: [index], amount: index.type.lo });
  }

  amount(kind: Fact["kind"], places: readonly Place[], constant?: string): number | undefined {
    return this.#facts.get(keyOf({ kind, places, constant }))?.amount;
  }

  /** The facts of a kind that speak of a place, as their first one. */
  about(kind: Fact["kind"], place: Place): Fact[] {
    return [...this.#facts.values()].filter(
      (fact) => fact.kind === kind && fact.places[0].key === place.key,
    );
  }

  /** The facts of a kind. */
  all(kind: Fact["kind"]): Fact[] {
    return [...this.#facts.values()].filter((fact) => fact.kind === kind);
  }

  /** The facts of a kind whose second place is this one. */
  upTo(kind: Fact["kind"], place: Place): Fact[] {
    return [...this.#facts.values()].filter(
      (fact) => fact.kind === kind && fact.places[1]?.key === place.key,
    );
  }

  /** Forgets what is said of places that no longer hold what they held. */
  forget(isChanged: (place: Place, kind: Fact["kind"]) => boolean): void {
    for (const facts of [this.#facts, this.#fresh]) {
      for (const [key, { kind, places }] of facts) {
        if (places.some((place) => isChanged(place, kind))) facts.delete(key);
      }
    }
  }

  /** What holds on both ways. */
  meet(other: Facts): Facts {
    if (this.isDead) return other.copy();
    if (other.isDead) return this.copy();
    return new Facts(common(this.#facts, other.#facts), common(this.#fresh, other.#fresh));
  }

  /**
   * What holds in every round of a loop, by what held so far and what a round ends with. What rounds
   * make less and less is not known: after a few of them it goes.
   */
  atHead(end: Facts, round: number): Facts {
    const head = this.meet(end);
    if (round < ROUNDS) return head;
    for (const [key, { amount }] of head.#facts) {
      if (amount < this.#facts.get(key)!.amount) head.#facts.delete(key);
    }
    return head;
  }

  isSame(other: Facts): boolean {
    return (
      this.#facts.size === other.#facts.size &&
      [...this.#facts].every(([key, { amount }]) => other.#facts.get(key)?.amount === amount)
    );
  }
}

function add(facts: FactMap, fact: Fact): void {
  if (!Number.isFinite(fact.amount) || (fact.kind === "size" && fact.amount <= 0)) return;
  const key = keyOf(fact);
  const known = facts.get(key);
  if (known === undefined || known.amount < fact.amount) facts.set(key, fact);
}

function common(one: FactMap, other: FactMap): FactMap {
  const both: FactMap = new Map();
  for (const [key, fact] of one) {
    const amount = other.get(key)?.amount;
    if (amount !== undefined) both.set(key, amount < fact.amount ? { ...fact, amount } : fact);
  }
  return both;
}

/** How many rounds of a loop may make a fact less, before it is given up. */
const ROUNDS = 3;

/** Where no run comes by, everything holds. */
export function deadFacts(): Facts {
  const facts = new Facts();
  facts.isDead = true;
  return facts;
}
