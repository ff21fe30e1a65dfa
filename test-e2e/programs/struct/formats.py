import struct
print(struct.pack("<ihb?", 1, -2, 3, True), struct.pack(">IHBq", 1, 2, 3, -4), struct.pack("@bi", 1, 2), struct.pack("=bi", 1, 2))
print(struct.calcsize("bi"), struct.calcsize("=bi"), struct.calcsize("ib"), struct.calcsize("3s2xh"), struct.calcsize("0i"), struct.calcsize("b0i"), struct.calcsize("lL"), struct.calcsize("<lL"))
print(struct.unpack("<3f", struct.pack("<3f", 1.5, -0.1, 3e10)), struct.unpack(">d", struct.pack(">d", 3.14)), struct.unpack("<e", struct.pack("<e", 0.1)))
for x in [0.0, 1.0, 65504, 6e-8, 5.96e-8, 1e-10, float("inf"), -2.5, 2049, 2051, 0.33325]: print(x, struct.pack("<e", x).hex(), struct.unpack("<e", struct.pack("<e", x)))
print(struct.pack("5s", b"abc"), struct.pack("2s", b"abcdef"), struct.pack("5p", b"abc"), struct.unpack("5p", struct.pack("5p", b"abcdefgh")), struct.pack("3c", b"a", b"b", b"c"))
print(struct.unpack("<2sHx?c", b"ab\x01\x02\x00\x01z"), list(struct.iter_unpack("<H", b"\x01\x00\x02\x00")))
buf=bytearray(10); struct.pack_into("<I", buf, 2, 0xdeadbeef); print(buf, struct.unpack_from("<I", buf, 2), struct.unpack_from("<H", buf, offset=-8))
s=struct.Struct("<IH"); print(s.size, s.format, s.pack(1,2), s.unpack(s.pack(3,4)), list(s.iter_unpack(s.pack(3,4)*2)))
bad=[("<b",200),("<B",-1),("b",200),("h",70000),("<h",70000),("H",-1),("<i",2**31),("i",2**31),("<I",-1),("I",2**32),("<q",2**63),("q",2**63),("<Q",-1),("Q",2**64),("<Q",2**64),("z",1),("<n",1),("i","x"),("i",1.5),("d","x"),("s","x"),("c",b"ab"),("f",1e39),("e",1e6),("3",1)]
for f,v in bad:
    try: print(f, struct.pack(f,v))
    except Exception as e: print(f, v, type(e).__name__, type(e).__module__, e)
for call in [lambda: struct.pack("ii",1), lambda: struct.unpack("i", b"abc"), lambda: struct.unpack_from("i", b"abc"), lambda: struct.unpack_from("i", b"abcd", 2), lambda: struct.pack_into("i", bytearray(3), 0, 1), lambda: struct.unpack("i","abcd"), lambda: struct.iter_unpack("i", b"abc"), lambda: struct.pack_into("i", bytearray(8), -2, 1), lambda: struct.unpack_from("i", b"abcd", -9), lambda: struct.pack(1)]:
    try: print(call())
    except Exception as e: print(type(e).__name__, e)
