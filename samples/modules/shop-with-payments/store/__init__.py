"""The store package."""
from .cart import Cart
from .product import Product

__all__ = ["Cart", "Product"]
__version__ = "0.3"
print("loading", __name__)
