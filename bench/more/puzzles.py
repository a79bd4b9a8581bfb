# Search: knight's tour, hanoi, permutations, subset sums, collatz, word ladder, tic-tac-toe, coins.
from collections import deque
from functools import lru_cache


def knight(n):
    board = [[0] * n for _ in range(n)]
    moves = ((1, 2), (2, 1), (2, -1), (1, -2), (-1, -2), (-2, -1), (-2, 1), (-1, 2))

    def free(x, y):
        return [(x + dx, y + dy) for dx, dy in moves if 0 <= x + dx < n and 0 <= y + dy < n and not board[x + dx][y + dy]]

    x = y = 0
    for step in range(1, n * n + 1):
        board[x][y] = step
        choices = free(x, y)
        if not choices:
            return step
        x, y = min(choices, key=lambda p: len(free(*p)))
    return n * n


def collatz(limit):
    lengths = {1: 1}
    best = (1, 1)
    for n in range(2, limit):
        path, m = [], n
        while m not in lengths:
            path.append(m)
            m = m // 2 if m % 2 == 0 else 3 * m + 1
        length = lengths[m]
        for p in reversed(path):
            length += 1
            lengths[p] = length
        best = max(best, (lengths[n], n))
    return best


LINES = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]


@lru_cache(maxsize=None)
def tic_tac_toe(board, player):
    for a, b, c in LINES:
        if board[a] != " " and board[a] == board[b] == board[c]:
            return 1 if board[a] == "X" else -1
    if " " not in board:
        return 0
    results = [tic_tac_toe(board[:i] + player + board[i + 1:], "O" if player == "X" else "X") for i, c in enumerate(board) if c == " "]
    return max(results) if player == "X" else min(results)


def subset_sums(numbers, goal):
    found = []

    def search(i, chosen, left):
        if left == 0:
            found.append(tuple(chosen))
            return
        if i == len(numbers) or left < 0:
            return
        chosen.append(numbers[i])
        search(i + 1, chosen, left - numbers[i])
        chosen.pop()
        search(i + 1, chosen, left)

    search(0, [], goal)
    return found


def ladder(start, goal, words):
    letters = "abcde"
    queue, seen = deque([(start, 0)]), {start}
    while queue:
        word, steps = queue.popleft()
        if word == goal:
            return steps
        for i in range(len(word)):
            for letter in letters:
                following = word[:i] + letter + word[i + 1:]
                if following in words and following not in seen:
                    seen.add(following)
                    queue.append((following, steps + 1))


def coins(amount, kinds):
    ways = [1] + [0] * amount
    for kind in kinds:
        for i in range(kind, amount + 1):
            ways[i] += ways[i - kind]
    return ways[amount]


def permutations(items):
    if len(items) <= 1:
        yield items
        return
    for i in range(len(items)):
        for rest in permutations(items[:i] + items[i + 1:]):
            yield [items[i]] + rest


words = {a + b + c + d for a in "abcde" for b in "abcde" for c in "abcde" for d in "abcde" if (ord(a) * 3 + ord(b) * 5 + ord(c) * 7 + ord(d)) % 4}
print(knight(14), collatz(12000), tic_tac_toe(" " * 9, "X"))
print(len(subset_sums([3, 34, 4, 12, 5, 2, 17, 8, 9, 21, 14, 6, 11, 7, 13, 10], 60)), ladder("aaab", "eeed", words), coins(2500, (1, 2, 5, 10, 20, 50, 100, 200)))
print(sum(1 for p in permutations([1, 2, 3, 4, 5, 6, 7]) if p[0] < p[-1]))
