"""What CPython's C module of this name has."""

from weakref import CallableProxyType, ProxyType, ReferenceType, getweakrefcount, getweakrefs, proxy, ref

__all__ = ["CallableProxyType", "ProxyType", "ReferenceType", "getweakrefcount", "getweakrefs", "proxy", "ref"]
