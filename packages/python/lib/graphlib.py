"""Nodes of a graph in an order in which all that a node needs comes before it."""

from types import GenericAlias

__all__ = ["TopologicalSorter", "CycleError"]

_OUT = -1
_DONE = -2


class CycleError(ValueError):
    """Raised by prepare() when there are cycles; args[1] is one of them, the first node twice."""


class _Node:
    __slots__ = ("node", "needs", "successors")

    def __init__(self, node):
        self.node = node
        self.needs = 0
        self.successors = []


class TopologicalSorter:
    """Provides functionality to topologically sort a graph of hashable nodes."""

    def __init__(self, graph=None):
        self._nodes = {}
        self._ready = None
        self._passed_out = 0
        self._finished = 0
        if graph is not None:
            for node, predecessors in graph.items():
                self.add(node, *predecessors)

    def _info(self, node):
        info = self._nodes.get(node)
        if info is None:
            info = self._nodes[node] = _Node(node)
        return info

    def add(self, node, *predecessors):
        """Add a new node and its predecessors to the graph."""
        if self._ready is not None:
            raise ValueError("Nodes cannot be added after a call to prepare()")
        info = self._info(node)
        info.needs += len(predecessors)
        for other in predecessors:
            self._info(other).successors.append(node)

    def prepare(self):
        """Mark the graph as finished and check for cycles in the graph."""
        if self._ready is not None:
            raise ValueError("cannot prepare() more than once")
        self._ready = [info.node for info in self._nodes.values() if info.needs == 0]
        cycle = self._find_cycle()
        if cycle:
            raise CycleError("nodes are in a cycle", cycle)

    def get_ready(self):
        """Return a tuple of all the nodes that are ready."""
        if self._ready is None:
            raise ValueError("prepare() must be called first")
        result = tuple(self._ready)
        for node in result:
            self._nodes[node].needs = _OUT
        self._ready.clear()
        self._passed_out += len(result)
        return result

    def is_active(self):
        """Return ``True`` if more progress can be made, and ``False`` otherwise."""
        if self._ready is None:
            raise ValueError("prepare() must be called first")
        return self._finished < self._passed_out or bool(self._ready)

    def __bool__(self):
        return self.is_active()

    def done(self, *nodes):
        """Marks a set of nodes returned by "get_ready" as processed."""
        if self._ready is None:
            raise ValueError("prepare() must be called first")
        for node in nodes:
            info = self._nodes.get(node)
            if info is None:
                raise ValueError(f"node {node!r} was not added using add()")
            if info.needs != _OUT:
                if info.needs >= 0:
                    raise ValueError(f"node {node!r} was not passed out (still not ready)")
                if info.needs == _DONE:
                    raise ValueError(f"node {node!r} was already marked done")
            info.needs = _DONE
            for successor in info.successors:
                other = self._nodes[successor]
                other.needs -= 1
                if other.needs == 0:
                    self._ready.append(successor)
            self._finished += 1

    def _find_cycle(self):
        nodes = self._nodes
        seen = set()
        for start in nodes:
            if start in seen:
                continue
            path, places, rest = [], {}, []
            node = start
            while True:
                if node in seen:
                    if node in places:
                        return path[places[node] :] + [node]
                else:
                    seen.add(node)
                    places[node] = len(path)
                    path.append(node)
                    rest.append(iter(nodes[node].successors))
                while path:
                    node = next(rest[-1], None) if None not in nodes else next(rest[-1], _NOTHING)
                    if node is not None and node is not _NOTHING:
                        break
                    rest.pop()
                    del places[path.pop()]
                else:
                    break
        return None

    def static_order(self):
        """Returns an iterable of nodes in a topological order."""
        self.prepare()
        while self.is_active():
            group = self.get_ready()
            yield from group
            self.done(*group)

    __class_getitem__ = classmethod(GenericAlias)


_NOTHING = object()
