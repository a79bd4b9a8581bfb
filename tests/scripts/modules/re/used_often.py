# A pattern that is used often is compiled; what it finds stays the same.
import re

P=re.compile(r"(?P<a>\d+)-(\d+)?")
n=0
for i in range(40000):
    m=P.match("12-34"); n+=len(m.group(1))+len(m.group("a"))+len(m.group())
print(n, m.groups(), m.span(), m.lastindex, P.search("xx7-"), P.findall("1-2 3- 4-5"*3), P.sub(r"<\1>", "1-2 3-"))
S=re.compile(r"a*|b")
for i in range(40000): r=S.findall("baac")
print(r, S.sub("-","baac"), [x.span() for x in S.finditer("baac")])
F=re.compile(r"x+y?$", re.M|re.I)
for i in range(40000): r=F.fullmatch("XXY"); q=F.findall("xx\nXy\n")
print(r,q)
for bad in (9,-1,"zz",1.5,None):
    try: m.group(bad)
    except Exception as e: print(type(e).__name__, e)
