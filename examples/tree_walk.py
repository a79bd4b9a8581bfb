# A binary search tree whose walk is a recursive generator. `yield from` hands every item of a subtree straight to whoever
# asks, and gives back what the walk of the subtree returned: here, how many nodes it had.

class Node:
    def __init__(self, key):
        self.key = key
        self.left = None
        self.right = None

def insert(node, key):
    if node is None:
        return Node(key)
    if key < node.key:
        node.left = insert(node.left, key)
    else:
        node.right = insert(node.right, key)
    return node

def walk(node, depth=0):
    if node is None:
        return 0
    left = yield from walk(node.left, depth + 1)
    yield depth, node.key
    right = yield from walk(node.right, depth + 1)
    return left + 1 + right

def counted(node):
    count = yield from walk(node)
    print(count, 'nodes')

root = None
for key in [50, 30, 70, 20, 40, 60, 80, 35]:
    root = insert(root, key)

for depth, key in counted(root):
    print('    ' * depth + str(key))

# The walk stops as soon as nobody asks any more.
print('first above 40:', next(key for depth, key in walk(root) if key > 40))
