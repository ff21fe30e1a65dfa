"""A text adventure: rooms and things from a table, commands as decorated methods, events as generators, saved games."""

import copy
import json
import re
import textwrap
from collections import ChainMap, deque
from dataclasses import asdict, dataclass, field, replace
from enum import StrEnum
from functools import singledispatchmethod, wraps


class Direction(StrEnum):
    NORTH = "north"
    SOUTH = "south"
    EAST = "east"
    WEST = "west"
    UP = "up"
    DOWN = "down"

    @property
    def opposite(self):
        members = list(Direction)
        return members[members.index(self) ^ 1]

    @classmethod
    def _missing_(cls, value):
        found = [d for d in cls if d.startswith(value)]
        return found[0] if len(found) == 1 else None


class CannotDo(Exception):
    """What the player is told instead of an answer."""


class GameOver(Exception):
    def __init__(self, won, score):
        super().__init__("you have won" if won else "you have lost")
        self.won, self.score = won, score


@dataclass
class Thing:
    name: str
    weight: int = 1
    text: str = ""
    fixed: bool = False
    lit: bool = False
    inside: list[str] = field(default_factory=list)
    locked_by: str | None = None

    @property
    def article(self):
        return f"{'an' if self.name[0] in 'aeiou' else 'a'} {self.name}"


@dataclass
class Room:
    name: str
    text: str
    exits: dict[str, str] = field(default_factory=dict)
    things: list[str] = field(default_factory=list)
    dark: bool = False
    visits: int = 0


def command(pattern, *, needs_light=False):
    """Makes a method a command: the pattern's groups are its arguments."""

    def decorate(method):
        @wraps(method)
        def run(self, *args):
            if needs_light and not self.can_see:
                raise CannotDo("It is too dark for that.")
            return method(self, *args)

        run.pattern = re.compile(pattern)
        return run

    return decorate


class World:
    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        own = {n: m for n, m in vars(cls).items() if hasattr(m, "pattern")}
        cls.commands = ChainMap(own, *(getattr(b, "commands", {}) for b in cls.__mro__[1:]))


class Game(World):
    LIMIT = 6

    def __init__(self, rooms, things, start):
        self.rooms = {r.name: r for r in rooms}
        self.things = {t.name: t for t in things}
        self.where = start
        self.bag = []
        self.turns = self.score = 0
        self.lines = deque(maxlen=400)
        self.events = []
        self.undo_stack = []
        for room in list(self.rooms.values()):
            for way, target in list(room.exits.items()):
                self.rooms[target].exits.setdefault(Direction(way).opposite, room.name)

    @property
    def room(self):
        return self.rooms[self.where]

    @property
    def can_see(self):
        return not self.room.dark or any(self.things[n].lit for n in self.bag + self.room.things)

    @singledispatchmethod
    def say(self, what):
        raise TypeError(f"cannot say {type(what).__name__}")

    @say.register
    def _(self, what: str):
        self.lines.extend(textwrap.wrap(what, 64) or [""])

    @say.register
    def _(self, what: Room):
        self.say(f"[{what.name}]")
        self.say("It is pitch dark." if not self.can_see else what.text)
        if self.can_see and what.things:
            *most, last = (self.things[n].article for n in sorted(what.things))
            self.say(f"Here is {', '.join(most) + ' and ' if most else ''}{last}.")
        self.say(f"Ways: {', '.join(sorted(what.exits)) or 'none'}")

    @say.register(list)
    @say.register(tuple)
    def _(self, what):
        for item in what:
            self.say(item)

    def thing(self, name, places):
        for n in places:
            if n == name or name in n.split():
                return self.things[n]
        raise CannotDo(f"There is no {name} here.")

    def do(self, text):
        before = copy.deepcopy({k: v for k, v in vars(self).items() if k not in ("undo_stack", "lines", "events")})
        self.say(f"> {text}")
        for method in self.commands.values():
            if found := method.pattern.fullmatch(text.strip().lower()):
                break
        else:
            self.say("I do not understand.")
            return
        try:
            answer = method(self, *found.groups())
            self.say(answer if answer is not None else "Done.")
        except CannotDo as error:
            self.say(str(error))
            return
        if method.__name__ != "undo":
            self.undo_stack.append(before)
        self.turns += 1
        for event in self.events[:]:
            try:
                if message := event.send(text):
                    self.say(message)
            except StopIteration as end:
                self.events.remove(event)
                if end.value:
                    self.say(end.value)

    @command(r"(?:look|l)")
    def look(self):
        return self.room

    @command(r"(?:go )?(north|south|east|west|up|down|[nsewud])")
    def go(self, way):
        way = Direction(way)
        try:
            self.where = self.room.exits[way]
        except KeyError:
            raise CannotDo(f"You cannot go {way}.") from None
        self.room.visits += 1
        if self.room.visits == 1:
            self.score += 5
        return self.room

    @command(r"(?:take|get) (.+)", needs_light=True)
    def take(self, name):
        if name == "all":
            taken = []
            for n in list(self.room.things):
                try:
                    taken.append((n, self.take(n)))
                except CannotDo as error:
                    taken.append((n, str(error)))
            if not taken:
                raise CannotDo("There is nothing.")
            return [f"{n}: {answer}" for n, answer in taken]
        thing = self.thing(name, self.room.things)
        if thing.fixed:
            raise CannotDo(f"The {thing.name} does not move.")
        if sum(self.things[n].weight for n in self.bag) + thing.weight > self.LIMIT:
            raise CannotDo("That is too heavy.")
        self.room.things.remove(thing.name)
        self.bag.append(thing.name)
        return "Taken."

    @command(r"drop (.+)")
    def drop(self, name):
        thing = self.thing(name, self.bag)
        self.bag.remove(thing.name)
        self.room.things.append(thing.name)
        if self.where == "hall" and thing.name == "golden cup":
            raise GameOver(True, self.score + 50)

    @command(r"(?:examine|x) (.+)", needs_light=True)
    def examine(self, name):
        thing = self.thing(name, [*self.bag, *self.room.things])
        return thing.text or f"It is {thing.article}."

    @command(r"open (\w+)(?: with (\w+))?", needs_light=True)
    def open(self, name, key):
        match self.thing(name, [*self.bag, *self.room.things]):
            case Thing(inside=[], locked_by=None):
                raise CannotDo("There is nothing in it.")
            case Thing(locked_by=str(lock)) if key is None or self.thing(key, self.bag).name != lock:
                raise CannotDo("It is locked.")
            case Thing(inside=contents) as box:
                self.room.things += contents
                self.things[box.name] = replace(box, inside=[], locked_by=None)
                return f"Out comes {' and '.join(self.things[n].article for n in contents)}."

    @command(r"(light|douse) (.+)")
    def light(self, verb, name):
        thing = self.thing(name, self.bag)
        if "lamp" not in thing.name:
            raise CannotDo(f"You cannot {verb} that.")
        thing.lit = verb == "light"
        if thing.lit and self.burn not in [e.gi_code for e in self.events]:
            self.events.append(self.burning(thing))
            next(self.events[-1])
        return f"The {thing.name} is {'on' if thing.lit else 'off'}."

    burn = property(lambda self: Game.burning.__code__)

    def burning(self, lamp):
        for left in range(8, 0, -1):
            said = yield f"The lamp flickers ({left})." if left < 3 else None
            if said and "douse" in said:
                return None
        lamp.lit = False
        return "The lamp has gone out."

    @command(r"(?:inventory|i)")
    def inventory(self):
        if not self.bag:
            return "You have nothing."
        return ["You have:", *(f"  {self.things[n].article}" for n in sorted(self.bag))]

    @command(r"undo")
    def undo(self):
        if not self.undo_stack:
            raise CannotDo("There is nothing to undo.")
        vars(self).update(self.undo_stack.pop())
        return self.room

    @command(r"save")
    def save(self):
        return f"{len(self.saved)} characters."

    @property
    def saved(self):
        state = {
            "rooms": [asdict(r) for r in self.rooms.values()],
            "things": [asdict(t) for t in self.things.values()],
            "start": self.where,
            "bag": self.bag,
        }
        return json.dumps(state, sort_keys=True)

    @classmethod
    def load(cls, text):
        state = json.loads(text)
        game = cls([Room(**r) for r in state["rooms"]], [Thing(**t) for t in state["things"]], state["start"])
        game.bag = state["bag"]
        return game


