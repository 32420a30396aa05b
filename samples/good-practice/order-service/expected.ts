/** Backend exercise: repositories, services, errors, and a tiny dependency container (typed). */

import {
  Dict,
  KeyError,
  LookupError,
  NotImplemented,
  RuntimeError,
  StrType,
  ValueError,
  add,
  assignedLater,
  call,
  contains,
  dictGet,
  equals,
  format,
  getItem,
  getattr,
  gt,
  having,
  iterate,
  keywords,
  leavesOpen,
  lt,
  nameOf,
  next,
  print,
  repr,
  setItem,
  str,
  subInPlace,
  truthy,
  tuple,
  typeName,
  valuesView,
  withCause,
  withParameters,
} from "./runtime/builtins.js";
import {
  type FieldTable,
  asdict,
  replaceFields,
} from "./runtime/dataclasses.js";
import { EnumOfStr } from "./runtime/enum.js";
import * as itertools from "./runtime/itertools.js";
import * as methods from "./runtime/methods.js";
import { newType } from "./runtime/typing.js";
import * as uuid from "./runtime/uuid.js";

const SkuId = newType("SkuId");
const Json: string = "dict[str, Any]";

class OrderState extends EnumOfStr {
  static readonly NEW = new OrderState("NEW", "new");
  static readonly PAID = new OrderState("PAID", "paid");
  static readonly SHIPPED = new OrderState("SHIPPED", "shipped");
  static readonly CANCELLED = new OrderState("CANCELLED", "cancelled");

  canBecome(other: OrderState): boolean {
    return contains(dictGet(_ALLOWED, this, []), other);
  }
}

const _ALLOWED = new Dict<OrderState, readonly OrderState[]>([
  [OrderState.NEW, [OrderState.PAID, OrderState.CANCELLED]],
  [OrderState.PAID, [OrderState.SHIPPED, OrderState.CANCELLED]],
]);

class Entity {
  static readonly __dataclass_fields__: FieldTable = {
    id: "int",
    version: "int",
  };
  id: number;
  version: number;

  constructor(id: number = 0, version: number = 1) {
    this.id = id;
    this.version = version;
  }

  __repr__(): string {
    return `Entity(id=${repr(this.id)}, version=${repr(this.version)})`;
  }

  __eq__(other: unknown): boolean {
    return (
      other instanceof Entity &&
      other.constructor === this.constructor &&
      this.id === other.id &&
      this.version === other.version
    );
  }
}
withParameters(Entity, "*", "id=", "version=");

class Item extends Entity {
  static readonly __dataclass_fields__: FieldTable = {
    id: "int",
    version: "int",
    sku: "?",
    stock: "int",
    price: "int",
  };
  sku: any;
  stock: number;
  price: number;
  declare state: OrderState;

  constructor(
    id: number = 0,
    version: number = 1,
    sku: any,
    stock: number,
    price: number,
  ) {
    super(id, version);
    this.sku = sku;
    this.stock = stock;
    this.price = price;
    this.__post_init__();
  }

  __repr__(): string {
    return `Item(id=${repr(this.id)}, version=${repr(this.version)}, sku=${repr(this.sku)}, stock=${repr(this.stock)}, price=${repr(this.price)})`;
  }

  __eq__(other: unknown): any {
    if (!(other instanceof Item)) {
      return NotImplemented;
    }
    return equals(
      tuple(this.id, this.version, this.sku, this.stock, this.price),
      tuple(other.id, other.version, other.sku, other.stock, other.price),
    );
  }

  __post_init__(): void {
    if (this.stock < 0 || this.price <= 0) {
      throw new ValueError(`bad item ${str(this.sku)}`);
    }
  }
}
withParameters(Item, "*", "id=", "version=", "sku", "stock", "price");
assignedLater(Item, "state");

class Order extends Entity {
  static readonly __dataclass_fields__: FieldTable = {
    id: "int",
    version: "int",
    customer: "str",
    lines: "list[dict[str, ?]]",
    state: "?",
  };
  customer: string;
  lines: Map<string, any>[];
  state: OrderState;
  declare stock: number;

  constructor(
    id: number = 0,
    version: number = 1,
    customer: string,
    lines: Map<string, any>[] = [],
    state: OrderState = OrderState.NEW,
  ) {
    super(id, version);
    this.customer = customer;
    this.lines = lines;
    this.state = state;
  }

