import tempfile

folder = tempfile.TemporaryDirectory()
p = folder.name + "/x.txt"


with open(p, "wb") as f:
    print(f.write(b"abc\ndef\nghi"), f.tell(), f.mode)
with open(p, "rb") as f:
    print(f.read(2), f.readline(), f.peek(1)[:1], f.tell(), f.read1(2), f.seek(-2, 2), f.read(), f.read())
    b = bytearray(4)
    f.seek(1)
    print(f.readinto(b), b, type(f).__name__, type(f.raw).__name__)
with open(p, "r+b") as f:
    print(f.read(1), f.write(b"XY"), f.seek(0), f.read(), f.truncate(3), f.tell(), f.seek(0), f.read())
with open(p, "rb", buffering=0) as f:
    print(type(f).__name__, f.mode, f.read(1), f.readall())
folder.cleanup()
