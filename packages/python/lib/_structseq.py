"""Tuples with named fields, as the C parts of CPython make them (os.stat_result, time.struct_time)."""


class _StructSequence(tuple):
    __slots__ = ()

    def __new__(cls, sequence, dict={}):
        values = tuple(sequence)
        least, most = cls.n_sequence_fields, cls.n_fields
        if not least <= len(values) <= most:
            name = f"{cls.__module__}.{cls.__qualname__}"
            if least == most:
                raise TypeError(f"{name}() takes a {least}-sequence ({len(values)}-sequence given)")
            how = "at least" if len(values) < least else "at most"
            bound = least if len(values) < least else most
            raise TypeError(f"{name}() takes an {how} {bound}-sequence ({len(values)}-sequence given)")
        self = tuple.__new__(cls, values[:least])
        if least < most:
            hidden = list(values[least:]) + [None] * (most - len(values))
            for i, name in enumerate(cls._hidden):
                if len(values) <= least + i and name in dict:
                    hidden[i] = dict[name]
            self._more = tuple(hidden)
        return self

    def __repr__(self):
        fields = ", ".join(f"{name}={value!r}" for name, value in zip(self._shown, self))
        return f"{type(self).__module__}.{type(self).__qualname__}({fields})"

    def __reduce__(self):
        return type(self), (tuple(self) + getattr(self, "_more", ()),)


class _Field:
    def __init__(self, index, hidden):
        self.index = index
        self.hidden = hidden

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return instance._more[self.index] if self.hidden else tuple.__getitem__(instance, self.index)

    def __set__(self, instance, value):
        raise AttributeError("readonly attribute")


def structseq(module, name, fields, hidden=(), doc=None):
    """A new class; `hidden` are fields that are attributes only. None in `fields` has no name."""
    shown = tuple(fields)
    names = {
        "__doc__": doc,
        "__module__": module,
        "n_sequence_fields": len(shown),
        "n_fields": len(shown) + len(hidden),
        "n_unnamed_fields": shown.count(None),
        "_shown": shown,
        "_hidden": tuple(hidden),
        "__match_args__": tuple(field for field in shown if field),
    }
    for i, field in enumerate(shown):
        if field:
            names[field] = _Field(i, False)
    for i, field in enumerate(hidden):
        names[field] = _Field(i, True)
    return type(name, (_StructSequence,), names)
