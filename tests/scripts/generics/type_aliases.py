type Pair[T] = tuple[T, T]
type Tree = dict[str, Tree] | int
type Later = NotYet

print(Pair, Pair.__name__, Pair.__type_params__, Pair.__value__, Pair[int])
print(Tree.__value__)
try:
    Later.__value__
except NameError as error:
    print(error)
NotYet = str
print(Later.__value__)
