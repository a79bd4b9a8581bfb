for e in (BaseException, Exception, ArithmeticError, ZeroDivisionError, OverflowError, LookupError, KeyError, IndexError, AttributeError, NameError, UnboundLocalError, TypeError,
          ValueError, UnicodeError, RuntimeError, RecursionError, NotImplementedError, StopIteration, GeneratorExit, KeyboardInterrupt, SystemExit, AssertionError, ImportError,
          ModuleNotFoundError, OSError, FileNotFoundError, EOFError, MemoryError, SyntaxError, IndentationError, Warning, DeprecationWarning, UnicodeDecodeError, FloatingPointError):
    print(e.__name__, [b.__name__ for b in e.__mro__[1:]])
print(IOError is OSError, EnvironmentError is OSError)
