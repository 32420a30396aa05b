/** What functions of the library do with the objects that they are given. */

/** They neither keep an argument nor look into it. */
export const READING: ReadonlySet<string> = new Set([
  "all",
  "any",
  "bool",
  "callable",
  "dataclasses.asdict",
  "dataclasses.astuple",
  "dataclasses.fields",
  "dataclasses.is_dataclass",
  "id",
  "isinstance",
  "issubclass",
  "len",
  "random.Random#shuffle",
  "random.shuffle",
]);

/** What they are given comes back in their result, stays in the receiver or goes to a callback. */
export const MOVING: ReadonlySet<string> = new Set([
  "asyncio.as_completed",
  "asyncio.create_task",
  "asyncio.ensure_future",
  "asyncio.gather",
  "asyncio.run",
  "asyncio.shield",
  "asyncio.sleep",
  "asyncio.wait",
  "asyncio.wait_for",
  "asyncio.AbstractEventLoop#create_task",
  "asyncio.AbstractEventLoop#run_until_complete",
  "asyncio.Future#set_result",
  "asyncio.LifoQueue#put",
  "asyncio.LifoQueue#put_nowait",
  "asyncio.Queue#put",
  "asyncio.Queue#put_nowait",
  "asyncio.TaskGroup#create_task",
  "collections.defaultdict",
  "collections.deque",
  "collections.deque#append",
  "collections.deque#appendleft",
  "collections.deque#extend",
  "copy.copy",
  "copy.deepcopy",
  "dataclasses.field",
  "dataclasses.replace",
  "dict",
  "dict#get",
  "dict#pop",
  "dict#setdefault",
  "dict#update",
  "enumerate",
  "filter",
  "iter",
  "itertools.chain",
  "itertools.islice",
  "list",
  "list#append",
  "list#extend",
  "list#insert",
  "map",
  "next",
  "random.Random#choice",
  "random.Random#sample",
  "random.choice",
  "random.sample",
  "reversed",
  "tuple",
  "type",
  "zip",
]);

/** Of a dict they see the keys alone. */
export const ITERATING: ReadonlySet<string> = new Set([
  "collections.deque",
  "collections.deque#extend",
  "enumerate",
  "filter",
  "iter",
  "itertools.chain",
  "itertools.islice",
  "list",
  "list#extend",
  "map",
  "max",
  "min",
  "reversed",
  "sorted",
  "tuple",
  "zip",
]);

/** They compare what an iterable gives, or what their `key` makes of it. */
export const ORDERING: ReadonlySet<string> = new Set(["list#sort", "max", "min", "sorted"]);

/** They compare what they are given, and show none of it. */
export const COMPARING: ReadonlySet<string> = new Set([
  "asyncio.PriorityQueue#put",
  "asyncio.PriorityQueue#put_nowait",
  "collections.deque#count",
  "heapq.heapify",
  "heapq.heappop",
  "heapq.heappush",
  "heapq.heappushpop",
  "heapq.heapreplace",
  "heapq.merge",
  "heapq.nlargest",
  "heapq.nsmallest",
  "list#count",
  "list#remove",
  "tuple#count",
]);

/** They show what they are given as `str` does. */
export const SHOWING: ReadonlySet<string> = new Set(["print", "str"]);

/** Methods that look at what the receiver holds; those of these classes that are not named only move it. */
export const LOOKING_METHODS: ReadonlySet<string> = new Set([
  "collections.deque#index",
  "collections.deque#remove",
  "list#index",
  "tuple#index",
]);

export const isPlainReceiver = (method: string): boolean => PLAIN_RECEIVERS.has(ownerOf(method));

const ownerOf = (method: string): string => method.slice(0, method.indexOf("#"));

const PLAIN_RECEIVERS = new Set([
  "AsyncGenerator",
  "Coroutine",
  "Generator",
  "asyncio.Future",
  "asyncio.LifoQueue",
  "asyncio.PriorityQueue",
  "asyncio.Queue",
  "asyncio.Task",
  "collections.OrderedDict",
  "collections.defaultdict",
  "collections.deque",
  "dict",
  "list",
  "tuple",
]);
