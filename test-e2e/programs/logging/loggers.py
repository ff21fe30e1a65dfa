import logging, sys, io
logging.warning("root %s", "warn"); logging.info("not shown")
logging.getLogger("a.b").error("err %d %s", 1, "x")
log = logging.getLogger("app"); log.setLevel(logging.DEBUG); log.propagate = False
h = logging.StreamHandler(sys.stdout); h.setFormatter(logging.Formatter("%(levelname)-8s %(name)s %(funcName)s:%(lineno)d %(message)s [%(filename)s %(module)s]")); log.addHandler(h)
def f(): log.debug("in f"); log.info("dict %(a)s", {"a": 1}); log.log(25, "custom")
f()
try: 1/0
except ZeroDivisionError: log.exception("boom"); log.error("e", exc_info=True)
logging.addLevelName(25, "NOTICE"); log.log(25, "notice"); print(logging.getLevelName(25), logging.getLevelName("INFO"), logging.getLevelName(99))
h.setLevel("ERROR"); log.warning("hidden"); log.critical("shown"); print(h, log, logging.getLogger(), logging.getLogger("app.x.y").parent, log.getChild("z").name)
class F(logging.Filter):
    def filter(self, record): return "secret" not in record.getMessage()
h.setLevel(0); h.addFilter(F()); log.info("a secret"); log.info("public"); h.addFilter(lambda r: r.levelno > 10); log.debug("no")
for style, fmt in [("{", "{levelname:>8}|{message}"), ("$", "$levelname-$message")]:
    h.setFormatter(logging.Formatter(fmt, style=style)); log.info("styled")
h.setFormatter(logging.Formatter("%(asctime)s %(message)s", "%Y")); log.info("dated")
h.setFormatter(logging.Formatter("%(user)s %(message)s")); log.info("x", extra={"user": "bob"}); logging.LoggerAdapter(log, {"user": "al"}).warning("adapted")
log.info("bad %d", "x", extra={"user": 1}) if False else None
for bad in [lambda: log.setLevel("NOPE"), lambda: log.setLevel(1.5), lambda: logging.Formatter("x", style="?"), lambda: logging.Formatter("nofields", style="{"), lambda: logging.basicConfig(foo=1, force=True), lambda: log.log("x","y"), lambda: logging.getLogger(3), lambda: log.info("m", extra={"name": 1})]:
    try: bad()
    except Exception as e: print(type(e).__name__, e)
s = io.StringIO(); logging.basicConfig(stream=s, level=logging.INFO, format="%(levelname)s|%(message)s", force=True); logging.info("one"); logging.getLogger("q.r").warning("two"); logging.debug("no"); print(s.getvalue())
logging.disable(logging.CRITICAL); logging.error("off"); logging.disable(logging.NOTSET); logging.error("on"); print(s.getvalue())
print(log.isEnabledFor(10), log.getEffectiveLevel(), log.hasHandlers(), logging.getLogger("q").handlers, log.manager.loggerDict.keys() >= {"app", "q.r"})
log2 = logging.getLogger("null"); log2.addHandler(logging.NullHandler()); log2.propagate=False; log2.error("nothing")
from logging.handlers import MemoryHandler
m = MemoryHandler(10, target=h); log3 = logging.getLogger("mem"); log3.propagate=False; log3.addHandler(m); h.setFormatter(None); log3.warning("kept"); m.flush()
r = logging.makeLogRecord({"msg": "hi %s", "args": ("x",)}); print(r.getMessage(), r)
