names = ["isalnum", "isalpha", "isascii", "isdecimal", "isdigit", "isidentifier", "islower", "isnumeric", "isprintable", "isspace", "istitle", "isupper"]
for text in ("", "abc", "ABC", "Abc Def", "123", "²", "½", "a1", " \t", "é", "_x", "1x", "a\n", "class", "\u00a0", "ǅ"):
    print(ascii(text), *[name for name in names if getattr(text, name)()])
for name in names:
    try:
        getattr("a", name)(1)
    except TypeError as error:
        print(error)
