/** Every grammar-map of the project, in one list. */
import type { ModuleMap } from "./define.ts";
import { aiohttp } from "./aiohttp/session.ts";
import { aiohttpErrors } from "./aiohttp/errors.ts";
import { aiohttpResponse } from "./aiohttp/response.ts";
import { exceptions as asyncioExceptions } from "./asyncio/exceptions.ts";
import { futures } from "./asyncio/futures.ts";
import { locks } from "./asyncio/locks.ts";
import { loop } from "./asyncio/loop.ts";
import { policy } from "./asyncio/policy.ts";
import { queues } from "./asyncio/queues.ts";
import { running } from "./asyncio/running.ts";
import { tasks } from "./asyncio/tasks.ts";
import { timeouts } from "./asyncio/timeouts.ts";
import { arithmetic } from "./builtins/arithmetic.ts";
import { bytes } from "./builtins/bytes.ts";
import { complexNumbers } from "./builtins/complex.ts";
import { dicts } from "./builtins/dict.ts";
import { exceptionGroups } from "./builtins/exception-groups.ts";
import { osExceptions } from "./builtins/exceptions-os.ts";
import { unicodeExceptions } from "./builtins/exceptions-unicode.ts";
import { exceptions } from "./builtins/exceptions.ts";
import { functions } from "./builtins/functions.ts";
import { generators } from "./builtins/generators.ts";
import { iteration } from "./builtins/iteration.ts";
import { lists } from "./builtins/list.ts";
import { numbers } from "./builtins/numbers.ts";
import { objects } from "./builtins/objects.ts";
import { sets } from "./builtins/set.ts";
import { strings } from "./builtins/str.ts";
import { tuples } from "./builtins/tuple.ts";
import { copy } from "./stdlib/copy.ts";
import { abstractNumbers } from "./stdlib/numbers.ts";
import { operator } from "./stdlib/operator.ts";
import { threading } from "./stdlib/threading.ts";
import { unittest } from "./stdlib/unittest.ts";
import { textwrap } from "./stdlib/textwrap.ts";
import { traceback } from "./stdlib/traceback.ts";
import { warnings } from "./stdlib/warnings.ts";
import { pprint } from "./stdlib/pprint.ts";
import { types } from "./stdlib/types.ts";
import { inspect } from "./stdlib/inspect.ts";
import { urllibParse } from "./stdlib/urllib-parse.ts";
import { keyword } from "./stdlib/keyword.ts";
import { calendar } from "./stdlib/calendar.ts";
import { array } from "./stdlib/array.ts";
import { configparser } from "./stdlib/configparser.ts";
import { zoneinfo } from "./stdlib/zoneinfo.ts";
import { unicodedata } from "./stdlib/unicodedata.ts";
import { sched } from "./stdlib/sched.ts";
import { reprlib } from "./stdlib/reprlib.ts";
import { html, shlex, timeit } from "./stdlib/small-modules.ts";
import { heapq } from "./stdlib/heapq.ts";
import { bisect } from "./stdlib/bisect.ts";
import { binascii, zlib } from "./stdlib/binascii.ts";
import { base64 } from "./stdlib/base64.ts";
import { hashlib } from "./stdlib/hashlib.ts";
import { hmac } from "./stdlib/hmac.ts";
import { http } from "./stdlib/http.ts";
import { userCollections } from "./stdlib/user-collections.ts";
import { uuid } from "./stdlib/uuid.ts";
import { secrets } from "./stdlib/secrets.ts";
import { decimal } from "./stdlib/decimal.ts";
import { fractions } from "./stdlib/fractions.ts";
import { abc } from "./stdlib/abc.ts";
import { argparse } from "./stdlib/argparse.ts";
import { chainMap } from "./stdlib/chain-map.ts";
import { collections } from "./stdlib/collections.ts";
import { concurrentFutures } from "./stdlib/concurrent-futures.ts";
import { contextlib } from "./stdlib/contextlib.ts";
import { csv } from "./stdlib/csv.ts";
import { dataclasses } from "./stdlib/dataclasses.ts";
import { enumModule } from "./stdlib/enum.ts";
import { contextvars } from "./stdlib/contextvars.ts";
import { datetimeZones } from "./stdlib/datetime-zones.ts";
import { datetime } from "./stdlib/datetime.ts";
import { deque } from "./stdlib/deque.ts";
import { functools } from "./stdlib/functools.ts";
import { io } from "./stdlib/io.ts";
import { itertools } from "./stdlib/itertools.ts";
import { json } from "./stdlib/json.ts";
import { logging } from "./stdlib/logging.ts";
import { loggingConfig, loggingHandlers } from "./stdlib/logging-handlers.ts";
import { loggingRecords } from "./stdlib/logging-records.ts";
import { loggingClasses } from "./stdlib/logging-classes.ts";
import { cmath } from "./stdlib/cmath.ts";
import { math } from "./stdlib/math.ts";
import { glob, fnmatch } from "./stdlib/glob.ts";
import { os } from "./stdlib/os.ts";
import { osPath } from "./stdlib/os-path.ts";
import { pathlib } from "./stdlib/pathlib.ts";
import { random } from "./stdlib/random.ts";
import { re } from "./stdlib/re.ts";
import { shutil } from "./stdlib/shutil.ts";
import { statistics } from "./stdlib/statistics.ts";
import { string } from "./stdlib/string.ts";
import { sys } from "./stdlib/sys.ts";
import { tempfile } from "./stdlib/tempfile.ts";
import { time } from "./stdlib/time.ts";
import { abstractCollections } from "./stdlib/abstract-collections.ts";
import { typing } from "./stdlib/typing.ts";
import { struct } from "./stdlib/struct.ts";
import { graphlib } from "./stdlib/graphlib.ts";
import { colorsys } from "./stdlib/colorsys.ts";
import { queue } from "./stdlib/queue.ts";
import { atexit } from "./stdlib/atexit.ts";
import { errno } from "./stdlib/errno.ts";
import { difflib } from "./stdlib/difflib.ts";

