print("\N{LATIN SMALL LETTER A}\N{bullet}\N{EURO SIGN}\N{Greek Small Letter Alpha}", f"\N{BULLET} {1}")
print(ascii("\N{GRINNING FACE}\N{EM DASH}"), len(b'\N{x}'))
