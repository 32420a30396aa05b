import logging, sys

logging.basicConfig(
    level=logging.DEBUG,
    stream=sys.stdout,
    format="%(levelname)s:%(funcName)s:%(message)s",
)
logger = logging.getLogger(__name__)


class Machine:
    transitions = {
        ("idle", "coin"): "ready",
        ("ready", "push"): "idle",
        ("ready", "coin"): "ready",
    }

    def __init__(self):
        self.state = "idle"
        self.history = []

    def send(self, event):
        key = (self.state, event)
        if key not in self.transitions:
            logger.warning("no transition for %r", key)
            return self.state
        new = self.transitions[key]
        logger.debug("%s --%s--> %s", self.state, event, new)
        self.history.append((self.state, new))
        self.state = new
        return new


m = Machine()
for e in ["push", "coin", "coin", "push"]:
    m.send(e)
logger.info("history: %s", m.history)
print(m.state, len(m.history))
