class It:
    def __iter__(self): return self
    def __next__(self): raise ValueError("next")
for x in It():
    print(x)
