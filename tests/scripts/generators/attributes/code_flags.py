def gen(a, *args, k=1, **kw):
    x = yield

def plain():
    pass

c = gen(1).gi_code
print(c is gen.__code__, c.co_argcount, c.co_kwonlyargcount, c.co_varnames, c.co_firstlineno)
print(bool(c.co_flags & 0x20), bool(plain.__code__.co_flags & 0x20))
