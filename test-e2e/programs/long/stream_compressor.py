"""Compression of bytes: LZ77 with hash chains, move-to-front, an arithmetic coder with adaptive models, and a container format."""

import io
import struct
from abc import ABC, abstractmethod
from collections import Counter, deque
from math import log2


class FormatError(Exception):
    pass


class BitWriter:
    def __init__(self):
        self.bytes = bytearray()
        self.bits = self.count = 0

    def write(self, value, width):
        if value >> width:
            raise OverflowError(f"{value} does not fit into {width} bits")
        self.bits = self.bits << width | value
        self.count += width
        while self.count >= 8:
            self.count -= 8
            self.bytes.append(self.bits >> self.count & 0xFF)
        self.bits &= (1 << self.count) - 1

    def finish(self):
        if self.count:
            self.write(0, 8 - self.count)
        return bytes(self.bytes)


class BitReader:
    def __init__(self, data):
        self.data, self.at = memoryview(data), 0

    def read(self, width):
        value = 0
        for _ in range(width):
            byte, bit = divmod(self.at, 8)
            if byte >= len(self.data):
                raise EOFError(f"no bit {self.at}")
            value = value << 1 | self.data[byte] >> 7 - bit & 1
            self.at += 1
        return value


class Codec(ABC):
    codecs = {}

    def __init_subclass__(cls, tag=None, **kwargs):
        super().__init_subclass__(**kwargs)
        if tag is not None:
            if tag in Codec.codecs:
                raise TypeError(f"two codecs with tag {tag!r}")
            cls.tag = tag
            Codec.codecs[tag] = cls

    @abstractmethod
    def encode(self, data: bytes) -> bytes: ...

    @abstractmethod
    def decode(self, data: bytes) -> bytes: ...

    def __or__(self, other):
        return Chain(self, other)

    def __repr__(self):
        return type(self).__name__


class Chain(Codec):
    def __init__(self, *parts):
        self.parts = [p for part in parts for p in (part.parts if isinstance(part, Chain) else [part])]

    def encode(self, data):
        for part in self.parts:
            data = part.encode(data)
        return data

    def decode(self, data):
        for part in reversed(self.parts):
            data = part.decode(data)
        return data

    def __repr__(self):
        return " | ".join(map(repr, self.parts))


class RunLength(Codec, tag=b"R"):
    def encode(self, data):
        out = bytearray()
        at = 0
        while at < len(data):
            run = 1
            while run < 258 and data[at : at + 1] == data[at + run : at + run + 1]:
                run += 1
            if run >= 3:
                out += bytes((data[at], data[at], data[at], run - 3))
            else:
                out += data[at : at + run]
            at += run
        return bytes(out)

    def decode(self, data):
        out, run, last = bytearray(), 0, None
        source = iter(data)
        for byte in source:
            out.append(byte)
            run = run + 1 if byte == last else 1
            last = byte
            if run == 3:
                out += bytes([byte]) * next(source)
                run, last = 0, None
        return bytes(out)


class MoveToFront(Codec, tag=b"M"):
    def encode(self, data):
        table = list(range(256))
        out = bytearray()
        for byte in data:
            out.append(index := table.index(byte))
            table.insert(0, table.pop(index))
        return bytes(out)

    def decode(self, data):
        table = list(range(256))
        out = bytearray()
        for index in data:
            out.append(byte := table.pop(index))
            table.insert(0, byte)
        return bytes(out)


class BlockSort(Codec, tag=b"B"):
    """Burrows and Wheeler's transform with its index in front."""

    def encode(self, data):
        n = len(data)
        double = data + data
        order = sorted(range(n), key=lambda i: double[i : i + n])
        last = bytes(double[i + n - 1] for i in order)
        return struct.pack(">I", order.index(0) if n else 0) + last

    def decode(self, data):
        (at,) = struct.unpack_from(">I", data)
        last = data[4:]
        successors = [i for _, i in sorted((byte, i) for i, byte in enumerate(last))]
        out = bytearray()
        for _ in last:
            at = successors[at]
            out.append(last[at])
        return bytes(out)


