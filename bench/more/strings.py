# Texts: distances, palindromes, Caesar, roman numerals, justified columns, run lengths.
def levenshtein(a, b):
    previous = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        current = [i]
        for j, y in enumerate(b, 1):
            current.append(min(previous[j] + 1, current[j - 1] + 1, previous[j - 1] + (x != y)))
        previous = current
    return previous[-1]


def longest_common(a, b):
    table = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i in range(len(a)):
        for j in range(len(b)):
            if a[i] == b[j]:
                table[i + 1][j + 1] = table[i][j] + 1
            else:
                table[i + 1][j + 1] = max(table[i][j + 1], table[i + 1][j])
    out, i, j = [], len(a), len(b)
    while i and j:
        if table[i][j] == table[i - 1][j]:
            i -= 1
        elif table[i][j] == table[i][j - 1]:
            j -= 1
        else:
            out.append(a[i - 1])
            i -= 1
            j -= 1
    return "".join(reversed(out))


def caesar(text, shift):
    out = ""
    for c in text:
        if c.isalpha():
            base = ord("A") if c.isupper() else ord("a")
            out += chr((ord(c) - base + shift) % 26 + base)
        else:
            out += c
    return out


def roman(n):
    out = []
    for value, letters in ((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")):
        while n >= value:
            out.append(letters)
            n -= value
    return "".join(out)


def run_lengths(text):
    out = []
    i = 0
    while i < len(text):
        j = i
        while j < len(text) and text[j] == text[i]:
            j += 1
        out.append(f"{j - i}{text[i]}")
        i = j
    return "".join(out)


def is_palindrome(text):
    cleaned = [c.lower() for c in text if c.isalnum()]
    return cleaned == cleaned[::-1]


a = "the rain in spain stays mainly in the plain " * 6
b = "a brain in pain strains plainly against the grain " * 5
print(levenshtein(a, b), longest_common(a, b)[:40])
text = "Sphinx of black quartz, judge my vow! " * 300
print(caesar(caesar(text, 5), -5) == text, sum(len(roman(n)) for n in range(1, 3000)))
look = "1"
for _ in range(28):
    look = run_lengths(look)
print(len(look), sum(is_palindrome(str(n)) for n in range(20000)))
rows = [line.split("$") for line in "Given$a$text$file\nof$many$lines$where\nfields$within$a$line".split("\n")] * 300
widths = [max(len(row[i]) for row in rows) for i in range(4)]
print(len("\n".join(" ".join(cell.center(w) for cell, w in zip(row, widths)).rstrip() for row in rows)))
