log = []

def leaf():
    try:
        yield 1
    finally:
        log.append("leaf")

def link(inner, i):
    try:
        yield from inner
    finally:
        log.append(i)

g = leaf()
for i in range(200):
    g = link(g, i)
next(g)
g.close()
print(len(log), log[:4], log[-1])