class Lz(Codec, tag=b"L"):
    WINDOW, SHORTEST, LONGEST = 1 << 12, 3, 18

    def tokens(self, data):
        chains = {}
        at = 0
        while at < len(data):
            best_length, best_distance = 0, 0
            key = data[at : at + self.SHORTEST]
            for start in reversed(chains.get(key, ())):
                if at - start > self.WINDOW:
                    break
                length = self.SHORTEST
                limit = min(self.LONGEST, len(data) - at)
                while length < limit and data[start + length] == data[at + length]:
                    length += 1
                if length > best_length:
                    best_length, best_distance = length, at - start
                    if length == self.LONGEST:
                        break
            step = best_length or 1
            yield (best_distance, best_length) if best_length else data[at]
            for i in range(at, at + step):
                chains.setdefault(data[i : i + self.SHORTEST], deque(maxlen=16)).append(i)
            at += step

    def encode(self, data):
        bits = BitWriter()
        bits.write(len(data), 32)
        for token in self.tokens(data):
            match token:
                case int(byte):
                    bits.write(byte, 9)
                case (distance, length):
                    bits.write(1, 1)
                    bits.write(distance - 1, 12)
                    bits.write(length - self.SHORTEST, 4)
        return bits.finish()

    def decode(self, data):
        bits = BitReader(data)
        size = bits.read(32)
        out = bytearray()
        while len(out) < size:
            if not bits.read(1):
                out.append(bits.read(8))
                continue
            distance, length = bits.read(12) + 1, bits.read(4) + self.SHORTEST
            if distance > len(out):
                raise FormatError(f"distance {distance} after {len(out)} bytes")
            for _ in range(length):
                out.append(out[-distance])
        return bytes(out)


class Model:
    """Adaptive frequencies with a Fenwick tree of sums."""

    def __init__(self, size=257):
        self.size = size
        self.tree = [0] * (size + 1)
        self.total = 0
        for symbol in range(size):
            self.add(symbol, 1)

    def add(self, symbol, amount):
        self.total += amount
        symbol += 1
        while symbol <= self.size:
            self.tree[symbol] += amount
            symbol += symbol & -symbol

    def below(self, symbol):
        total = 0
        while symbol:
            total += self.tree[symbol]
            symbol &= symbol - 1
        return total

    def range_of(self, symbol):
        low = self.below(symbol)
        return low, self.below(symbol + 1)

    def find(self, value):
        at, mask = 0, 1 << self.size.bit_length() - 1
        while mask:
            if at + mask <= self.size and self.tree[at + mask] <= value:
                at += mask
                value -= self.tree[at]
            mask >>= 1
        return at


