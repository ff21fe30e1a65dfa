"""An object mapper in memory: models by metaclass, typed fields as descriptors, queries that chain, signals, units of work."""

from __future__ import annotations

import operator
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from decimal import Decimal
from functools import partial, total_ordering
from itertools import count, groupby
from typing import Any, ClassVar, Generic, TypeVar, overload

T = TypeVar("T")
MISSING = type("Missing", (), {"__repr__": lambda self: "<missing>", "__bool__": lambda self: False})()


class ModelError(Exception):
    pass


class ValidationError(ModelError, ValueError):
    def __init__(self, field: Field, value, reason: str):
        super().__init__(f"{field}: {reason} (got {value!r})")
        self.field = field


class DoesNotExist(ModelError, LookupError):
    pass


class Field(Generic[T]):
    kind: type = object
    _order = count()

    def __init__(self, *, default: Any = MISSING, null: bool = False, unique: bool = False, check: Callable | None = None):
        self.default, self.null, self.unique, self.check = default, null, unique, check
        self.order = next(Field._order)
        self.name = self.owner = None

    def __set_name__(self, owner, name):
        if name.startswith("_"):
            raise ModelError(f"a field cannot be called {name}")
        self.owner, self.name = owner, name

    @overload
    def __get__(self, instance: None, owner: type) -> Field[T]: ...

    @overload
    def __get__(self, instance: Model, owner: type) -> T: ...

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        try:
            return instance.__dict__[self.name]
        except KeyError:
            raise AttributeError(f"{self} is not set", name=self.name, obj=instance) from None

    def __set__(self, instance, value):
        value = self.clean(value)
        old = instance.__dict__.get(self.name, MISSING)
        instance.__dict__[self.name] = value
        if old is not MISSING and old != value:
            instance.changed(self.name, old)

    def __delete__(self, instance):
        raise AttributeError(f"{self} cannot be deleted")

    def clean(self, value):
        if value is None:
            if self.null:
                return None
            raise ValidationError(self, value, "cannot be null")
        if not isinstance(value, self.kind):
            try:
                value = self.convert(value)
            except (TypeError, ValueError, ArithmeticError) as error:
                raise ValidationError(self, value, f"is no {self.kind.__name__}") from error
        if self.check is not None and not self.check(value):
            raise ValidationError(self, value, "is not allowed")
        return value

    def convert(self, value):
        return self.kind(value)

    def __str__(self):
        return f"{self.owner.__name__}.{self.name}"

    def __repr__(self):
        options = [f"{n}={getattr(self, n)!r}" for n in ("default", "null", "unique") if getattr(self, n) not in (MISSING, False)]
        return f"{type(self).__name__}({', '.join(options)})"

    def _compare(self, other, function):
        return Condition(str(self), lambda row: function(getattr(row, self.name), other))

    __eq__ = lambda self, other: self._compare(other, operator.eq)
    __ne__ = lambda self, other: self._compare(other, operator.ne)
    __lt__ = lambda self, other: self._compare(other, operator.lt)
    __ge__ = lambda self, other: self._compare(other, operator.ge)
    __hash__ = object.__hash__

    def among(self, options: Iterable):
        return Condition(str(self), lambda row, options=frozenset(options): getattr(row, self.name) in options)

    def __neg__(self):
        return (self, True)


class Text(Field[str]):
    kind = str

    def __init__(self, length=None, **options):
        super().__init__(**options)
        self.length = length

    def clean(self, value):
        value = super().clean(value)
        if value is not None and self.length is not None and len(value) > self.length:
            raise ValidationError(self, value, f"is longer than {self.length}")
        return value


class Number(Field[int]):
    kind = int


class Money(Field[Decimal]):
    kind = Decimal

    def clean(self, value):
        return None if (value := super().clean(value)) is None else value.quantize(Decimal("0.01"))


class Day(Field[date]):
    kind = date
    convert = staticmethod(date.fromisoformat)


class Link(Field):
    def __init__(self, target: str, back: str | None = None, **options):
        super().__init__(**options)
        self.target, self.back = target, back

    @property
    def kind(self):
        return ModelMeta.models[self.target]

    def convert(self, value):
        return self.kind.get(id=value)


class Condition:
    def __init__(self, text, test):
        self.text, self.test = text, test

    def __and__(self, other):
        return Condition(f"({self.text} and {other.text})", lambda row: self.test(row) and other.test(row))

    def __or__(self, other):
        return Condition(f"({self.text} or {other.text})", lambda row: self.test(row) or other.test(row))

    def __invert__(self):
        return Condition(f"not {self.text}", lambda row: not self.test(row))

    def __bool__(self):
        raise TypeError("conditions are combined by & and |")


