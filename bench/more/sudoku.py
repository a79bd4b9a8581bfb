# A puzzle solved by propagation and search: sudoku with sets of candidates.
GRIDS = [
    "4.....8.5.3..........7......2.....6.....8.4......1.......6.3.7.5..2.....1.4......",
    "52...6.........7.13...........4..8..6......5...........418.........3..2...87.....",
    "85...24..72......9..4.........1.7..23.5...9...4...........8..7..17..........36.4.",
]
DIGITS = "123456789"
ROWS, COLUMNS = "ABCDEFGHI", DIGITS


def cross(a, b):
    return [x + y for x in a for y in b]


SQUARES = cross(ROWS, COLUMNS)
UNIT_LIST = [cross(ROWS, c) for c in COLUMNS] + [cross(r, COLUMNS) for r in ROWS] + [
    cross(rs, cs) for rs in ("ABC", "DEF", "GHI") for cs in ("123", "456", "789")]
UNITS = {s: [u for u in UNIT_LIST if s in u] for s in SQUARES}
PEERS = {s: set(sum(UNITS[s], [])) - {s} for s in SQUARES}


def assign(values, square, digit):
    others = values[square].replace(digit, "")
    if all(eliminate(values, square, other) for other in others):
        return values
    return False


def eliminate(values, square, digit):
    if digit not in values[square]:
        return values
    values[square] = values[square].replace(digit, "")
    left = values[square]
    if not left:
        return False
    if len(left) == 1 and not all(eliminate(values, peer, left) for peer in PEERS[square]):
        return False
    for unit in UNITS[square]:
        places = [s for s in unit if digit in values[s]]
        if not places:
            return False
        if len(places) == 1 and not assign(values, places[0], digit):
            return False
    return values


def search(values):
    if values is False:
        return False
    if all(len(values[s]) == 1 for s in SQUARES):
        return values
    _, square = min((len(values[s]), s) for s in SQUARES if len(values[s]) > 1)
    for digit in values[square]:
        found = search(assign(values.copy(), square, digit))
        if found:
            return found
    return False


def solve(grid):
    values = dict.fromkeys(SQUARES, DIGITS)
    for square, digit in zip(SQUARES, grid):
        if digit in DIGITS and not assign(values, square, digit):
            return False
    return search(values)


for grid in GRIDS:
    solution = solve(grid)
    print("".join(solution[s] for s in SQUARES))
