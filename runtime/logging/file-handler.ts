import { nameOf } from "../builtins/names.js";
import { open, type OpenOptions } from "../io/open.js";
import type { TextSink } from "../builtins/stdio.js";
import { fspath } from "../os/fspath.js";
import { StreamHandler } from "./handlers.js";
import { getLevelName } from "./levels.js";
import type { LogRecord } from "./record.js";
