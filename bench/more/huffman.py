# Codes for letters: a heap of tuples, a tree, text to bits and back.
import heapq
from collections import Counter


def code_table(text):
    heap = [(count, i, letter) for i, (letter, count) in enumerate(sorted(Counter(text).items()))]
    heapq.heapify(heap)
    serial = len(heap)
    while len(heap) > 1:
        a = heapq.heappop(heap)
        b = heapq.heappop(heap)
        heapq.heappush(heap, (a[0] + b[0], serial, (a, b)))
        serial += 1
    table = {}

    def walk(node, prefix):
        content = node[2]
        if isinstance(content, tuple):
            walk(content[0], prefix + "0")
            walk(content[1], prefix + "1")
        else:
            table[content] = prefix or "0"

    walk(heap[0], "")
    return table


def encode(text, table):
    bits = "".join(table[letter] for letter in text)
    padding = -len(bits) % 8
    bits += "0" * padding
    return bytes(int(bits[i:i + 8], 2) for i in range(0, len(bits), 8)), padding


def decode(data, padding, table):
    reverse = {code: letter for letter, code in table.items()}
    bits = "".join(f"{byte:08b}" for byte in data)
    if padding:
        bits = bits[:-padding]
    out = []
    code = ""
    for bit in bits:
        code += bit
        letter = reverse.get(code)
        if letter is not None:
            out.append(letter)
            code = ""
    return "".join(out)


words = "the quick brown fox jumps over a lazy dog while seven wizards make toxic brew".split()
text = " ".join(words[(i * i + 7 * i) % len(words)] for i in range(12000))
table = code_table(text)
data, padding = encode(text, table)
print(len(text), len(data), padding, decode(data, padding, table) == text, sorted(table.items(), key=lambda p: (len(p[1]), p[0]))[:3])
