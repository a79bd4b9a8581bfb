class AlwaysEqual:
    def __eq__(self, other):
        return True


match AlwaysEqual():
    case None:
        print("none")
    case True:
        print("true")
    case 5:
        print("equal to five")

match 1:
    case True:
        print("true")
    case 1:
        print("one")
