"""The collector, which runs by itself: what a program may ask of it, and what CPython's answers about itself come to here."""

import _weakcells

DEBUG_STATS = 1
DEBUG_COLLECTABLE = 2
DEBUG_UNCOLLECTABLE = 4
DEBUG_SAVEALL = 32
DEBUG_LEAK = 38

callbacks = []
garbage = []

_enabled = [True]
_threshold = [(2000, 10, 0)]
_debug = [0]
_stats = [0]


def collect(generation=2):
    """Run the garbage collector. Objects are not counted: the answer is always 0."""
    if not isinstance(generation, int):
        raise TypeError(f"'{type(generation).__name__}' object cannot be interpreted as an integer")
    if not 0 <= generation <= 2:
        raise ValueError("invalid generation")
    for phase in ("start", "stop"):
        for callback in callbacks:
            callback(phase, {"generation": generation, "collected": 0, "uncollectable": 0})
        if phase == "start":
            _stats[0] += 1
            _weakcells.collect()
            _weakcells.collect_now()
    return 0


def enable():
    """Enable automatic garbage collection (it cannot be disabled here: only isenabled() tells)."""
    _enabled[0] = True


def disable():
    """Disable automatic garbage collection (it cannot be disabled here: only isenabled() tells)."""
    _enabled[0] = False


def isenabled():
    """Returns true if automatic garbage collection is enabled."""
    return _enabled[0]


def get_threshold():
    """Return the current collection thresholds."""
    return _threshold[0]


def set_threshold(threshold0, threshold1=None, threshold2=None, /):
    """Set the collection thresholds, which mean nothing here."""
    old = _threshold[0]
    _threshold[0] = (threshold0, old[1] if threshold1 is None else threshold1, 0)


def get_count():
    """Return a three-tuple of the current collection counts."""
    return (0, 0, 0)


def get_debug():
    """Get the garbage collection debugging flags."""
    return _debug[0]


def set_debug(flags, /):
    """Set the garbage collection debugging flags."""
    _debug[0] = flags


def get_stats():
    """Return a list of dictionaries containing per-generation statistics."""
    return [{"collections": _stats[0] if i == 2 else 0, "collected": 0, "uncollectable": 0} for i in range(3)]


def freeze():
    """Freeze all current tracked objects and ignore them for future collections (nothing to do here)."""


def unfreeze():
    """Unfreeze all objects in the permanent generation (nothing to do here)."""


def get_freeze_count():
    """Return the number of objects in the permanent generation."""
    return 0


_ATOMS = (int, float, complex, str, bytes, bytearray, bool, type(None), type(...), type(NotImplemented), range)


def is_tracked(obj, /):
    """Returns true if the object is one that can be part of a cycle."""
    kind = type(obj)
    if kind in _ATOMS:
        return False
    if kind is tuple or kind is dict:
        parts = obj if kind is tuple else obj.values()
        return any(is_tracked(part) for part in parts)
    return True


def is_finalized(obj, /):
    """Returns true if the object has been already finalized by the GC."""
    return False


def get_objects(generation=None):
    """Return a list of objects tracked by the collector: nothing keeps such a list here."""
    raise NotImplementedError("gc.get_objects() is not supported")


def get_referrers(*objs):
    """Return the list of objects that directly refer to any of 'objs': nothing keeps such a list here."""
    raise NotImplementedError("gc.get_referrers() is not supported")


def get_referents(*objs):
    """Return the list of objects that are directly referred to by 'objs'."""
    found = []
    for obj in objs:
        if isinstance(obj, dict):
            for pair in obj.items():
                found.extend(pair)
        elif isinstance(obj, (list, tuple, set, frozenset)):
            found.extend(obj)
        elif hasattr(obj, "__dict__") and not isinstance(obj, type):
            found.append(type(obj))
            found.extend(obj.__dict__.values())
    return found
