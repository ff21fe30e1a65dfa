"""Sorting by keys, text of containers, % and format, iterators that builtins drain: native where it can be, the same where not."""
import operator
class K:
    def __init__(s,x): s.x=x
    def __lt__(s,o): return s.x<o.x
    def __repr__(s): return "K%d"%s.x
def gen(n):
    for i in range(n): yield i
def f():
    L=[(i*7919)%101 for i in range(60)]
    for i in range(300):
        r=(sorted(L,key=lambda v:-v)[:3],sorted(L,reverse=True)[:3],sorted(L,key=lambda v:v%7,reverse=True)[:5],sorted(gen(5),key=lambda v:-v),sorted([3,1],key=None),
           sorted("hello",reverse=0),sorted({3:1,1:2}.items(),key=operator.itemgetter(1)),sorted([K(3),K(1),K(2)],key=lambda k:k),sorted([K(3),K(1)],reverse=True),
           max(L,key=lambda v:-v),min("bca",key=str.upper),max([1,2],key=None),min(gen(3),key=lambda v:-v), sorted([2.5,1,True],key=float), sorted([],key=len), sorted([1],reverse=True))
        a=L[:]; a.sort(key=lambda v:(v%5,v)); b=L[:]; b.sort(reverse=True); c=[K(2),K(1)]; c.sort(key=lambda k:k); s=a.sort; s(key=abs,reverse=True)
        t=(a[:4],b[:3],c)
    print(r,t)
f()
def mod(a):
    def key(v):
        a.append(v)
        return v
    return key
a=[3,1,2]
try: a.sort(key=mod(a))
except ValueError as e: print(e,a)
def bad(v):
    if v==2: raise KeyError(v)
    return v
for i in range(3):
    a=[3,2,1]
    try: a.sort(key=bad)
    except KeyError as e: print(repr(e),a)
    try: sorted(a,key=bad)
    except KeyError as e: print(repr(e),a)
for e in ("sorted([1],key=5)","sorted([1,'a'],key=lambda v:v)","[1].sort(foo=1)","sorted([1],foo=1)","sorted(5,key=abs)","max([],key=abs)","max(5,key=abs)","[2,1].sort(abs)","sorted([1,2],abs)","min([1],key=abs,default=2)","min([],key=abs,default=2)","max(1,2,key=lambda v:-v)","sorted(key=abs)","[].sort(key=abs,reverse=None)"):
    try: print(e,eval(e))
    except Exception as x: print(e,type(x).__name__,x)
def g():
    n=5;s='ab';x=2.5;d={'a':1,2:[3.5,None]}
    for i in range(300):
        r=['%d %s'%(n,s),'%s'%n,'%.2f'%x,'%05d|%-10s|%x'%(n,'ab',255),'%r %r'%(s,"it's"),'%s %s'%(d,[1,'b']),'%+d % d'%(n,n),'%05d'%-3,'%5.1f|%-8.3f|'%(x,-x),'%%%d'%n,'%3s|%-3s|%.1s'%(s,s,s),'%X%o'%(255,8),'%d'%x,'%s'%None,'%s'%(True,),'%5s'%1.0,'%+.1f'%x,'%010.3f'%-x,'%-6d|'%-7,
           '{} {}'.format(n,s),'{0}{1}{0}'.format(n,s),'{:>5}|{:<5}|{:^5}'.format(n,s,n),'{:.3f} {!r}'.format(x,s),'{{}}{}'.format(d),'{!r:>8}'.format(s),'{}'.format([1,"a"]),'{}'.format(None),'{:05d}'.format(n),
           f'{s!r}{n!r}{d!r}{None!r}',f'{d}{[1]}{(1,)}{True}',str([]),str(()),str({}),repr(set()),repr({1}),str((1,)),repr("a'b"),repr('a"b\'c\n\\'),repr("\x00\x7f\xe9\xad\xa0"),str([1.5,1e100,-0.0]),str(None),repr(True),str([[["x"]]]),
           f"{K(1)!r}",str(K(2)),"%s"%K(3),"{}".format(K(4)),str([K(5)])]
    print(r)
