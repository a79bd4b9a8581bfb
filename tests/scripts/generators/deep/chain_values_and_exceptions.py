def leaf():
    try:
        yield "ready"
    except ValueError as e:
        return [str(e)]

def link(inner, i):
    r = yield from inner
    r.append(i)
    return r

g = leaf()
for i in range(300):
    g = link(g, i)
print(next(g))
try:
    g.throw(ValueError("down"))
except StopIteration as e:
    print(len(e.value), e.value[:4], e.value[-1])
