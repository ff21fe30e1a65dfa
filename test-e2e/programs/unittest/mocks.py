"""Mocks, and patches that put them in place."""

import unittest.mock as M

Mock, MagicMock, call, patch, ANY, sentinel, create_autospec, mock_open, PropertyMock, AsyncMock, DEFAULT, seal = (getattr(M, n) for n in "Mock MagicMock call patch ANY sentinel create_autospec mock_open PropertyMock AsyncMock DEFAULT seal".split())
import re
def say(*a): print(re.sub(r"id='\d+'", "id='N'", " ".join(map(str, a))))
def err(f, *a, **k):
    try: say("ok", f(*a, **k))
    except BaseException as e: say(type(e).__name__, e)
m = Mock()
say(m, m.a, m.a.b, m.a(), m.a().c, m.return_value)
m.foo(1, x=2); m.foo.bar(3); m()
say(m.mock_calls, m.method_calls, m.foo.call_args, m.foo.call_count, m.called, m.foo.call_args_list)
m.foo.assert_called_with(1, x=2); m.foo.assert_called_once_with(1, x=2); m.foo.assert_called_once()
err(m.foo.assert_called_with, 5); err(m.foo.assert_not_called); err(m.zip.assert_called); err(m.zip.assert_called_with, 1)
err(m.zip.assert_called_once); err(m.foo.assert_any_call, 9); m.foo.assert_any_call(1, x=2)
say(m.foo.call_args.args, m.foo.call_args.kwargs, m.foo.call_args == call(1, x=2), m.foo.call_args[0])
m.assert_has_calls([call.foo(1, x=2), call.foo.bar(3)])
err(m.assert_has_calls, [call.foo.bar(3), call.foo(1, x=2)])
m.assert_has_calls([call.foo.bar(3), call.foo(1, x=2)], any_order=True)
say(call, call.a, call.a(1), call(1, b=2), call().x(3), call.a.b(1).c(), call(1).foo(2).call_list())
s = Mock(side_effect=[1, 2, ValueError("x")])
say(s(), s()); err(s); err(s)
s = Mock(side_effect=lambda x: x * 2); say(s(4)); s = Mock(side_effect=KeyError("k")); err(s)
s = Mock(side_effect=lambda: DEFAULT, return_value=7); say(s())
mm = MagicMock()
say(len(mm), bool(mm), int(mm), list(mm), mm[3], 3 in mm, float(mm), mm + 1, mm == mm, mm != 3, hash(mm) == hash(mm))
mm.__len__.return_value = 5; mm.__getitem__.side_effect = lambda k: k * 2; mm.__iter__.return_value = [1, 2]
say(len(mm), mm["a"], list(mm), list(mm), mm.__getitem__.mock_calls)
with mm as x: say(x)
err(lambda: mm < 3)
class Thing:
    attr = 1
    def method(self, a, b=2): return a
    @property
    def prop(self): return 4
    def __len__(self): return 3
    @staticmethod
    def st(q): pass
sp = Mock(spec=Thing)
say(sp, sp.method, isinstance(sp, Thing)); err(lambda: sp.nothing)
sp.other = 3
ss = Mock(spec_set=Thing)
def setit(): ss.other = 3
err(setit)
au = create_autospec(Thing)
i = au()
i.method(1); err(i.method); err(i.method, 1, 2, 3); err(lambda: i.nope)
say(i.method.call_args, isinstance(i, Thing))
i.method.assert_called_once_with(1)
import os, json
with patch("os.getcwd") as g:
    g.return_value = "/here"
    say(os.getcwd())
say(os.getcwd() != "/here")
@patch("json.dumps", return_value="patched")
@patch.object(os, "sep", "!")
def f(d): say(json.dumps(1), os.sep, d.call_count)
f(); say(json.dumps(1), os.sep in "/\\")
class K:
    x = 1
    def go(self): return "real"
with patch.object(K, "go", autospec=True) as p:
    p.return_value = "fake"; k = K(); say(k.go())
say(K().go())
with patch.object(K, "x", new=5): say(K.x)
say(K.x)
d = {"a": 1}
with patch.dict(d, {"b": 2}): say(d)
with patch.dict(d, clear=True): say(d)
say(d)
with patch.multiple(K, x=9, go=DEFAULT) as v: say(K.x, sorted(v))
try:
    patch("os.nothing_here").start()
except AttributeError as e:
    print(str(e)[-41:])
p = patch("os.getcwd", return_value=1); p.start(); say(os.getcwd()); p.stop()
o = mock_open(read_data="l1\nl2\n")
with patch("builtins.open", o):
    with open("q") as h: say(h.read())
    with open("q") as h: say(list(h))
    with open("q", "w") as h: h.write("z")
o.assert_called_with("q", "w"); o().write.assert_called_once_with("z")
with patch.object(K, "x", new_callable=PropertyMock) as pm:
    pm.return_value = 77; say(K().x)
say(sentinel.a, sentinel.a is sentinel.a, ANY == 3, ANY)
m = Mock(name="nm"); say(m, m.x, m.x()); m = Mock(**{"a.b.return_value": 3, "c": 4}); say(m.a.b(), m.c)
m.reset_mock(); say(m.mock_calls)
del m.c; err(lambda: m.c)
err(lambda: m.assert_foo); err(lambda: m.asert_x)
m = Mock(); m.a; seal(m); err(lambda: m.new)
w = Mock(wraps=Thing()); say(w.method(5))
import asyncio
am = AsyncMock(return_value=3)
say(asyncio.run(am(1)), am.await_count, am.await_args); am.assert_awaited_once_with(1)
parent = Mock(); parent.attach_mock(Mock(), "kid"); parent.kid(1); say(parent.mock_calls)
say([c for c in dir(Mock(spec=["zz"])) if c == "zz"])
