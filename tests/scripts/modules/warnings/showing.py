import warnings


class File:
    def write(self, text):
        print("wrote", repr(text))


print(repr(warnings.formatwarning("m", UserWarning, "no-file.py", 3, " line ")))
print(repr(warnings.formatwarning("m", UserWarning, "no-file.py", 3)))
warnings.showwarning("m", UserWarning, "no-file.py", 3, File(), "text")


def show(message, category, filename, lineno, file=None, line=None):
    print("show", message, category.__name__, filename, lineno, file, line)


original = warnings.showwarning
warnings.showwarning = show
warnings.warn_explicit("x", UserWarning, "no-file.py", 7)
warnings.showwarning = 5
try:
    warnings.warn_explicit("x", UserWarning, "no-file.py", 7)
except TypeError as error:
    print(error)
warnings.showwarning = original
warnings.formatwarning = lambda *args: f"formatted {args[1:]}\n"
warnings.showwarning(UserWarning("m"), UserWarning, "no-file.py", 3, File())
