print('\N{LATIN SMALL LETTER A WITH ACUTE}\N{snowman}\N{HANGUL SYLLABLE GAG}\N{CJK UNIFIED IDEOGRAPH-4E2D}\N{LINE FEED}\N{NBSP}\N{VS16}\N{GREEK SMALL LETTER ALPHA}'.encode('unicode_escape') if 0 else ascii('\N{LATIN SMALL LETTER A WITH ACUTE}\N{snowman}\N{HANGUL SYLLABLE GAG}\N{CJK UNIFIED IDEOGRAPH-4E2D}\N{LINE FEED}\N{NBSP}\N{VS16}\N{GREEK SMALL LETTER ALPHA}\N{GRINNING FACE}'))
for s in (r"'\N{nope}'", r"'\N{}'", r"'\N'", r"'\N{CJK UNIFIED IDEOGRAPH-1}'", r"f'\N{DIGIT ONE}{1}'", r"b'\N{x}'", r"r'\N{x}'"):
    try: print(ascii(eval(s)))
    except SyntaxError as e: print(e.msg)
