# heapq: every function, stability, errors.
import heapq

def show(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)

h = []
for v in (5, 2, 8, 1, 9, 3):
    heapq.heappush(h, v)
print(h)
print([heapq.heappop(h) for _ in range(6)], h)
h = [9, 4, 7, 1, 8]
heapq.heapify(h)
print(h, heapq.heapreplace(h, 5), heapq.heappushpop(h, 0), heapq.heappushpop(h, 6), h)
show(heapq.heappop, [])
show(heapq.heapreplace, [], 1)
print(heapq.heappushpop([], 3))
show(heapq.heappush, (), 1)
show(heapq.heappop, ())
show(heapq.heapify, 3)
show(heapq.heapreplace, 3, 3)
show(heapq.heappushpop, None, 3)
show(heapq.heappush, [])
show(heapq.heappush, [1], 'a')
print(list(heapq.merge([1, 4, 7], [2, 5], [], [3])), list(heapq.merge([7, 2], [5, 1], reverse=True)), list(heapq.merge(['a', 'ccc'], ['bb'], key=len)))
data = [5, 1, 4, 1, 5, 9, 2, 6]
for n in (-1, 0, 1, 3, 8, 20):
    print(n, heapq.nlargest(n, data), heapq.nsmallest(n, iter(data)), heapq.nlargest(n, iter(data), key=lambda x: -x))
pairs = [(1, 'a'), (0, 'b'), (1, 'c'), (0, 'd'), (2, 'e')]
print(heapq.nlargest(3, pairs, key=lambda p: p[0]), heapq.nsmallest(3, iter(pairs), key=lambda p: p[0]))

class Shrinks:
    def __lt__(self, other):
        h.clear()
        return True
h = [Shrinks(), Shrinks(), Shrinks()]
show(heapq.heappop, h)
