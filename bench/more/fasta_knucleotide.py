# Random sequences of letters, their frequencies, and their complements.
import bisect
from collections import defaultdict


def generator(seed=42):
    while True:
        seed = (seed * 3877 + 29573) % 139968
        yield seed / 139968


def sequence(table, n, rng):
    letters = []
    limits = []
    total = 0.0
    for letter, p in table:
        total += p
        letters.append(letter)
        limits.append(total)
    choose = bisect.bisect
    return "".join(letters[min(choose(limits, next(rng)), len(letters) - 1)] for _ in range(n))


def frequencies(text, length):
    counts = defaultdict(int)
    for i in range(len(text) - length + 1):
        counts[text[i:i + length]] += 1
    return counts


TABLE = [("a", 0.3029549426680), ("c", 0.1979883004921), ("g", 0.1975473066391), ("t", 0.3015094502008)]
text = sequence(TABLE, 120000, generator())
for length in (1, 2):
    counts = frequencies(text, length)
    total = sum(counts.values())
    for key, count in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])):
        print(f"{key.upper()} {count * 100 / total:.3f}")
for fragment in ("ggt", "ggta", "ggtatt", "ggtattttaatt"):
    print(frequencies(text, len(fragment))[fragment], text.count(fragment), fragment.upper(), sep="\t")
complement = text[::-1].translate(str.maketrans("acgt", "tgca"))
lines = [complement[i:i + 60] for i in range(0, len(complement), 60)]
print(len(lines), lines[0], lines[-1])
