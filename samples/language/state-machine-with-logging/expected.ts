import { Dict, getItem, keywords, print, tuple } from "./runtime/builtins.js";
import * as logging from "./runtime/logging.js";
import * as sys from "./runtime/sys.js";

logging.basicConfig({
  level: logging.DEBUG,
  format: "%(levelname)s:%(funcName)s:%(message)s",
  stream: sys.stdout,
});
const logger = logging.getLogger("__main__");

class Machine {
  state: string;
  history: (readonly [string, string])[];
  static transitions = new Dict<readonly [string, string], string>([
    [tuple("idle", "coin"), "ready"],
    [tuple("ready", "push"), "idle"],
    [tuple("ready", "coin"), "ready"],
  ]);

  constructor() {
    this.state = "idle";
    this.history = [];
  }

  send(event: string): string {
    const key = tuple(this.state, event);
    if (!Machine.transitions.has(key)) {
      logger.warning(
        "no transition for %r",
        key,
        keywords({ funcName: "send" }),
      );
      return this.state;
    }
    const new_ = getItem(Machine.transitions, key);
    logger.debug(
      "%s --%s--> %s",
      this.state,
      event,
      new_,
      keywords({ funcName: "send" }),
    );
    this.history.push(tuple(this.state, new_));
    this.state = new_;
    return new_;
  }
}

const m = new Machine();
for (const e of ["push", "coin", "coin", "push"]) {
  m.send(e);
}
logger.info("history: %s", m.history, keywords({ funcName: "<module>" }));
print(m.state, m.history.length);
