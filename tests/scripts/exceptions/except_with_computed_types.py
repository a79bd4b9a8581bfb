kinds = (ValueError, (KeyError, IndexError)[1])
try:
    [][0]
except kinds as error:
    print(type(error).__name__)
for wrong in (5, (ValueError, 5), "ValueError", int):
    try:
        try:
            raise ValueError("v")
        except wrong:
            pass
    except TypeError as error:
        print(error, repr(error.__context__))
