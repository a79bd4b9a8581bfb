import tempfile

folder = tempfile.TemporaryDirectory()
p = folder.name + "/x.txt"


with open(p, "w", encoding="utf-8") as f:
    print(f.write("héllo\nwörld\r\nx"), f.tell(), f.name == p, f.mode, f.encoding, f.closed, f.readable(), f.writable(), f.seekable())
print(f.closed)
for mode in "r", "rb":
    with open(p, mode) as f:
        print(list(f))
with open(p, newline="") as f:
    print(f.readlines(), f.newlines)
with open(p) as f:
    print(f.readline(), f.tell(), f.seek(7), repr(f.read(2)), f.read(), repr(f.read()))
with open(p, "a") as f:
    f.write("!!")
with open(p, "r+") as f:
    print(f.read(3))
    f.write("Z")
    f.seek(0)
    print(repr(f.read()))
with open(p, "w", newline="\r\n") as f:
    f.writelines(["a\n", "b\n"])
with open(p, "rb") as f:
    print(f.read())
with open(p, "w", encoding="utf-16") as f:
    f.write("aé")
with open(p, encoding="utf-16") as f:
    print(f.read())
folder.cleanup()
