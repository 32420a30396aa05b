"""A small shop, as a package."""
__version__ = "0.3.1"
__all__ = ["Shop", "errors"]

from . import errors
from .shop import Shop
