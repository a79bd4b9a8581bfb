class It:
    def __iter__(self):
        print("__iter__")
        return iter("ab")

g = (x for x in It())
print("made")
print(list(g))
