import { call } from "./call.js";
import { dictOf } from "./dicts.js";
