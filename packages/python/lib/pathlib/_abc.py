"""The error of paths that cannot do something."""


class UnsupportedOperation(NotImplementedError):
    """An exception that is raised when an unsupported operation is attempted."""
