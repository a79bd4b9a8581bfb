for s in ("hello World", "ÉCOLE straße", "ǆ ﬁ İI", "they're bill's", "123 abc", ""):
    print([s.upper(), s.lower(), s.title(), s.capitalize(), s.swapcase(), s.casefold()])
    print([s.isupper(), s.islower(), s.istitle(), s.isalpha(), s.isalnum(), s.isspace(), s.isidentifier(), s.isascii(), s.isprintable()])
for s in ("1", "²", "½", "٣", "Ⅷ", "一", "1.5", ""):
    print(s, s.isdigit(), s.isdecimal(), s.isnumeric(), s.isalnum())
print("A".isupper(), "Ab".istitle(), "AB".istitle(), " \t\n".isspace(), "\x1c".isspace(), "a_1".isidentifier(), "1a".isidentifier(), "class".isidentifier(), "\n".isprintable())
