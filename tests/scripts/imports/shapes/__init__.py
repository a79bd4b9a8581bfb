"""A package for the scripts beside it."""
from .circle import area

__all__ = ["area", "square"]
NAME = __name__
