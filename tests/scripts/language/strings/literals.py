print('single', "double", '''triple
single''', """triple "double" inside""")
print('\a\b\f\n\r\t\v\0'.encode(), '\x41\101\u00e9\U0001f600', '\\ \' \"')
print(r'\n', R"\d", u"unicode", 'a\
b', "" 'concat' "enated")
print(b'bytes\x00\xff\n', rb'\n', Rb"\x", b"\101", b'a' b'b')
print(len('é'), len("😀"), "日本"[1], '\ud800'.isprintable())
print(repr("it's"), repr('say "hi"'), repr("both ' and \""), repr("\n\t\\\x00\x7f\xa0é\u200b😀"))
print(ascii("é😀\n"), "tab\tend")
