import tempfile

folder = tempfile.TemporaryDirectory()
p = folder.name + "/x.txt"


def show(*args, **kwargs):
    try:
        open(*args, **kwargs)
    except Exception as error:
        print(type(error).__name__, str(error).replace(folder.name, "FOLDER"))


show("/no/such/folder/file")
show(folder.name)
show(p)
open(p, "x").close()
show(p, "x")
for keywords in dict(mode="q"), dict(mode="rw"), dict(mode="bt"), dict(mode="rb", encoding="x"), dict(mode="rb", newline=""), dict(mode="rb", errors="x"), \
        dict(buffering=0), dict(encoding="no-such"), dict(newline="k"), dict(mode=3), dict(encoding=3), dict(closefd=False), dict(mode="rr"):
    show(p, **keywords)
show(3.5)
show(-1)
with open(p, "w") as f:
    try:
        f.read()
    except OSError as error:
        print(type(error), error)
    try:
        f.write(b"x")
    except TypeError as error:
        print(error)
with open(p) as f:
    try:
        f.write("x")
    except OSError as error:
        print(type(error), error)
with open(p, "rb") as f:
    try:
        f.write(b"x")
    except OSError as error:
        print(type(error), error)
for action in f.read, f.readline, f.tell, f.__enter__:
    try:
        action()
    except ValueError as error:
        print(error)
folder.cleanup()
