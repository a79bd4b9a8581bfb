# Shortest ways, components, spanning trees, topological order, knapsack.
import heapq
from collections import defaultdict, deque


def make_graph(n, m):
    graph = defaultdict(list)
    state = 7
    for _ in range(m):
        state = (state * 69069 + 1) % 4294967296
        a = (state >> 8) % n
        state = (state * 69069 + 1) % 4294967296
        b = (state >> 8) % n
        w = 1 + state % 50
        graph[a].append((b, w))
        graph[b].append((a, w))
    return graph


def dijkstra(graph, start):
    distances = {start: 0}
    heap = [(0, start)]
    while heap:
        distance, node = heapq.heappop(heap)
        if distance > distances[node]:
            continue
        for neighbour, weight in graph[node]:
            new = distance + weight
            if new < distances.get(neighbour, float("inf")):
                distances[neighbour] = new
                heapq.heappush(heap, (new, neighbour))
    return distances


def components(graph):
    seen = set()
    for start in list(graph):
        if start in seen:
            continue
        group = []
        queue = deque([start])
        seen.add(start)
        while queue:
            node = queue.popleft()
            group.append(node)
            for neighbour, _ in graph[node]:
                if neighbour not in seen:
                    seen.add(neighbour)
                    queue.append(neighbour)
        yield group


class Sets:
    def __init__(self, n):
        self.parent = list(range(n))
        self.size = [1] * n

    def find(self, x):
        while self.parent[x] != x:
            self.parent[x] = self.parent[self.parent[x]]
            x = self.parent[x]
        return x

    def union(self, a, b):
        a, b = self.find(a), self.find(b)
        if a == b:
            return False
        if self.size[a] < self.size[b]:
            a, b = b, a
        self.parent[b] = a
        self.size[a] += self.size[b]
        return True


def spanning_tree(graph, n):
    sets = Sets(n)
    edges = sorted({(w, min(a, b), max(a, b)) for a, ns in graph.items() for b, w in ns})
    return sum(w for w, a, b in edges if sets.union(a, b))


def topological(n):
    after = {i: [j for j in (2 * i, 3 * i + 1, i + 7) if i < j < n] for i in range(n)}
    waiting = dict.fromkeys(range(n), 0)
    for targets in after.values():
        for j in targets:
            waiting[j] += 1
    ready = deque(i for i, count in waiting.items() if count == 0)
    order = []
    while ready:
        i = ready.popleft()
        order.append(i)
        for j in after[i]:
            waiting[j] -= 1
            if not waiting[j]:
                ready.append(j)
    return order


def knapsack(items, capacity):
    best = [0] * (capacity + 1)
    for weight, value in items:
        for c in range(capacity, weight - 1, -1):
            candidate = best[c - weight] + value
            if candidate > best[c]:
                best[c] = candidate
    return best[capacity]


graph = make_graph(4000, 9000)
distances = dijkstra(graph, next(iter(graph)))
print(len(distances), max(distances.values()), sum(distances.values()))
print(sorted(map(len, components(graph)), reverse=True)[:4], spanning_tree(graph, 4000))
order = topological(6000)
print(len(order), order[:8], order[-3:])
print(knapsack([(3 + i * 7 % 23, 10 + i * 13 % 37) for i in range(60)], 1200))
