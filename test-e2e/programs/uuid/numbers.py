import copy
import uuid
from uuid import UUID

u = UUID("{12345678-1234-5678-1234-567812345678}")
print(u, repr(u), u.hex, u.int, u.bytes, u.bytes_le, u.fields, u.urn, u.version, u.variant, u.node, u.time, u.clock_seq)
print(UUID(int=5), UUID(bytes=bytes(range(16))), UUID(bytes_le=u.bytes_le) == u, UUID(fields=u.fields) == u, UUID("urn:uuid:" + str(u)) == u)
print(uuid.uuid3(uuid.NAMESPACE_DNS, "python.org"), uuid.uuid5(uuid.NAMESPACE_URL, "x"), uuid.uuid5(u, b"bytes"))
four, one = uuid.uuid4(), uuid.uuid1()
print(four.version, four.variant, one.version, one.variant, four != uuid.uuid4(), one != uuid.uuid1(), len(str(four)), uuid.uuid1(node=5, clock_seq=7).fields[3:])
print(sorted([UUID(int=3), UUID(int=1)]), {UUID(int=1): 1}[UUID(int=1)], UUID(int=1) < UUID(int=2), UUID(int=1) == 1, copy.copy(u) == u, int(u) == u.int)
print(UUID(int=0, version=4), uuid.NAMESPACE_OID, uuid.NAMESPACE_X500, u.is_safe)
for f in (lambda: UUID(), lambda: UUID("x"), lambda: UUID(int=-1), lambda: UUID(int=1, version=9), lambda: UUID(bytes=b"a"), lambda: UUID(fields=(1,)), lambda: UUID(fields=(1 << 40, 1, 1, 1, 1, 1)), lambda: setattr(u, "int", 1), lambda: u < 5, lambda: UUID("g" * 32)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
