"""How wide the matches of a pattern can be."""

import _sre
from re import PatternError as error
from re._constants import MAXREPEAT

__all__ = ["MAXREPEAT", "MAXWIDTH", "SubPattern", "error", "parse"]

MAXWIDTH = 1 << 64


class SubPattern:
    """A pattern that has been read: its width is all that it tells."""

    def __init__(self, width):
        self.width = width

    def getwidth(self):
        """The lengths of the shortest and the longest match."""
        return self.width


def parse(str, flags=0, state=None):
    """Read a pattern."""
    shortest, longest = _sre.width(str, int(flags), error)
    return SubPattern((shortest, MAXWIDTH if longest is None else longest))
