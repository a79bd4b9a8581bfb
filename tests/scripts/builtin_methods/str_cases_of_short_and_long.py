# Short ASCII text goes another way than the rest.
texts = ["", "a", "A", "abc", "ABC", "aBc d'E", "x1y2 3z", "they're bill's", "[brackets]`{braces}@", "a" * 16, "aB" * 8, "a" * 17, "hello WORLD " * 3, "\x7f\x80", "ß", "\u01c6", "É", "été ÉTÉ", "\u0130", "ΑΣ", "ﬁ", "\U00010400x"]
for text in texts:
    print(ascii([text.upper(), text.lower(), text.title(), text.capitalize(), text.swapcase(), text.casefold()]))


class Own(str):
    pass


for name in "upper", "lower", "title", "capitalize", "swapcase", "casefold":
    result = getattr(Own("same"), name)()
    print(type(result).__name__, result, type(getattr(Own("SAME" * 9), name)()).__name__)

for text in texts + ["123", "1a", " \t", "²", "½", "٣", "一"]:
    print(ascii(text), text.isalpha(), text.isdigit(), text.isalnum(), text.isspace(), text.isdecimal(), text.isnumeric())
for method in str.upper, str.isdigit:
    for given in (), (1,), ("a", 1):
        try:
            print(method(*given))
        except TypeError as error:
            print(error)