class Haunted(Game):
    """The same house with a ghost and one more command."""

    @command(r"(?:say|shout) (.+)")
    def speak(self, words):
        if self.where == "attic" and words == "boo":
            self.rooms["attic"].dark = False
            self.score += 20
            return "The ghost flees and takes the darkness with it."
        return f"'{words.capitalize()}!' Nothing happens."

    @command(r"sleep")
    def sleep(self):
        raise GameOver(False, self.score)


def house(kind):
    return kind(
        [
            Room("hall", "A hall with a stone floor and a portrait that looks at you wherever you stand.", {"north": "kitchen", "up": "attic"}, ["lamp"]),
            Room("kitchen", "Copper pans.", {"east": "garden", "down": "cellar"}, ["knife", "table"]),
            Room("garden", "Roses, mostly.", {}, ["stone", "iron key", "apple"]),
            Room("cellar", "Cobwebs.", {}, ["chest"], dark=True),
            Room("attic", "Boxes.", {}, ["anvil"], dark=True),
        ],
        [
            Thing("lamp", 2, "An oil lamp."),
            Thing("knife"),
            Thing("table", 50, fixed=True),
            Thing("stone", 4),
            Thing("iron key", text="Rusty."),
            Thing("apple"),
            Thing("chest", 30, "Iron bands.", True, inside=["golden cup", "old map"], locked_by="iron key"),
            Thing("golden cup", 3),
            Thing("old map", text="Here be dragons."),
            Thing("anvil", 99),
        ],
        "hall",
    )


SCRIPT = """look; take lamp; x lamp; dance; go west; n; take all; e; take stone; take key; take apple; i; w; d; look; take chest
light lamp; look; open chest; open chest with knife; open chest with key; x map; take cup; drop knife; take cup; i; undo; save; u; s; douse lamp
u; take anvil; say hello; shout boo; look; take anvil; d; light stone; drop cup; drop nothing"""


def play(game, script):
    try:
        for text in re.split(r"[;\n]\s*", script):
            game.do(text)
    except GameOver as end:
        game.say(f"*** {end}: {end.score} points in {game.turns} turns")
    for line in game.lines:
        print(line)


def main():
    print(list(Haunted.commands), [str(d.opposite) for d in Direction])
    game = house(Haunted)
    play(game, SCRIPT)
    print("---")
    again = Haunted.load(game.saved)
    assert again.saved == game.saved
    play(again, "look; n; d; s; undo; undo; undo; undo; take lamp; light lamp; l; l; l; l; l; l; l; l; l; sleep; look")
    try:
        again.say(3.5)
    except TypeError as error:
        print(error)
    for text in ("n", "no", "x", "down"):
        try:
            print(repr(Direction(text)))
        except ValueError as error:
            print(error)


if __name__ == "__main__":
    main()