class Arithmetic(Codec, tag=b"A"):
    TOP, HALF, QUARTER = (1 << 32) - 1, 1 << 31, 1 << 30
    END = 256

    def encode(self, data):
        bits, model = BitWriter(), Model()
        low, high, pending = 0, self.TOP, 0

        def emit(bit):
            nonlocal pending
            bits.write(bit, 1)
            while pending:
                bits.write(1 - bit, 1)
                pending -= 1

        for symbol in (*data, self.END):
            a, b = model.range_of(symbol)
            width = high - low + 1
            high = low + width * b // model.total - 1
            low += width * a // model.total
            while True:
                if high < self.HALF:
                    emit(0)
                elif low >= self.HALF:
                    emit(1)
                    low, high = low - self.HALF, high - self.HALF
                elif low >= self.QUARTER and high < 3 * self.QUARTER:
                    pending += 1
                    low, high = low - self.QUARTER, high - self.QUARTER
                else:
                    break
                low, high = low * 2, high * 2 + 1
            model.add(symbol, 24)
        pending += 1
        emit(int(low >= self.QUARTER))
        return bits.finish()

    def decode(self, data):
        bits, model = BitReader(data + bytes(8)), Model()
        low, high, value = 0, self.TOP, bits.read(32)
        out = bytearray()
        while True:
            width = high - low + 1
            symbol = model.find(((value - low + 1) * model.total - 1) // width)
            if symbol == self.END:
                return bytes(out)
            out.append(symbol)
            a, b = model.range_of(symbol)
            high = low + width * b // model.total - 1
            low += width * a // model.total
            while True:
                if high < self.HALF:
                    shift = 0
                elif low >= self.HALF:
                    shift = self.HALF
                elif low >= self.QUARTER and high < 3 * self.QUARTER:
                    shift = self.QUARTER
                else:
                    break
                low, high, value = (low - shift) * 2, (high - shift) * 2 + 1, (value - shift) * 2 + bits.read(1)
            model.add(symbol, 24)


def checksum(data, _table=[]):
    if not _table:
        for n in range(256):
            for _ in range(8):
                n = n >> 1 ^ (0xEDB88320 if n & 1 else 0)
            _table.append(n)
    crc = 0xFFFFFFFF
    for byte in data:
        crc = crc >> 8 ^ _table[(crc ^ byte) & 0xFF]
    return crc ^ 0xFFFFFFFF


def pack(files, codec):
    out = io.BytesIO()
    tags = b"".join(p.tag for p in Chain(codec).parts)
    out.write(struct.pack("<4sB", b"PACK", len(tags)) + tags)
    for name, data in files.items():
        body = codec.encode(data)
        out.write(struct.pack("<H", len(name)) + name.encode() + struct.pack("<II", len(body), checksum(data)) + body)
    return out.getvalue()


def unpack(data):
    source = io.BytesIO(data)
    magic, count = struct.unpack("<4sB", source.read(5))
    if magic != b"PACK":
        raise FormatError(f"magic is {magic!r}")
    codec = Chain(*(Codec.codecs[source.read(1)]() for _ in range(count)))
    while head := source.read(2):
        name = source.read(*struct.unpack("<H", head)).decode()
        size, crc = struct.unpack("<II", source.read(8))
        data = codec.decode(source.read(size))
        if checksum(data) != crc:
            raise FormatError(f"{name}: checksum {checksum(data):08x} is not {crc:08x}")
        yield name, data


def entropy(data):
    return sum(-n / len(data) * log2(n / len(data)) for n in Counter(data).values()) if data else 0.0


def main():
    noise, x = bytearray(), 1
    for _ in range(700):
        x = x * 1103515245 + 12345 & 0x7FFFFFFF
        noise.append(x >> 16 & 0xFF)
    samples = {
        "nothing": b"",
        "one": b"x",
        "runs": b"a" * 500 + b"b" * 3 + b"cc" + b"a" * 260,
        "text": " ".join(f"line {i}: the quick brown fox jumps over {i % 7} lazy dogs;" for i in range(40)).encode(),
        "noise": bytes(noise),
        "unicode": "žluťoučký kůň, 走る, 🐎".encode() * 12,
        "all": bytes(range(256)),
    }
    codecs = [RunLength(), MoveToFront(), BlockSort(), Lz(), Arithmetic(), Lz() | Arithmetic(), BlockSort() | MoveToFront() | RunLength() | Arithmetic()]
    for name, data in samples.items():
        sizes = []
        for codec in codecs:
            packed = codec.encode(data)
            assert codec.decode(packed) == data, (name, codec)
            sizes.append(len(packed))
        print(f"{name:8} {len(data):5} {entropy(data):.3f} {checksum(data):08x}", *(f"{s:5}" for s in sizes))
    print(codecs[-1], sorted(Codec.codecs))
    archive = pack(samples, codecs[-1])
    assert dict(unpack(archive)) == samples
    print(len(archive), f"{checksum(archive):08x}")
    broken = bytearray(pack({"a": samples["text"]}, Lz()))
    for at, value in ((0, 0x51), (20, 0xFF), (60, 0x13), (5, ord("Z"))):
        copy = broken.copy()
        copy[at] = value
        try:
            print([name for name, _ in unpack(bytes(copy))])
        except (FormatError, KeyError, EOFError, struct.error) as error:
            print(f"{at}: {type(error).__name__}: {error}")
    try:
        list(unpack(bytes(broken[:-40])))
    except EOFError as error:
        print(error)
    try:
        BitWriter().write(16, 4)
    except OverflowError as error:
        print(error)
    try:
        type("Again", (Codec,), {}, tag=b"L")
    except TypeError as error:
        print(error)
    try:
        Codec()
    except TypeError as error:
        print(error)


if __name__ == "__main__":
    main()
