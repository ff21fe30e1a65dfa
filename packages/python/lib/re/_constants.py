"""Limits of patterns, for programs that measure patterns by themselves."""

from re import PatternError

__all__ = ["MAGIC", "MAXGROUPS", "MAXREPEAT", "PatternError", "error"]

MAGIC = 20230502
MAXREPEAT = 4294967295
MAXGROUPS = 1073741823
error = PatternError
