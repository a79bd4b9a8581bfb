class C:
    def __eq__(self, o): raise ValueError("eq")
class K: V = C()
match 1:
    case K.V:
        pass
