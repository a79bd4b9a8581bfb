# Data structures written in Python: linked list, tree, trie, cache, matrix, heap, bits, deep copies.
import copy
from collections import OrderedDict, deque


class LinkedList:
    class Node:
        __slots__ = ("value", "next")

        def __init__(self, value, following=None):
            self.value = value
            self.next = following

    def __init__(self, items=()):
        self.head = None
        self.count = 0
        for item in items:
            self.push(item)

    def push(self, value):
        self.head = LinkedList.Node(value, self.head)
        self.count += 1

    def __iter__(self):
        node = self.head
        while node:
            yield node.value
            node = node.next

    def __len__(self):
        return self.count

    def reverse(self):
        before, node = None, self.head
        while node:
            node.next, before, node = before, node, node.next
        self.head = before


class Tree:
    def __init__(self):
        self.root = None

    def insert(self, key, value):
        if self.root is None:
            self.root = [key, value, None, None]
            return
        node = self.root
        while True:
            if key == node[0]:
                node[1] = value
                return
            side = 2 if key < node[0] else 3
            if node[side] is None:
                node[side] = [key, value, None, None]
                return
            node = node[side]

    def items(self, node=...):
        if node is ...:
            node = self.root
        if node is not None:
            yield from self.items(node[2])
            yield node[0], node[1]
            yield from self.items(node[3])


class Trie:
    def __init__(self):
        self.children = {}
        self.ends = False

    def insert(self, word):
        node = self
        for letter in word:
            node = node.children.setdefault(letter, Trie())
        node.ends = True

    def __contains__(self, word):
        node = self
        for letter in word:
            if letter not in node.children:
                return False
            node = node.children[letter]
        return node.ends


class Cache:
    def __init__(self, size):
        self.size = size
        self.data = OrderedDict()
        self.hits = self.misses = 0

    def get(self, key, make):
        if key in self.data:
            self.data.move_to_end(key)
            self.hits += 1
            return self.data[key]
        self.misses += 1
        value = self.data[key] = make(key)
        if len(self.data) > self.size:
            self.data.popitem(last=False)
        return value


class Matrix:
    def __init__(self, rows):
        self.rows = rows

    def __matmul__(self, other):
        columns = list(zip(*other.rows))
        return Matrix([[sum(a * b for a, b in zip(row, column)) for column in columns] for row in self.rows])

    def __getitem__(self, place):
        i, j = place
        return self.rows[i][j]

    def __eq__(self, other):
        return isinstance(other, Matrix) and self.rows == other.rows


items = LinkedList(range(20000))
items.reverse()
print(len(items), sum(items), next(iter(items)))
tree = Tree()
key = 1
for i in range(6000):
    key = key * 48271 % 2147483647
    tree.insert(key % 10007, i)
print(sum(1 for _ in tree.items()), max(tree.items()))
trie = Trie()
words = [f"{i * 7919 % 5003:x}{i % 13:b}" for i in range(4000)]
for word in words:
    trie.insert(word)
print(sum(word in trie for word in words), "zzz" in trie)
cache = Cache(100)
print(sum(cache.get(i * i % 211, lambda k: k * 2) for i in range(15000)), cache.hits, cache.misses)
m = Matrix([[(i * j) % 7 for j in range(30)] for i in range(30)])
power = m
for _ in range(4):
    power = power @ m
print(power[3, 5], power == m, Matrix([[1]]) == Matrix([[1]]))
window, total = deque(maxlen=50), 0
for i in range(20000):
    window.append(i % 97)
    total += window[0] + window[-1]
print(total)
nested = {i: [i, {"name": str(i), "tags": ("a", [i])}] for i in range(600)}
print(copy.deepcopy(nested) == nested, copy.copy(nested)[5] is nested[5])