export const modules: readonly ModuleMap[] = [
  functions,
  arithmetic,
  iteration,
  numbers,
  complexNumbers,
  strings,
  lists,
  tuples,
  dicts,
  sets,
  bytes,
  objects,
  generators,
  exceptions,
  osExceptions,
  unicodeExceptions,
  exceptionGroups,
  running,
  tasks,
  futures,
  timeouts,
  loop,
  locks,
  queues,
  asyncioExceptions,
  policy,
  aiohttp,
  aiohttpResponse,
  aiohttpErrors,
  time,
  random,
  math,
  cmath,
  sys,
  string,
  re,
  json,
  statistics,
  logging,
  loggingClasses,
  loggingRecords,
  loggingHandlers,
  loggingConfig,
  datetime,
  datetimeZones,
  functools,
  io,
  argparse,
  csv,
  os,
  osPath,
  pathlib,
  shutil,
  tempfile,
  glob,
  fnmatch,
  itertools,
  collections,
  chainMap,
  userCollections,
  deque,
  contextlib,
  dataclasses,
  enumModule,
  contextvars,
  concurrentFutures,
  typing,
  abstractCollections,
  abstractNumbers,
  abc,
  fractions,
  decimal,
  secrets,
  uuid,
  hmac,
  http,
  hashlib,
  base64,
  zlib,
  binascii,
  bisect,
  heapq,
  copy,
  operator,
  textwrap,
  unittest,
  threading,
  traceback,
  warnings,
  pprint,
  types,
  inspect,
  urllibParse,
  keyword,
  html,
  shlex,
  timeit,
  calendar,
  array,
  unicodedata,
  configparser,
  zoneinfo,
  sched,
  reprlib,
  struct,
  graphlib,
  colorsys,
  queue,
  atexit,
  errno,
  difflib,
];