  __repr__(): string {
    return `Order(id=${repr(this.id)}, version=${repr(this.version)}, customer=${repr(this.customer)}, lines=${repr(this.lines)}, state=${repr(this.state)})`;
  }

  __eq__(other: unknown): any {
    if (!(other instanceof Order)) {
      return NotImplemented;
    }
    return equals(
      tuple(this.id, this.version, this.customer, this.lines, this.state),
      tuple(other.id, other.version, other.customer, other.lines, other.state),
    );
  }
}
withParameters(Order, "*", "id=", "version=", "customer", "lines=", "state=");
assignedLater(Order, "stock");

class NotFound extends LookupError {
  kind: typeof Item | typeof Order;

  constructor(kind: typeof Item | typeof Order, key: any) {
    super(`${nameOf(kind)} ${repr(key)} not found`);
    this.kind = kind;
  }
}
withParameters(NotFound, "kind", "key");

class Conflict extends RuntimeError {}

abstract class Repository<E extends Entity> {
  abstract get(id: unknown): any;

  abstract save(entity: unknown): any;

  abstract all(): Generator<any>;
}
leavesOpen(Repository, "all", "get", "save");

class MemoryRepository<E extends Entity> extends Repository<E> {
  _kind: typeof Item | typeof Order;
  _rows: Map<any, E>;
  _ids: IterableIterator<number>;

  constructor(kind: typeof Item | typeof Order) {
    super();
    this._kind = kind;
    this._rows = new Dict<any, E>();
    this._ids = itertools.count(1);
  }

  override get(id: any): E {
    try {
      return replaceFields(getItem(this._rows, id));
    } catch (e) {
      if (!(e instanceof KeyError)) throw e;
      throw withCause(new NotFound(this._kind, id), e);
    }
  }

  override save(entity: E): E {
    if (!truthy(getattr(entity, "id"))) {
      entity = replaceFields(entity, { id: next(this._ids) });
    } else if (
      !equals(
        getattr(getItem(this._rows, getattr(entity, "id")), "version"),
        getattr(entity, "version"),
      )
    ) {
      throw new Conflict(
        `${nameOf(this._kind)} ${str(getattr(entity, "id"))} changed`,
      );
    } else {
      entity = replaceFields(entity, {
        version: add(getattr(entity, "version"), 1),
      });
    }
    setItem(this._rows, getattr(entity, "id"), entity);
    return entity;
  }

  override *all(): Generator<E> {
    yield* valuesView(this._rows);
  }
}
withParameters(MemoryRepository, "kind");

class Container {
  _factories: Map<string, (...args: any[]) => any>;
  _instances: Map<string, any>;

  constructor() {
    this._factories = new Map<string, (...args: any[]) => any>();
    this._instances = new Map<string, any>();
  }

  register(
    name: string,
    factory: (_: Container) => MemoryRepository<any> | OrderService,
  ): void {
    this._factories.set(name, factory);
  }

  __getitem__(name: string): any {
    if (!this._instances.has(name)) {
      console.log("  creating", name);
      this._instances.set(name, call(getItem(this._factories, name), this));
    }
    return getItem(this._instances, name);
  }
}
withParameters(Container);

class OrderService {
  items: any;
  orders: any;
  notify: any;

  constructor(items: any, orders: any, notify: any) {
    [this.items, this.orders, this.notify] = [items, orders, notify];
  }

  place(customer: string, wanted: Map<any, any>, dryRun = false): any {
    const bySku = new Dict<any, any>(
      Array.from(iterate(methods.callMethod(this.items, "all")), (i) => [
        getattr(i, "sku"),
        i,
      ]),
    );
    const lines: Map<string, any>[] = [];
    let item: any;
    for (const [sku, qty] of wanted) {
      item = bySku.get(SkuId(sku)) ?? null;
      if (item == null) {
        throw new NotFound(Item, sku);
      }
      if (lt(getattr(item, "stock"), qty)) {
        this.notify(
          `${str(sku)}: ${str(getattr(item, "stock"))} of ${str(qty)}`,
        );
        return null;
      }
      lines.push(
        gt(qty, 1)
          ? new Map<string, any>([
              ["sku", sku],
              ["qty", qty],
            ])
          : new Map<string, any>([
              ["sku", sku],
              ["qty", qty],
              ["note", "single"],
            ]),
      );
    }
    if (dryRun) {
      return new Order(undefined, undefined, customer, lines);
    }
    for (const line of lines) {
      item = methods.get(
        having(this.items, "get"),
        getattr(getItem(bySku, SkuId(getItem(line, "sku"))), "id"),
      );
      item.stock = subInPlace(getattr(item, "stock"), getItem(line, "qty"));
      methods.callMethod(this.items, "save", item);
    }
    return methods.callMethod(
      this.orders,
      "save",
      new Order(undefined, undefined, customer, lines),
    );
  }

