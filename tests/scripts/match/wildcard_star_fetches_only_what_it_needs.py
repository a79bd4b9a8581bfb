class Noisy(list):
    def __getitem__(self, index):
        print("item", index)
        return list.__getitem__(self, index)

    def __len__(self):
        print("len")
        return list.__len__(self)


match Noisy([1, 2, 3, 4, 5]):
    case [1, *_, 5]:
        print("matched")
match Noisy([1, 2]):
    case [_, *_]:
        print("nothing fetched")
