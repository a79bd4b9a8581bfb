try:
    undefined_name
except NameError as error:
    print(error.name)
try:
    (5).missing
except AttributeError as error:
    print(error.name, error.obj)
try:
    import no_such_module_here
except ModuleNotFoundError as error:
    print(error.name, error.path, error.msg)
error = OSError(13, "denied", "file", None, "file2")
print(type(error).__name__, error.errno, error.strerror, error.filename, error.filename2)
print(StopIteration("v").value, StopIteration().value, SystemExit("c").code, SystemExit().code)
error = SyntaxError("msg", ("file", 1, 2, "text", 3, 4))
print(error.msg, error.filename, error.lineno, error.offset, error.text, error.end_lineno, error.end_offset)
error = UnicodeDecodeError("utf-8", b"ab", 0, 1, "why")
print(error.encoding, error.object, error.start, error.end, error.reason)
