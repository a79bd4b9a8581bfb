def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


for word in ("hello World", "ǆ", "ß", "ŉ", "they're bill's", "", "123abc"):
    print(repr(word.upper()), repr(word.lower()), repr(word.title()), repr(word.capitalize()), repr(word.swapcase()), repr(word.casefold()))
show(lambda: "a".upper(1))
show(lambda: str.upper())
show(lambda: str.lower(1))
show(lambda: "a".title(x=1))
