# The text of each power of two reads back as the same float.
print([e for e in range(-1074, 1024) if float(repr(2.0 ** e)) != 2.0 ** e])
print(2.0 ** -25, 2.0 ** -958, 2.0 ** -24, -2.0 ** -25, 2.0 ** -1074)
print("%r %s" % (2.0 ** -25, 2.0 ** -958), f"{2.0 ** -25!r}", [2.0 ** -958])
