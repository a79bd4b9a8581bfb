class AppError(Exception):
    pass

class Detailed(AppError):
    def __init__(self, code, text):
        super().__init__(text)
        self.code = code

    def __str__(self):
        return "[%d] %s" % (self.code, self.args[0])

try:
    raise Detailed(7, "bad")
except AppError as e:
    print(e, repr(e), e.code, e.args, isinstance(e, Exception))

class Silent(Exception):
    def __init__(self, a, b=2):
        self.a = a

print(Silent(1, 2).args, Silent(1).args, str(Silent("only")), repr(Silent(1, b=3)))
try:
    raise AppError
except Exception as e:
    print(repr(e), type(e).__mro__[1].__name__)

class K(KeyError):
    pass

print(str(K("k")), repr(K("k")))
