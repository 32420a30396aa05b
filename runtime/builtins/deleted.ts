/** What a setter that refuses is given where its attribute is to be deleted. */
export const DELETED: unique symbol = Symbol("deleted");

/** What `object.__setattr__` hands to an attribute that statements must not assign. */
export class OwnValue {
  readonly value: unknown;

  constructor(value: unknown) {
    this.value = value;
  }
}
