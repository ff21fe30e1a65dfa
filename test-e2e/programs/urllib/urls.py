"""urllib.parse; platform and locale as far as they are the same everywhere."""
import locale
import platform
import sys
from urllib.parse import *
import urllib.parse


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


URLS = ["", "http://user:pw@Host.Example:8080/a/b;p?q=1&r=2#frag", "https://example.com", "//host/path", "/just/path", "relative?x#y", "mailto:a@b.c", "HTTP://UP.com/X",
        "http://[::1]:80/x", "http://[::1", "http://[fe80::1%eth0]/", "file:///etc/passwd", "ftp://h/a;type=i", "http://h:abc/", "http://h:99999/", "a:b:c", "1http://x", "http:///path",
        " http://sp.com/\tx\n", "http://a?b#c?d", "http://h/p;a/q;b", "svn+ssh://h/p", "http://@h", "http://u@h@i:1/", "tel:+1;x", "x://", "http:", ":80", "http://[v1.a]/", "http://[1.2.3.4]/", "?q", "#f", "http://h?"]
for url in URLS:
    s = attempt(urlsplit, url)
    p = attempt(urlparse, url)
    print(repr(url), s, p)
    if not isinstance(s, str):
        print(s.username, s.password, s.hostname, attempt(lambda: s.port), s.geturl(), p.geturl(), urldefrag(url), urldefrag(url).geturl())
print(urlsplit(b"http://u@h:5/p?q#f"), urlsplit(b"http://u@H:5/p").hostname, urlparse(b"http://h/p;a?b").geturl(), urlsplit("http://h/").encode(), urlsplit(b"x").decode())
print(urlsplit("/p", scheme="https"), urlsplit("p#f", allow_fragments=False), attempt(urlsplit, "a", b"b"), urlunsplit(("http", "h", "p", "q", "f")), urlunparse(["http", "h", "/p", "a", "", ""]))
base = "http://a/b/c/d;p?q"
for url in ("g:h", "g", "./g", "g/", "/g", "//g", "?y", "g?y", "#s", "g#s", "g?y#s", ";x", "g;x", "", ".", "./", "..", "../", "../g", "../..", "../../g", "../../../g", "/./g", "/../g", "g.", "..g",
            "./../g", "./g/.", "g/./h", "g/../h", "g;x=1/../y", "g?y/./x", "http:g", "mailto:x", "https://z/w"):
    print(repr(url), urljoin(base, url), end="  ")
print()
print(urljoin("http://a", "b"), urljoin("http://a/", "b/../c"), urljoin("", "x"), urljoin("a/b", "c"), urljoin(b"http://a/b", b"c"), urljoin("file:///a/b", "c"), urljoin("x://a/b", "c"))
for text in ("", "abc", "a b/c?d=e&f", "é€\U0001f600", "~-_.!*'()", "100%", "a+b"):
    print(quote(text), quote(text, safe=""), quote_plus(text), unquote(quote(text)) == text, unquote_plus(quote_plus(text)) == text, quote(text.encode()), attempt(quote, text, encoding="latin-1"))
print(unquote("%41%zz%4"), unquote("%E2%82%AC"), unquote("%E2%82"), unquote("a%20b+c"), unquote_plus("a%20b+c"), unquote_to_bytes("%00%ff%GG"), unquote(b"%41"), unquote("%e9", "latin-1"), unquote("é%20é"))
print(attempt(quote, 5), attempt(quote_from_bytes, "x"), attempt(unquote, 5), quote("a/b c", safe="/ "), quote_plus("a/b c", safe="/"), attempt(quote, b"x", encoding="utf-8"))
for q in ("", "a=1&b=2&a=3", "a=&b", "a=1;b=2", "x=%20+y&=z", "a=1&&b=2", "=", "q=a%3Db"):
    print(parse_qs(q), parse_qsl(q, keep_blank_values=True), attempt(parse_qs, q, strict_parsing=True), parse_qsl(q, separator=";"), parse_qs(q.encode()))
print(attempt(parse_qsl, "a=1&b=2", max_num_fields=1), attempt(parse_qsl, "a", separator=""))
print(urlencode({"a": 1, "b c": "d&e", "é": "ü"}), urlencode([("a", [1, 2]), ("b", "xy")], doseq=True), urlencode({"a": [1, 2]}), urlencode({"a": None, b"k": b"v w"}), urlencode({"a": "x/y"}, safe="/"),
      urlencode({"a b": "c d"}, quote_via=quote), attempt(urlencode, "abc"), attempt(urlencode, 5), urlencode({}))
r = urlparse("http://h/p")
print(r._replace(netloc="other", query="a=b").geturl(), r == ("http", "h", "/p", "", "", ""), r[1], tuple(r), r.scheme, isinstance(r, ParseResult))
print(platform.system() == {"linux": "Linux", "darwin": "Darwin", "win32": "Windows"}[sys.platform], platform.python_version(), platform.python_version_tuple(), platform.architecture()[0],
      type(platform.platform()), platform.uname().system == platform.system(), len(platform.uname()), platform.machine() != "", platform.uname()._fields)
print(locale.atof("1.5"), locale.atoi("7"), locale.format_string("%.2f", 1.234), locale.str(1.5), locale.strcoll("a", "b"), attempt(locale.setlocale, locale.LC_ALL, "xx_YY"), locale.getpreferredencoding(False).lower(),
      locale.localeconv()["decimal_point"], locale.setlocale(locale.LC_NUMERIC), attempt(locale.currency, 5))
