# Words of a text: regular expressions, counters, grouping, formatted tables.
import re
from collections import Counter, defaultdict
from itertools import groupby

LINES = []
state = 42
NOUNS = "river mountain garden window letter engine harbor candle mirror forest".split()
VERBS = "opens crosses follows remembers carries paints divides".split()
for _ in range(9000):
    state = (state * 1103515245 + 12345) % 2147483648
    LINES.append(f"{NOUNS[state % 10].title()} no. {state % 97} {VERBS[state // 7 % 7]}, the {NOUNS[state // 11 % 10]}'s {VERBS[state // 5 % 7]} -- {state % 1000 / 8:.2f}.")
TEXT = "\n".join(LINES)
words = re.findall(r"[A-Za-z']+", TEXT)
counts = Counter(word.lower().removesuffix("'s") for word in words)
for word, count in counts.most_common(8):
    print(f"{word:<12}|{count:>8,}|{count / len(words):7.2%}|{'#' * (count // 500)}")
by_first = defaultdict(set)
for word in counts:
    by_first[word[0]].add(word)
print({k: sorted(v) for k, v in sorted(by_first.items())})
numbers = [float(m.group(1)) for m in re.finditer(r"-- (\d+\.\d+)\.", TEXT)]
print(len(numbers), f"{sum(numbers):.3f}", max(numbers), min(numbers))
lengths = sorted((len(line.split()), line) for line in LINES)
print([(k, sum(1 for _ in g)) for k, g in groupby(lengths, key=lambda p: p[0])])
swapped = re.sub(r"(\w+) the (\w+)", lambda m: f"{m[2]} the {m[1]}", TEXT)
print(len(swapped), swapped.count("the"), TEXT.translate(str.maketrans("aeiou", "*****")).count("*"))
