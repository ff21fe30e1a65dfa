"""Attributes by name, builtins over generators and instances, reversed, zip, sums: what has a fast path, asked often."""
import collections
class A:
    z=3
    __slots__=("s","__dict__")
    @property
    def p(self): return self.x*2
    @property
    def bad(self): raise AttributeError("bad")
    def m(self): return 5
class B(A): pass
class G(A):
    def __getattr__(self,n):
        if n=="dyn": return 42
        raise AttributeError(n)
def loop(o,names):
    out=[]
    for i in range(400):
        for n in names:
            out.append(getattr(o,n,"def"))
            out.append(hasattr(o,n))
            try: out.append(getattr(o,n))
            except AttributeError as e: out.append(str(e))
    return hash(str(out[-20:])), out[:8], len(out), out.count("def"), out.count(True)
a=A(); a.x=1
def show(*v): print(*[x if not callable(x) else 'f' for x in v])
for c in (A,B,G):
    o=c(); o.x=7
    for names in (["x"],["s","x"],["p"],["bad"],["nope","x"],["z"],["dyn"],["s"+"x"[:0]]):
        r=loop(o,names)
        print(c.__name__,names,r[1:])
    o.s=1
    print(loop(o,["s"])[1:])
    del o.s
    print(loop(o,["s"])[1:])
    o.nope=1
    print(loop(o,["nope"])[1:])
    del o.nope
    print(loop(o,["nope"])[1:])
# class changes
o=B(); o.x=1
for i in range(900):
    if i==300: A.late=5
    if i==600: del A.late
    if i==800: A.__getattr__=lambda s,n:"ga"+n
    r=getattr(o,"late",None)
    if i in(299,300,599,600,799,800,899): print(i,r,hasattr(o,"late"))
del A.__getattr__
o=A()
for i in range(1000):
    setattr(o,"v%d"%(i%3),i)
    setattr(o,"w",i)
    if i==500: 
        class C2(A):
            def __setattr__(self,n,v): super().__setattr__(n,v*2)
        o=C2()
print(o.v0,o.v1,o.v2,o.w)
class V:
    def visit(self,n): return getattr(self,"visit_"+type(n).__name__,self.generic)(n)
    def visit_int(self,n): return n
    def visit_str(self,n): return n*2
    def generic(self,n): return None
v=V()
print([v.visit(x) for x in [1,"a",2.5]*300][-6:])
# items
class It:
    def __init__(s,n): s.n=n
    def __iter__(s): return s
    def __next__(s):
        if s.n<=0: raise StopIteration
        s.n-=1
        return s.n
class Sq:
    def __init__(s,a): s.a=a
    def __getitem__(s,i): return s.a[i]
    def __len__(s): return len(s.a)
def gen(n):
    for i in range(n): yield i
def f():
    for i in range(500):
        r=(any(x>3 for x in range(6)),all(x<3 for x in range(6)),any([]),all(()),any({0:1}),sum(gen(5)),sum(It(5)),sum(x*.1 for x in range(5)),sum(gen(5),10),
         list(It(4)),tuple(It(4)),set(It(4)),sorted(It(4)),min(It(4)),max(It(4)),list(Sq([1,2])),sum(Sq([1,2])),any(It(3)),all(It(3)),all(It(0)),
         next(gen(0),7),next(gen(1),7),next(It(0),8),next(iter([]),9),list(reversed([1,2,3])),list(reversed("abc")),tuple(reversed((1,2))),list(reversed(range(3,30,7))),
         list(zip("ab",[1,2],range(5))),list(zip({1:2,3:4},{5,6})),"".join(reversed(["a","b"])),",".join(c for c in "xyz"),list(zip(*[iter(range(6))]*3)), sum([1,2.5,True]),sum((1,2),1.5),sum([0.1]*10),max("b","a"),min([3,1.5,2]),max([(1,2),(1,3)]))
    print(r)
f()
for e in ("any(5)","all(None)","sum(5)","sum(['a'])","min([])","max(gen(0))","min(5)","list(5)","next(5,1)","next(gen(0))","reversed(5)","reversed({1})","sum(gen(3),'a')","min(1)","any()","any(1,2)","getattr(1)","getattr(a,1)","hasattr(a,1)","getattr(a,'q')","setattr(a,'q')","sum(x/0 for x in gen(2))","any(x/0 for x in gen(2))","len(reversed([1]))","list(A())","sum(A())","sorted([1,'a'])"):
    try: print(e,eval(e))
    except Exception as x: print(e,type(x).__name__,x)
print(bool(reversed([])),type(reversed([])),type(reversed(())),type(reversed("")),type(reversed(range(3))))
l=[1,2,3];it=reversed(l);print(next(it));l.clear();print(list(it));l.extend([1,2,3,4]);print(list(it))
l=[1,2];l+=l;print(l);l+=(3,);l+="ab";print(l);l2=l;l+=[9];print(l2 is l,l2[-1]);t=(1,);t+=(2,);print(t);print([1]+[2],(1,)+(),()+(1,),(1,)*3)
for x,y in (([1],(2,)),((1,),[2]),([1],2)):
    try: print(x+y)
    except TypeError as e: print(e)
d={1:2};print(d.pop(5,None),d.pop(1,3),d.pop(1,4))
try: d.pop(9)
except KeyError as e: print(repr(e))
def ext():
    a=[]
    for i in range(500):
        a+=[i]; a+=(i,); b=[1]+a[:2]
    return len(a),b
print(ext())
