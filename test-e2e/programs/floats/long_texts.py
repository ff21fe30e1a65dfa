"""repr() and float() of floats that take 16 and 17 digits, and of texts near half way between two floats."""
import random, struct, json
random.seed(5)
out=[]
def chk(x):
    s=repr(x)
    out.append(s)
    y=float(s)
    assert y==x, (s,)
for i in range(800):
    chk(random.random())
    chk(random.random()*10**random.randint(-3,15))
    chk(round(random.random()*10**random.randint(0,8),random.randint(0,12)))
    chk(random.uniform(-1e6,1e6))
    x=float(random.randint(1,2**30))/random.choice([3,7,10,1024,999])
    chk(x)
    s="%d.%s" % (random.randint(0,10**random.randint(0,9)), "".join(random.choice("0123456789") for _ in range(random.randint(1,12))))
    out.append(repr(float(s)))
    s="%de%d" % (random.randint(10**15,10**19-1), random.randint(-35,22))
    out.append(repr(float(s)))
    m=random.randint(2**52,2**53)  # halfway
    out.append(repr(float(str(2*m+1)+"e0")) if 2*m+1<10**19 else "")
    k=random.randint(0,15); n=random.randint(2**53,2**62); out.append(repr(float("%d.%0*d"%(n//10**k, k, n%10**k)) ) if k else "")
h=0
for s in out:
    for c in s: h=(h*131+ord(c))%(2**61-1)
print(len(out),h)

