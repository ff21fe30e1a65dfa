"""Paths as objects."""

from ._abc import UnsupportedOperation
from ._local import *  # noqa: F403

__all__ = ["PurePath", "PurePosixPath", "PureWindowsPath", "Path", "PosixPath", "WindowsPath", "UnsupportedOperation"]
