"""A doubly linked list with the methods of a container: a queue, a merge sort, a circle of people.

    linked_list.py [items]
"""

import sys


class Link:
    __slots__ = ("item", "previous", "next")

    def __init__(self, item):
        self.item = item
        self.previous = None
        self.next = None


class LinkedList:
    def __init__(self, items=()):
        self.head = None
        self.tail = None
        self._length = 0
        for item in items:
            self.append(item)

    def __len__(self):
        return self._length

    def __iter__(self):
        link = self.head
        while link is not None:
            yield link.item
            link = link.next

    def __reversed__(self):
        link = self.tail
        while link is not None:
            yield link.item
            link = link.previous

    def __eq__(self, other):
        if not isinstance(other, LinkedList):
            return NotImplemented
        return len(self) == len(other) and all(a == b for a, b in zip(self, other))

    @property
    def first(self):
        if self.head is None:
            raise IndexError("first of an empty list")
        return self.head.item

    def append(self, item):
        link = Link(item)
        link.previous = self.tail
        if self.tail is None:
            self.head = link
        else:
            self.tail.next = link
        self.tail = link
        self._length += 1
        return link

    def remove(self, link):
        if link.previous is None:
            self.head = link.next
        else:
            link.previous.next = link.next
        if link.next is None:
            self.tail = link.previous
        else:
            link.next.previous = link.previous
        self._length -= 1
        return link.item

    def pop_first(self):
        return self.remove(self.head)

    def sorted(self):
        """A new list; merge sort."""
        if len(self) < 2:
            return LinkedList(self)
        halves = (LinkedList(), LinkedList())
        for place, item in enumerate(self):
            halves[2 * place // len(self)].append(item)
        left, right = halves[0].sorted(), halves[1].sorted()
        merged = LinkedList()
        while left.head is not None and right.head is not None:
            source = right if right.first < left.first else left
            merged.append(source.pop_first())
        for rest in (left, right):
            for item in rest:
                merged.append(item)
        return merged


def circle(people, step):
    """Who is left when every `step`-th person of a circle leaves."""
    ring = LinkedList(range(people))
    link = ring.head
    checksum = 0
    while len(ring) > 1:
        for _ in range(step - 1):
            link = link.next or ring.head
        following = link.next or ring.head
        checksum = (checksum * 13 + ring.remove(link)) % 1000003
        link = following
    return ring.first, checksum


def main():
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 8000
    items = []
    seed = 31
    for _ in range(count):
        seed = (seed * 1103515245 + 12345) % 2147483648
        items.append(seed >> 9)
    numbers = LinkedList(items)
    ordered = numbers.sorted()
    checksum = 0
    for item in ordered:
        checksum = (checksum * 31 + item) % 1000000007
    backwards = LinkedList(reversed(ordered))
    print(f"sorted: {checksum}, smallest {ordered.first}, largest {backwards.first}")
    print(f"equal: {ordered == LinkedList(sorted(items))}, {ordered == backwards}")

    queue = LinkedList()
    served = 0
    for item in numbers:
        queue.append(item)
        if item % 3 == 0:
            while len(queue) > 2:
                served = (served + queue.pop_first() * len(queue)) % 1000003
    print(f"queue: {served}, {len(queue)} left")
    print("circle: %d is left, checksum %d" % circle(count, 7))


if __name__ == "__main__":
    main()
