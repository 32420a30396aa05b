/** What a setter that refuses is given where its attribute is to be deleted. */
export const DELETED: unique symbol = Symbol("deleted");