class ModelMeta(type):
    models: ClassVar[dict[str, type]] = {}

    @classmethod
    def __prepare__(mcls, name, bases, *, table=None):
        return {"id": Number(null=True, default=None)} if bases else {}

    def __new__(mcls, name, bases, namespace, *, table=None):
        cls = super().__new__(mcls, name, bases, dict(namespace))
        fields = {f.name: f for base in reversed(cls.__mro__) for f in vars(base).values() if isinstance(f, Field)}
        cls.fields = dict(sorted(fields.items(), key=lambda item: item[1].order))
        cls.table = table or name.lower() + "s"
        cls.rows, cls.numbers = {}, count(1)
        mcls.models[name] = cls
        for field in cls.fields.values():
            if isinstance(field, Link) and field.back and field.owner is cls:
                setattr(ModelMeta.models[field.target], field.back, property(partial(mcls.linked, cls, field)))
        return cls

    def __init__(cls, name, bases, namespace, **_options):
        super().__init__(name, bases, namespace)

    @staticmethod
    def linked(cls, field, instance):
        return cls.query.where(Condition(str(field), lambda row: getattr(row, field.name) is instance))

    @property
    def query(cls):
        return Query(cls)

    def get(cls, **values):
        found = list(cls.query.where(*(getattr(cls, n) == v for n, v in values.items())))
        match found:
            case [one]:
                return one
            case []:
                raise DoesNotExist(f"no {cls.__name__} with {values}")
        raise ModelError(f"{len(found)} of {cls.__name__}")

    def __len__(cls):
        return len(cls.rows)

    def __iter__(cls):
        return iter(cls.query)

    def __repr__(cls):
        return f"<model {cls.__name__}: {', '.join(cls.fields)}>" if cls.__bases__ != (object,) else "<Model>"


class Query:
    def __init__(self, model, conditions=(), order=(), part=slice(None)):
        self.model, self.conditions, self.order, self.part = model, conditions, order, part

    def _with(self, **changes):
        return Query(**({"model": self.model, "conditions": self.conditions, "order": self.order, "part": self.part} | changes))

    def where(self, *conditions):
        return self._with(conditions=(*self.conditions, *conditions))

    def order_by(self, *fields):
        return self._with(order=fields)

    def __getitem__(self, key):
        if isinstance(key, slice):
            return self._with(part=key)
        return list(self)[key]

    def __iter__(self) -> Iterator[Model]:
        rows = [row for row in self.model.rows.values() if all(c.test(row) for c in self.conditions)]
        for entry in reversed(self.order):
            field, descending = entry if isinstance(entry, tuple) else (entry, False)
            rows.sort(key=operator.attrgetter(field.name), reverse=descending)
        yield from rows[self.part]

    def __len__(self):
        return sum(1 for _ in self)

    def values(self, *fields):
        getter = operator.attrgetter(*(f.name for f in fields))
        return [getter(row) for row in self]

    def total(self, field, start=0):
        return sum(self.values(field), start)

    def grouped(self, key):
        return {k: list(g) for k, g in groupby(sorted(self, key=key), key=key)}

    def __repr__(self):
        return f"<query of {self.model.__name__} where {' and '.join(c.text for c in self.conditions) or 'all'}>"


class Signals(defaultdict):
    def __init__(self):
        super().__init__(list)

    def on(self, name):
        def register(function):
            self[name].append(function)
            return function

        return register

    def fire(self, name, *args):
        for function in self[name]:
            function(*args)


signals = Signals()


@total_ordering
class Model(metaclass=ModelMeta):
    def __init__(self, **values):
        for name, field in type(self).fields.items():
            if name in values:
                setattr(self, name, values.pop(name))
            elif field.default is not MISSING:
                setattr(self, name, field.default() if callable(field.default) else field.default)
            else:
                raise TypeError(f"{type(self).__name__} needs {name}")
        if values:
            raise TypeError(f"{type(self).__name__} has no {', '.join(sorted(values))}")

    def changed(self, name, old):
        signals.fire("changed", self, name, old)

    def save(self):
        cls = type(self)
        for field in cls.fields.values():
            if field.unique and any(
                other is not self and getattr(other, field.name) == getattr(self, field.name) for other in cls.rows.values()
            ):
                raise ValidationError(field, getattr(self, field.name), "is there already")
        if self.id is None:
            self.__dict__["id"] = next(cls.numbers)
        cls.rows[self.id] = self
        signals.fire("saved", self)
        return self

    def delete(self):
        del type(self).rows[self.id]
        signals.fire("deleted", self)

    def __eq__(self, other):
        return self.id == other.id if type(self) is type(other) else NotImplemented

    def __lt__(self, other):
        return self.id < other.id if type(self) is type(other) else NotImplemented

    def __hash__(self):
        return hash((type(self).__name__, self.id))

    def __repr__(self):
        values = ((n, getattr(self, n)) for n in type(self).fields)
        return f"{type(self).__name__}({', '.join(f'{n}={v.id if isinstance(v, Model) else v!r}' for n, v in values)})"


