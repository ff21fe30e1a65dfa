"""WeakSet by its other name."""

from weakref import WeakSet

__all__ = ["WeakSet"]