  move(id: number, state: string | OrderState): any {
    const order = methods.get(this.orders, id);
    const target = OrderState.of(state);
    if (
      !truthy(methods.callMethod(getattr(order, "state"), "canBecome", target))
    ) {
      throw new Conflict(
        `${str(getattr(getattr(order, "state"), "value"))} -> ${target.value}`,
      );
    }
    order.state = target;
    return methods.callMethod(this.orders, "save", order);
  }
}
withParameters(OrderService, "items", "orders", "notify");
withParameters(
  OrderService.prototype.place,
  "/customer",
  "/wanted",
  "*",
  "dry_run=",
);

const messages: string[] = [];
const c = new Container();
c.register(
  "items",
  withParameters((_: Container) => new MemoryRepository(Item), "_"),
);
c.register(
  "orders",
  withParameters((_: Container) => new MemoryRepository(Order), "_"),
);
c.register(
  "service",
  withParameters(
    (c: Container) =>
      new OrderService(
        getItem(c, "items"),
        getItem(c, "orders"),
        (object: any) => void messages.push(object),
      ),
    "c",
  ),
);
const service: OrderService = getItem(c, "service");
for (const [sku, stock, price] of [
  ["bolt", 10, 5],
  ["nut", 3, 2],
] satisfies [[string, number, number], [string, number, number]]) {
  print(
    methods.callMethod(
      having(getattr(service, "items"), "save"),
      "save",
      new Item(undefined, undefined, SkuId(sku), stock, price),
    ),
  );
}
const order = methods.callMethod(
  service,
  "place",
  "ann",
  new Dict<any, any>([
    ["bolt", 4],
    ["nut", 1],
  ]),
);
print(order);
print(
  methods.callMethod(service, "place", "bob", new Dict<any, any>([["nut", 5]])),
  messages,
);
print(
  methods.callMethod(
    service,
    "place",
    "cy",
    new Dict<any, any>([["bolt", 1]]),
    keywords({ dry_run: true }),
  ),
);
const attempts: (() => any)[] = [
  withParameters(() =>
    methods.callMethod(
      service,
      "place",
      "bob",
      new Dict<any, any>([["gear", 1]]),
    ),
  ),
  withParameters(() => methods.callMethod(service, "move", 1, "paid")),
  withParameters(() => methods.callMethod(service, "move", 1, OrderState.NEW)),
  withParameters(() => methods.callMethod(service, "move", 1, "shipped")),
  withParameters(() => methods.callMethod(service, "move", 7, "paid")),
  withParameters(() =>
    methods.callMethod(
      getattr(service, "orders"),
      "save",
      new Order(1, undefined, "x"),
    ),
  ),
  withParameters(() => methods.callMethod(service, "move", 1, "lost")),
  withParameters(() => new Item(undefined, undefined, SkuId("z"), 1, 0)),
  withParameters(() => new MemoryRepository<any>(Item).get(3)),
];
for (const attempt of attempts) {
  try {
    print("ok", attempt());
  } catch (e) {
    if (
      !(
        e instanceof NotFound ||
        e instanceof Conflict ||
        e instanceof ValueError
      )
    )
      throw e;
    print(typeName(e), "|", e, "|", typeName(e.__cause__));
  }
}
print(
  Array.from(
    iterate(methods.callMethod(getattr(service, "items"), "all")),
    (i) => asdict(i),
  ),
);
print(
  OrderState.PAID.value === "paid",
  OrderState.of("new").name,
  format(OrderState.SHIPPED.value, ">10"),
  Array.from(OrderState.members(), (s) => s.value),
);
print(
  new uuid.UUID({ int: 5 }),
  getattr(service, "items") instanceof Repository,
  messages.length,
);
