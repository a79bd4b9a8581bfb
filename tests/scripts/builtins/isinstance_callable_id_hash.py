class A: pass
class B(A): pass
print(isinstance(B(), A), isinstance(A(), B), isinstance(5, (str, int)), isinstance(True, int), isinstance(A, type), issubclass(B, A), issubclass(A, A), issubclass(B, (int, A)), isinstance(5, (str, (float, (int,)))), isinstance(5, ()))
print(callable(len), callable(int), callable(5), callable(lambda: 0), callable(A), callable(A()), id(A) == id(A), id(5) is not None, hash(5), hash(5.0), hash(True), hash(-1), hash(-2), hash(2**61), hash(0.0), hash(1.5), hash(()) == hash(()))
for f in (lambda: isinstance(5), lambda: isinstance(5, 5), lambda: issubclass(5, int), lambda: issubclass(int, 5), lambda: callable(), lambda: id(), lambda: hash([]), lambda: hash({}), lambda: hash(), lambda: isinstance(5, "int"), lambda: hash(set()), lambda: hash(([],)), lambda: hash(bytes()) and 0 or hash(slice([], 1))):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
