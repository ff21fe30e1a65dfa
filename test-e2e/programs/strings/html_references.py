import html, html.entities as e
print(len(e.html5), hash(tuple(map(len, e.html5))) and list(e.html5)[:20], list(e.html5)[-5:])
import hashlib
print(hashlib.md5(repr(list(e.html5.items())).encode()).hexdigest(), hashlib.md5(repr([e.name2codepoint, e.codepoint2name, e.entitydefs]).encode()).hexdigest())
for s in ["&lt;p&gt;", "&amp;amp;", "&#65;&#x41;&#X41", "&notit;", "&notin;", "&nope;", "&#0;&#128;&#150;&#xD800;&#x110000;&#1;&#11;&#xFFFE;&#xfdd0;", "&", "&&", "a & b &copy 2", "&aacuteb", "&acE;", "&#;", "&#x;", "&lt"]:
    print(ascii(html.unescape(s)))
print(html.escape("<a href='x'>\"&"), html.escape("'\"", quote=False))
