# Patterns put together by chance, each searched for in a few texts in every way.
import random
import re
import warnings

warnings.simplefilter("ignore")
rng = random.Random(7)
SETS = ["[ab]", "[^a]", "[b-c]", "[A-Z0-9_]", r"[^\w]", "[é-ž]", r"[\s\d]", r"[^\D]", "[k-sß]", ".", r"\w", r"\d", r"\s", r"\W", r"\D"]
PLACES = ["^", "$", r"\b", r"\B", r"\A", r"\Z"]
REPEATS = ["*", "+", "?", "{2}", "{1,2}", "{0,2}", "{2,}", "*?", "+?", "??", "{1,2}?", "*+", "++", "?+"]
OTHERS = [r"\1", r"\2", "(?(2)b)", "(?i:aé)", "(?-i:B)", "ſ", "K", "(?s:.)", "(?m:^)", "(?m:$)"]


def part(depth):
    kind = rng.randrange(16)
    if kind < 4 or depth == 0:
        return rng.choice("abc1 ")
    if kind < 7:
        return rng.choice(SETS)
    if kind == 7:
        return rng.choice(PLACES)
    if kind < 11:
        return f"({choices(depth - 1)})"
    if kind == 11:
        return f"(?:{choices(depth - 1)})"
    if kind == 12:
        return f"{rng.choice(['(?=', '(?!', '(?>'])}{choices(depth - 1)})"
    if kind == 13:
        return f"{rng.choice(['(?<=', '(?<!'])}{rng.choice(['a', 'ab', '[bc]', '(a)', 'b.'])})"
    return rng.choice(OTHERS)


def repeated(depth):
    text = part(depth)
    return text + rng.choice(REPEATS) if rng.random() < 0.4 and text not in PLACES else text


def choices(depth):
    return "|".join("".join(repeated(depth) for _ in range(rng.randrange(1, 4))) for _ in range(1 if rng.random() < 0.65 else rng.randrange(2, 4)))


for number in range(400):
    source, flags = choices(3), rng.choice([0, 0, 0, re.I, re.M, re.S, re.A, re.I | re.A])
    texts = ["".join(rng.choice("aabbc1 \nAéÉ_ßſsKkİi²٣") for _ in range(rng.randrange(0, 12))) for _ in range(2)]
    try:
        pattern = re.compile(source, flags)
    except re.error as error:
        print(number, source, error)
        continue
    for text in texts:
        results = [found and (found.span(), found.groups(), found.lastindex) for found in (pattern.search(text), pattern.match(text), pattern.fullmatch(text), pattern.search(text, 1))]
        print(number, ascii(source), int(flags), ascii(text), results, pattern.findall(text), pattern.split(text, 2), pattern.subn(r"<\g<0>>", text))
