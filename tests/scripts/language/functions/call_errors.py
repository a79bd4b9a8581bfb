class C:
    def method(self, a):
        return a

    def nothing():
        pass

for f in (lambda: 5(), lambda: "s"(1), lambda: None(), lambda: C().method(), lambda: C().method(1, 2), lambda: C().nothing(), lambda: C(1),
          lambda: [].append(), lambda: [].append(1, 2), lambda: len(), lambda: len(1, 2), lambda: print(foo=1), lambda: C.method(1), lambda: C.method()):
    try:
        f()
    except TypeError as e:
        print(e)
