# The game of life on a torus: once as a set of cells, once as rows of a list.
from collections import Counter


def step_set(cells, width, height):
    counts = Counter(((x + dx) % width, (y + dy) % height) for x, y in cells for dx in (-1, 0, 1) for dy in (-1, 0, 1) if dx or dy)
    return {cell for cell, n in counts.items() if n == 3 or n == 2 and cell in cells}


def step_rows(rows):
    height, width = len(rows), len(rows[0])
    new = []
    for y in range(height):
        above, here, below = rows[y - 1], rows[y], rows[(y + 1) % height]
        line = []
        for x in range(width):
            right = (x + 1) % width
            n = above[x - 1] + above[x] + above[right] + here[x - 1] + here[right] + below[x - 1] + below[x] + below[right]
            line.append(1 if n == 3 or n == 2 and here[x] else 0)
        new.append(line)
    return new


width, height = 48, 40
cells = {(x, y) for x in range(width) for y in range(height) if (x * x + 3 * y + x * y) % 7 < 2}
rows = [[1 if (x, y) in cells else 0 for x in range(width)] for y in range(height)]
for _ in range(25):
    cells = step_set(cells, width, height)
for _ in range(60):
    rows = step_rows(rows)
print(len(cells), sum(map(sum, rows)))
print("\n".join("".join(".#"[c] for c in row) for row in rows[:3]))
