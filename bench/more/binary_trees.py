# Trees made and thrown away: classes, tuples and lists as nodes.
class Node:
    __slots__ = ("left", "right")

    def __init__(self, left, right):
        self.left = left
        self.right = right

    def check(self):
        return 1 + self.left.check() + self.right.check() if self.left else 1


def make(depth):
    return Node(make(depth - 1), make(depth - 1)) if depth else Node(None, None)


def make_tuple(depth):
    return (make_tuple(depth - 1), make_tuple(depth - 1)) if depth else (None, None)


def check_tuple(tree):
    left, right = tree
    return 1 if left is None else 1 + check_tuple(left) + check_tuple(right)


long_lived = make(14)
for depth in range(4, 13, 4):
    rounds = 1 << 14 - depth
    print(rounds, depth, sum(make(depth).check() for _ in range(rounds)), sum(check_tuple(make_tuple(depth)) for _ in range(rounds)))
print(long_lived.check())
