# Class statements, super() and exception groups inside loops that get traces.
def classes(n):
    names = []
    for i in range(n):
        class Base:
            size = i
            def grow(self, by):
                return self.size + by
        class Derived(Base):
            double = i * 2
            def grow(self, by):
                return super().grow(by) + self.double
        names.append(Derived().grow(1))
    return sum(names)


def groups(n):
    kept = 0
    for i in range(n):
        try:
            try:
                raise ExceptionGroup("two", [ValueError(i), TypeError(i)])
            except* ValueError as group:
                kept += group.exceptions[0].args[0]
        except ExceptionGroup as rest:
            kept += len(rest.exceptions)
    return kept


print(classes(300), groups(300))
