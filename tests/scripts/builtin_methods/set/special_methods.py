def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


show(lambda: ({1}.__contains__(1), {1}.__len__(), list({1}.__iter__()), {1}.__repr__(), set().__repr__(), frozenset([1]).__repr__(), frozenset().__repr__()))
show(lambda: ({1}.__and__({1}), {1}.__rand__({1}), {1}.__or__({2}), {1}.__ror__({2}), {1}.__sub__({1}), {1}.__rsub__({2}), {1}.__xor__({2}), {1}.__rxor__({2})))
show(lambda: {1}.__and__([1]))
show(lambda: ({1}.__iand__({1}), {1}.__ior__({2}), {1}.__isub__({1}), {1}.__ixor__({2})))
show(lambda: ({1}.__reduce__(), frozenset([1]).__reduce__()))
show(lambda: set(5))
show(lambda: set([1], [2]))
show(lambda: set(x=1))
show(lambda: frozenset([[]]))
show(lambda: hash(set()))
show(lambda: hash(frozenset([1])) == hash(frozenset([1])))
show(lambda: ({frozenset([1])} == {frozenset([1])}, {1} in {frozenset([1])}))
show(lambda: set[int])
show(lambda: {1}[0])
s = {1}
try:
    for x in s:
        s.add(x + 1)
except RuntimeError as error:
    print(error)
try:
    s |= [1]
except TypeError as error:
    print(error)
