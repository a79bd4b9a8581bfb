for spec in ("", "d", "b", "o", "x", "X", "#b", "#o", "#x", "#X", "c", "n", "e", "f", "g", "%", ",", "_", "_b", "08", "+", " ", "-", "<8", ">8", "^8", "*^8", "=+8", "08,", "#010x", ".2f", ".3e", "+,.1f", "x<5d", "+d", " d"):
    print(repr(spec), "|" + format(65, spec) + "|", "|" + (format(-1234567, spec) if spec != "c" else "") + "|")
for spec in ("s", ".2d", ".3", "q", ",x", "c+", ",,", "5.", "#c", "+c", ",b", "z", "zd"):
    try:
        print(spec, format(65, spec))
    except Exception as e:
        print(spec, type(e).__name__, e)
print(format(2**70, ","), format(2**70, "x"), format(2**70, "e"), format(True, "d"), format(True), format(True, "5"))
try:
    format(-1, "c")
except OverflowError as e:
    print(e)
