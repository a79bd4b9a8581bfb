# How many lines a hint gets: those of a BytesIO end with the hint, those of a StringIO go beyond it.
import io

for hint in range(14):
    print(hint, io.StringIO("abc\ndef\nghi\n").readlines(hint), io.BytesIO(b"abc\ndef\nghi\n").readlines(hint))
