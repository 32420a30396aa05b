from .core import Scheduler as Scheduler