class Named(Model):
    name = Text(12, unique=True)

    def __str__(self):
        return self.name


class Customer(Named):
    born = Day(null=True, default=None)
    credit = Money(default="0", check=lambda m: m >= -100)


class Order(Model, table="purchases"):
    customer = Link("Customer", back="orders")
    amount = Money()
    pieces = Number(default=1, check=(0).__lt__)
    tags = Field[list](default=list)


def attempt(function):
    try:
        print(function())
    except Exception as error:
        cause = f" <- {type(error.__cause__).__name__}" if error.__cause__ else ""
        print(f"{type(error).__name__}: {error}{cause}")


def main():
    log = []
    signals.on("changed")(lambda row, name, old: log.append(f"{row.id}.{name}: {old} -> {getattr(row, name)}"))
    signals.on("deleted")(lambda row: log.append(f"gone {row!r}"))

    @signals.on("saved")
    def bill(row):
        if isinstance(row, Order):
            row.customer.credit -= row.amount * row.pieces

    ann = Customer(name="Ann", born="1990-02-03", credit=50).save()
    bob = Customer(name="Bob").save()
    cid = Customer(name="Cid", born=date(2001, 12, 31), credit="12.345").save()
    for customer, amount, pieces in ((ann, "9.99", 2), (ann, 5, 1), (bob, "33.333", 3), (3, 1, 7)):
        Order(customer=customer, amount=amount, pieces=pieces).save()

    print(Model, Customer, Order, Customer.fields, Order.table, Named.table, len(Customer), len(Order))
    print(list(Customer), ann.orders, len(ann.orders), list(cid.orders), sep="\n")
    print(log)
    print(Order.query.where(Order.amount >= 5).order_by(-Order.amount).values(Order.amount, Order.pieces))
    print(Order.query.total(Order.pieces), Order.query.total(Order.amount, Decimal()), ann.orders.total(Order.amount))
    query = Customer.query.where((Customer.name < "C") & ~Customer.born.among([None]) | (Customer.credit < 0))
    print(query, query.values(Customer.name), query[0], list(query[1:]), Customer.query.order_by(-Customer.name)[:2].values(Customer.id))
    print({str(k): len(v) for k, v in Order.query.grouped(operator.attrgetter("customer")).items()})

    attempt(lambda: Customer(name="Ann").save())
    attempt(lambda: Customer(name="much too long a name"))
    attempt(lambda: Customer())
    attempt(lambda: Customer(name="Eve", age=3, hat=1))
    attempt(lambda: Customer(name="Eve", born="yesterday"))
    attempt(lambda: Customer(name=None))
    attempt(lambda: Order(customer=9, amount=1))
    attempt(lambda: Order(customer=ann, amount="many"))
    attempt(lambda: Order(customer=ann, amount=1, pieces=0))
    attempt(lambda: Order(customer=bob, amount=100, pieces=2).save())
    attempt(lambda: Customer.get(name="Zed"))
    attempt(lambda: Customer.get(born=None))
    attempt(lambda: bool(Customer.name == "x"))
    attempt(lambda: delattr(ann, "name"))
    attempt(lambda: Customer.__new__(Customer).name)
    attempt(lambda: ann < Order.get(id=1))
    attempt(lambda: ModelMeta("Bad", (Model,), {"_x": Number()}))
    print(ann == Customer.get(id=1), ann != bob, sorted([cid, ann, bob]) == [ann, bob, cid], ann >= bob, {ann: 1}[ann])
    first, second = Order.get(id=1), Order.get(id=2)
    first.tags.append("gift")
    print(first, second.tags, first.customer is ann)
    second.delete()
    print(log[-1], [o.id for o in Order])


if __name__ == "__main__":
    main()
