using MiniPy.Builtins;

namespace MiniPy.Objects;

/// <summary>The built-in exception hierarchy (library reference, "Exception hierarchy"), in the order of that page.</summary>
internal static class Exceptions
{
    private static readonly List<PyType> Made = [];

    public static readonly PyType BaseException = Define("BaseException", Types.Object, new ExceptionSlots());
    public static readonly PyType BaseExceptionGroup = Define("BaseExceptionGroup", BaseException, new ExceptionGroupSlots());
    public static readonly PyType GeneratorExit = Define("GeneratorExit", BaseException);
    public static readonly PyType KeyboardInterrupt = Define("KeyboardInterrupt", BaseException);
    public static readonly PyType SystemExit = Define("SystemExit", BaseException, new ValueExceptionSlots("code", isTupleForMany: true));
    public static readonly PyType Exception = Define("Exception", BaseException);
    public static readonly PyType ExceptionGroup = Define("ExceptionGroup", BaseExceptionGroup, secondBase: Exception);
    public static readonly PyType ArithmeticError = Define("ArithmeticError", Exception);
    public static readonly PyType FloatingPointError = Define("FloatingPointError", ArithmeticError);
    public static readonly PyType OverflowError = Define("OverflowError", ArithmeticError);
    public static readonly PyType ZeroDivisionError = Define("ZeroDivisionError", ArithmeticError);
    public static readonly PyType AssertionError = Define("AssertionError", Exception);
    public static readonly PyType AttributeError = Define("AttributeError", Exception, new KeywordExceptionSlots("AttributeError", "name", "obj"));
    public static readonly PyType BufferError = Define("BufferError", Exception);
    public static readonly PyType EOFError = Define("EOFError", Exception);
    public static readonly PyType ImportError = Define("ImportError", Exception, new KeywordExceptionSlots("ImportError", "msg", "name", "path", "name_from"));
    public static readonly PyType ModuleNotFoundError = Define("ModuleNotFoundError", ImportError);
    public static readonly PyType LookupError = Define("LookupError", Exception);
    public static readonly PyType IndexError = Define("IndexError", LookupError);
    public static readonly PyType KeyError = Define("KeyError", LookupError, new KeyErrorSlots());
    public static readonly PyType MemoryError = Define("MemoryError", Exception);
    public static readonly PyType NameError = Define("NameError", Exception, new KeywordExceptionSlots("NameError", "name"));
    public static readonly PyType UnboundLocalError = Define("UnboundLocalError", NameError);
    public static readonly PyType OSError = Define("OSError", Exception, new OSErrorSlots());
    public static readonly PyType BlockingIOError = Define("BlockingIOError", OSError);
    public static readonly PyType ChildProcessError = Define("ChildProcessError", OSError);
    public static readonly PyType ConnectionError = Define("ConnectionError", OSError);
    public static readonly PyType BrokenPipeError = Define("BrokenPipeError", ConnectionError);
    public static readonly PyType ConnectionAbortedError = Define("ConnectionAbortedError", ConnectionError);
    public static readonly PyType ConnectionRefusedError = Define("ConnectionRefusedError", ConnectionError);
    public static readonly PyType ConnectionResetError = Define("ConnectionResetError", ConnectionError);
    public static readonly PyType FileExistsError = Define("FileExistsError", OSError);
    public static readonly PyType FileNotFoundError = Define("FileNotFoundError", OSError);
    public static readonly PyType InterruptedError = Define("InterruptedError", OSError);
    public static readonly PyType IsADirectoryError = Define("IsADirectoryError", OSError);
    public static readonly PyType NotADirectoryError = Define("NotADirectoryError", OSError);
    public static readonly PyType PermissionError = Define("PermissionError", OSError);
    public static readonly PyType ProcessLookupError = Define("ProcessLookupError", OSError);
    public static readonly PyType TimeoutError = Define("TimeoutError", OSError);
    public static readonly PyType ReferenceError = Define("ReferenceError", Exception);
    public static readonly PyType RuntimeError = Define("RuntimeError", Exception);
    public static readonly PyType NotImplementedError = Define("NotImplementedError", RuntimeError);
    public static readonly PyType PythonFinalizationError = Define("PythonFinalizationError", RuntimeError);
    public static readonly PyType RecursionError = Define("RecursionError", RuntimeError);
    public static readonly PyType StopAsyncIteration = Define("StopAsyncIteration", Exception);
    public static readonly PyType StopIteration = Define("StopIteration", Exception, new ValueExceptionSlots("value", isTupleForMany: false));
    public static readonly PyType SyntaxError = Define("SyntaxError", Exception, new SyntaxErrorSlots());
    public static readonly PyType IndentationError = Define("IndentationError", SyntaxError);
    public static readonly PyType TabError = Define("TabError", IndentationError);
    public static readonly PyType IncompleteInputError = Define("_IncompleteInputError", SyntaxError);
    public static readonly PyType SystemError = Define("SystemError", Exception);
    public static readonly PyType TypeError = Define("TypeError", Exception);
    public static readonly PyType ValueError = Define("ValueError", Exception);
    public static readonly PyType UnicodeError = Define("UnicodeError", ValueError);
    public static readonly PyType UnicodeDecodeError = Define("UnicodeDecodeError", UnicodeError, new UnicodeErrorSlots(UnicodeErrorKind.Decode));
    public static readonly PyType UnicodeEncodeError = Define("UnicodeEncodeError", UnicodeError, new UnicodeErrorSlots(UnicodeErrorKind.Encode));
    public static readonly PyType UnicodeTranslateError = Define("UnicodeTranslateError", UnicodeError, new UnicodeErrorSlots(UnicodeErrorKind.Translate));
    public static readonly PyType Warning = Define("Warning", Exception);
    public static readonly PyType BytesWarning = Define("BytesWarning", Warning);
    public static readonly PyType DeprecationWarning = Define("DeprecationWarning", Warning);
    public static readonly PyType EncodingWarning = Define("EncodingWarning", Warning);
    public static readonly PyType FutureWarning = Define("FutureWarning", Warning);
    public static readonly PyType ImportWarning = Define("ImportWarning", Warning);
    public static readonly PyType PendingDeprecationWarning = Define("PendingDeprecationWarning", Warning);
    public static readonly PyType ResourceWarning = Define("ResourceWarning", Warning);
    public static readonly PyType RuntimeWarning = Define("RuntimeWarning", Warning);
    public static readonly PyType SyntaxWarning = Define("SyntaxWarning", Warning);
    public static readonly PyType UnicodeWarning = Define("UnicodeWarning", Warning);
    public static readonly PyType UserWarning = Define("UserWarning", Warning);

    /// <summary>All of them, for the builtins module. EnvironmentError and IOError are other names of OSError.</summary>
    public static IReadOnlyList<PyType> All => Made;

    private static PyType Define(string name, PyType baseType, ExceptionSlots? slots = null, PyType? secondBase = null)
    {
        ExceptionSlots own = slots ?? (ExceptionSlots)baseType.Slots;
        var type = new PyType(name, own, baseType, () => ExceptionMethods.TableFor(baseType, slots), secondBase: secondBase)
        {
            HasInstanceDictionary = true,
        };
        Made.Add(type);
        return type;
    }
}
