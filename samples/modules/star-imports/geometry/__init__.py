from .shapes import *
from .tools import largest

__all__ = ["Circle", "Square", "Rectangle", "largest", "count_shapes"]
