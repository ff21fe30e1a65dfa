"""Documents made by chance, written and read in each way, and broken ones."""
import json, random
random.seed(3)
def val(d):
    k=random.randint(0,9 if d<4 else 6)
    if k==0: return None
    if k==1: return random.choice([True,False])
    if k==2: return random.randint(-10**random.randint(0,20),10**random.randint(0,20))
    if k==3: return random.random()*10**random.randint(-6,20)
    if k in(4,5): return "".join(random.choice("abc \"\\\n\té\x7f\x01€\U0001F600/") for _ in range(random.randint(0,8)))
    if k==6: return -1.5
    if k==7: return [val(d+1) for _ in range(random.randint(0,5))]
    if k==8: return tuple(val(d+1) for _ in range(random.randint(0,3)))
    return {random.choice(["a","b","key","","é","x\"y"]) if random.random()<.8 else random.choice([1,2.5,None,True]): val(d+1) for _ in range(random.randint(0,5))}
h=0
def norm(v):
    return repr(v)
for i in range(400):
    v=val(0)
    for kw in ({},{"indent":2},{"ensure_ascii":False},{"indent":"\t"},{"separators":(",",":")},{"indent":0}):
        s=json.dumps(v,**kw)
        w=json.loads(s)
        for c in s+repr(w): h=(h*131+ord(c))%(2**61-1)
    try:
        s=json.dumps(v,sort_keys=True)
    except TypeError as e: s=str(e)
    for c in s: h=(h*131+ord(c))%(2**61-1)
    # broken
    s=json.dumps(v)
    j=random.randint(0,len(s))
    for t in (s[:j], s[:j]+random.choice('[]{},:"1.e-\\u')+s[j:], s[:j]+s[j+1:]):
        try: r=repr(json.loads(t))
        except Exception as e: r=type(e).__name__+str(e)
        for c in r: h=(h*131+ord(c))%(2**61-1)
print(h)
for t in ['"\\ud83d\\ude00"','"\\ud83d"','"\\ud83dx"','"\\u00e9"','-','-0','-0.0','1e5','1E+2','[1,]','{"a":1,}','nul','NaN','-Infinity','Infinity','[NaN]','"\t"','"a\\/b"','""','{}','[]','[[]]',' 1 ','1 2','"abc','{"a"}','{"a":}','{1:2}','1e400','12345678901234567890','0.1e-7','1.','01','"\\x"', '['*150+']'*150]:
    try: print(t[:20],ascii(json.loads(t))[:60])
    except Exception as e: print(t[:20],type(e).__name__,e)
a=[];a.append(a)
try: json.dumps(a)
except ValueError as e: print(e)
for v in (float('nan'),float('inf'),{(1,2):3},set(),[1e-5,1e22,1e16,123456789012345680.0],{1:2,'a':3},"\ud83d", chr(0x2028)):
    for kw in ({},{"allow_nan":False},{"skipkeys":True},{"sort_keys":True},{"default":str}):
        try: print(ascii(json.dumps(v,**kw)))
        except Exception as e: print(type(e).__name__,e)
