import base64
import hashlib
import hmac
import secrets

data = [b"", b"abc", b"x" * 1000, bytes(range(256)) * 5]
for name in sorted(hashlib.algorithms_guaranteed):
    make = getattr(hashlib, name)
    for d in data:
        h = make(d)
        if name.startswith("shake"):
            print(name, h.digest_size, h.block_size, h.hexdigest(20), h.digest(3))
        else:
            print(name, h.digest_size, h.block_size, h.hexdigest())
for name in ("md5", "sha256", "SHA512", "blake2b", "sha3_256"):
    h = hashlib.new(name, b"start")
    h.update(b"more")
    c = h.copy()
    h.update(bytearray(b" and more"))
    c.update(memoryview(b"!"))
    print(h.name, h.hexdigest(), c.hexdigest(), h.digest() == h.digest(), len(h.digest()))
print(hashlib.blake2b(b"abc", digest_size=20).hexdigest(), hashlib.blake2s(b"abc", digest_size=5).digest())
print(hashlib.blake2b(b"m" * 300, key=b"secret", salt=b"salt", person=b"me").hexdigest())
print(hashlib.blake2s(b"m" * 300, key=b"secret", salt=b"salt", person=b"me", fanout=2, depth=2, leaf_size=64, node_offset=1, node_depth=1, inner_size=32, last_node=True).hexdigest())
h = hashlib.blake2b(key=b"k", digest_size=16)
for piece in (b"a" * 100, b"b" * 28, b"c" * 128, b"d"):
    h.update(piece)
    print(h.copy().hexdigest(), h.name, h.block_size, h.MAX_KEY_SIZE)
print(hashlib.pbkdf2_hmac("sha256", b"password", b"salt", 1000).hex(), hashlib.pbkdf2_hmac("sha1", b"p", b"s", 1, 5))
print(hashlib.scrypt(b"", salt=b"", n=16, r=1, p=1, dklen=16).hex())
print(hmac.new(b"key", b"message", "sha256").hexdigest(), hmac.digest(b"k" * 200, b"m", "md5").hex())
m = hmac.new(b"key", digestmod=hashlib.sha1)
m.update(b"one")
n = m.copy()
n.update(b"two")
print(m.hexdigest(), n.digest(), m.name, m.digest_size, m.block_size)
print(hmac.compare_digest("a", "a"), hmac.compare_digest(b"a", b"b"), secrets.compare_digest(b"ab", bytearray(b"ab")))
print(len(secrets.token_bytes(7)), len(secrets.token_hex(8)), len(secrets.token_urlsafe()), secrets.randbelow(1), secrets.choice("a"))


def show(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__module__, type(e).__name__, e)


for f in (
    lambda: hashlib.new("xx"), lambda: hashlib.md5("a"), lambda: hashlib.md5(5), lambda: hashlib.md5().update("s"),
    lambda: hashlib.blake2b(b"", key=b"a" * 65), lambda: hashlib.blake2b(b"", salt=b"a" * 17), lambda: hashlib.blake2b(digest_size=65),
    lambda: hashlib.pbkdf2_hmac("xx", b"", b"", 1), lambda: hashlib.pbkdf2_hmac("sha1", b"", b"", 0), lambda: hashlib.md5().foo,
    lambda: hmac.new(b"a"), lambda: hmac.new("a", b"", "md5"), lambda: hmac.new(b"a", b"b", "xx"), lambda: hmac.compare_digest("a", b"a"),
    lambda: hmac.compare_digest("é", "é"), lambda: hmac.compare_digest(1, 2), lambda: type(hashlib.md5()), lambda: hashlib.__all__,
    lambda: secrets.randbelow(0), lambda: type(hashlib.shake_128()), lambda: type(hashlib.blake2b()), lambda: hashlib.md5(b"a", usedforsecurity=False).hexdigest(),
):  # fmt: skip
    show(f)

# proof of work, as programs about chains of blocks do it
nonce = 0
while not hashlib.sha256(f"block{nonce}".encode()).hexdigest().startswith("000"):
    nonce += 1
print(nonce)