g()
l=[1];l.append(l);print(l,str(l),'%s'%(l,))
for e in ("'%d'%'a'","'%d %d'%(1,)","'%d'%(1,2)","'abc'%1","'abc'%{}","'%(a)s'%{'a':1}","'%z'%1","'%'%1","'%*d'%(5,1)","'%c'%65","'%e'%1.5","'%s'%()","'{}'.format()","'{0} {}'.format(1)","'{'.format(1)","'}'.format(1)","'{a}'.format(a=1)","'{0.real}'.format(1)","'{:d}'.format('a')","'{!x}'.format(1)","'{:{}}'.format(1,5)","'%s'%'\u20ac'","'{}'.format('\u20ac')","'%#x'%255","'%.3d'%5","'%i'%True","'%5%'%()","'%d'%float('nan')","'%.0f'%2.5","'%.0f'%0.5","'%f'%10**20","'%s %s'%((1,2),3)", "'%ld'%5"):
    try: print(e,ascii(eval(e)))
    except Exception as x: print(e,type(x).__name__,x)
def it():
    a=[3,1,2]
    for i in range(300):
        r=[list(zip(a,a)),dict(zip("ab",a)),list(enumerate(a,1)),tuple(zip(a)),set(zip(a,a)),list(iter(a)),list(reversed(a)),sum(iter(a)),max(zip(a,a)),min(reversed(a)),"".join(iter("abc")),"-".join({"x":1}),",".join(reversed("abc")),sorted(iter(a)),sorted(zip(a,a)),dict([(1,2),[3,4]]),dict(enumerate("ab")),set("hello")=={"h","e","l","o"},frozenset(range(3)),list({1:2}.items()),list(map(str,a)),tuple({5:6}.values()),list(b"ab"),sum({1:2}.values()),any(iter([0,1])),dict({1:2}.items())]
        b=[];b.extend(zip(a,a));b.extend(range(2));b.extend("ab");b.extend({9:1});s={1};s.update([2]);s.update("a");s.update(range(3))
        i1=iter([1,2,3,"x"])
        try: sum(i1)
        except TypeError: pass
        i2=iter([1,2,0,5]); any(i2); rest=list(i2); 
    print(r,b,s,rest,list(i1))
it()
for e in ("dict([1])","dict([(1,2,3)])","dict(zip([[]],[1]))","set([[]])","''.join([1])","','.join(iter([1]))","list(5)","dict(5)","[].extend(5)","set().update(5)","sum(zip([1],[2]))","max(iter([]))"):
    try: print(e,eval(e))
    except Exception as x: print(e,type(x).__name__,x)
x=iter([1,2,"a"])
try: max(x)
except TypeError as e: print(e)
print(list(x))
d={1:2,3:4}
it2=iter(d); next(it2); d[5]=6
try: list(it2)
except RuntimeError as e: print(e)
ap=[].append; ap(1); print([].append.__name__, (1,).index(1))
for i in range(300):
    z=[]; q=z.append; q(i); u="x".upper; v=u()
print(z,v)
class LL(list):
    def __getitem__(self, i): return "own"
class TT(tuple):
    def __getitem__(self, i): return "own" if i < 5 else super().__getitem__(i)
class ST(str): pass
for i in range(300):
    r = (list(reversed(LL([1, 2]))), list(reversed(TT((1, 2)))), "".join(reversed(ST("abc"))), list(LL([3])), tuple(TT((4,))),
         sorted(LL([2, 1])), sorted(LL([2, 1]), reverse=True), ",".join(ST("ab")), sum(LL([1, 2])), dict(LL([(1, 2)])), "%s" % ST("x"), "{}".format(ST("y")), str(LL([1])), max(TT((1, 9))))
print(r)
a = LL([3, 1, 2])
a.sort(key=lambda v: -v)
print(list(a))
