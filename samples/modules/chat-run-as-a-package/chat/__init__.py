"""A chat room in memory: `python -m chat`."""

__version__ = "0.3"
