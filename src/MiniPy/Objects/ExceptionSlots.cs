using MiniPy.Builtins;
using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>What exceptions do. Types with attributes of their own name them, and how <c>args</c> fills them.</summary>
internal class ExceptionSlots(params string[] fieldNames) : TypeSlots
{
    /// <summary>The attributes that this type adds.</summary>
    public string[] FieldNames { get; } = fieldNames;

    /// <summary>True where those attributes cannot be assigned.</summary>
    public virtual bool HasReadOnlyFields => false;

    /// <summary>True where making one does nothing but keep the arguments.</summary>
    public virtual bool IsPlain => GetType() == typeof(ExceptionSlots);

    /// <summary>True where the arguments give the only attribute.</summary>
    public virtual bool HasValue => false;

    /// <summary>The slots of the built-in exception type that a type is or derives from.</summary>
    public static ExceptionSlots Of(PyType type) => (ExceptionSlots)(type.Slots is UserSlots user ? user.BaseSlots : type.Slots);

    public override Value New(Interpreter interp, PyType type, in Arguments arguments) =>
        new PyException(type, new PyTuple(ItemCopying.Copy(arguments.Positional)));

    public override void Initialize(Interpreter interp, Value self, in Arguments arguments)
    {
        var exception = (PyException)self.Reference!;
        if (arguments.KeywordCount > 0)
        {
            InitializeKeywords(exception, arguments);
        }

        exception.Arguments = new PyTuple(ItemCopying.Copy(arguments.Positional));
        Fill(exception);
    }

    public override string Repr(Interpreter interp, Value self)
    {
        Value[] items = ((PyException)self.Reference!).Arguments.Items;
        return self.Type.Name + (items.Length == 1 ? "(" + Operators.Repr(interp, items[0]) + ")" : Operators.Repr(interp, new PyTuple(items)));
    }

    public override string Str(Interpreter interp, Value self)
    {
        PyTuple arguments = ((PyException)self.Reference!).Arguments;
        return arguments.Count switch
        {
            0 => string.Empty,
            1 => Operators.Str(interp, arguments.Items[0]),
            _ => Operators.Repr(interp, arguments),
        };
    }

    /// <summary>Sets the attributes that follow from <c>args</c>.</summary>
    public virtual void Fill(PyException exception)
    {
    }

    /// <summary>Takes keyword arguments, which most exceptions refuse.</summary>
    protected virtual void InitializeKeywords(PyException exception, in Arguments arguments)
    {
        for (int i = 0; i < arguments.KeywordCount; i++)
        {
            string keyword = arguments.KeywordName(i).Text;
            int field = Array.IndexOf(KeywordFields, keyword);
            if (KeywordFields.Length == 0)
            {
                throw Throw.TypeError($"{exception.Type.Name}() takes no keyword arguments");
            }

            if (field < 0)
            {
                throw Throw.TypeError($"{Of(exception.Type).KeywordOwner}() got an unexpected keyword argument '{keyword}'");
            }

            exception.SetField(keyword, arguments.KeywordValue(i));
        }
    }

    /// <summary>The attributes that can be given by keyword.</summary>
    protected virtual string[] KeywordFields => [];

    /// <summary>The type that the error of an unknown keyword names.</summary>
    protected virtual string KeywordOwner => "BaseException";
}

/// <summary>StopIteration and SystemExit: one attribute, which is the argument.</summary>
internal sealed class ValueExceptionSlots(string field, bool isTupleForMany) : ExceptionSlots(field)
{
    public override bool IsPlain => true;

    public override bool HasValue => true;

    public override void Fill(PyException exception)
    {
        int count = exception.Arguments.Count;
        exception.SetField(0, count == 0 ? Value.None : count == 1 || !isTupleForMany ? exception.Arguments.Items[0] : exception.Arguments);
    }
}

/// <summary>NameError, AttributeError and ImportError: attributes given by keyword.</summary>
internal sealed class KeywordExceptionSlots(string owner, params string[] fields) : ExceptionSlots(fields)
{
    protected override string[] KeywordFields => owner == "ImportError" ? ["name", "path", "name_from"] : FieldNames;

    protected override string KeywordOwner => owner;

    public override void Fill(PyException exception)
    {
        if (owner == "ImportError" && exception.Arguments.Count == 1)
        {
            exception.SetField("msg", exception.Arguments.Items[0]);
        }
    }

    public override string Str(Interpreter interp, Value self) =>
        owner == "ImportError" && ((PyException)self.Reference!).Field("msg") is { IsNone: false } message && message.As<PyStr>() is { } text
            ? text.Text
            : base.Str(interp, self);
}

/// <summary>KeyError shows its key as a repr, so that a missing '' can be seen.</summary>
internal sealed class KeyErrorSlots : ExceptionSlots
{
    public override bool IsPlain => true;

    public override string Str(Interpreter interp, Value self)
    {
        PyTuple arguments = ((PyException)self.Reference!).Arguments;
        return arguments.Count == 1 ? Operators.Repr(interp, arguments.Items[0]) : base.Str(interp, self);
    }
}

/// <summary>OSError: <c>errno</c>, <c>strerror</c>, <c>filename</c>, <c>filename2</c>.</summary>
internal sealed class OSErrorSlots() : ExceptionSlots("errno", "strerror", "filename", "filename2")
{
    /// <summary><c>OSError(errno, ...)</c> makes the subclass for that number.</summary>
    public override Value New(Interpreter interp, PyType type, in Arguments arguments)
    {
        bool hasNumber = type == Exceptions.OSError && arguments.PositionalCount is >= 2 and <= 5 && arguments[0].IsInt;
        return base.New(interp, hasNumber ? TypeFor(arguments[0].AsInt) : type, arguments);
    }

    private static PyType TypeFor(long number) => number switch
    {
        1 or 13 => Exceptions.PermissionError,
        2 => Exceptions.FileNotFoundError,
        3 => Exceptions.ProcessLookupError,
        4 => Exceptions.InterruptedError,
        10 => Exceptions.ChildProcessError,
        11 or 114 or 115 => Exceptions.BlockingIOError,
        17 => Exceptions.FileExistsError,
        20 => Exceptions.NotADirectoryError,
        21 => Exceptions.IsADirectoryError,
        32 or 108 => Exceptions.BrokenPipeError,
        103 => Exceptions.ConnectionAbortedError,
        104 => Exceptions.ConnectionResetError,
        110 => Exceptions.TimeoutError,
        111 => Exceptions.ConnectionRefusedError,
        _ => Exceptions.OSError,
    };

    public override string Str(Interpreter interp, Value self)
    {
        var exception = (PyException)self.Reference!;
        if (exception.Fields is null)
        {
            return base.Str(interp, self);
        }

        string text = $"[Errno {Operators.Str(interp, exception.Field(0))}] {Operators.Str(interp, exception.Field(1))}";
        if (exception.Field(2).IsNone)
        {
            return text;
        }

        text = $"{text}: {Operators.Repr(interp, exception.Field(2))}";
        return exception.Field(3).IsNone ? text : $"{text} -> {Operators.Repr(interp, exception.Field(3))}";
    }

    public override void Fill(PyException exception)
    {
        Value[] items = exception.Arguments.Items;
        if (items.Length is < 2 or > 5)
        {
            return;
        }

        exception.SetField(0, items[0]);
        exception.SetField(1, items[1]);
        if (items.Length > 2)
        {
            exception.SetField(2, items[2]);
            if (items.Length == 5)
            {
                exception.SetField(3, items[4]);
            }

            exception.Arguments = new PyTuple(items[..2]);
        }
    }
}

/// <summary>SyntaxError: where the error stands.</summary>
internal sealed class SyntaxErrorSlots() : ExceptionSlots(
    "msg", "filename", "lineno", "offset", "text", "end_lineno", "end_offset", "print_file_and_line")
{
    public override string Str(Interpreter interp, Value self)
    {
        var exception = (PyException)self.Reference!;
        string message = Operators.Str(interp, exception.Field(0));
        bool hasLine = exception.Field(2).IsInt;
        string? file = exception.Field(1).As<PyStr>()?.Text;
        string place = (file, hasLine) switch
        {
            (null, false) => string.Empty,
            (null, true) => $" (line {exception.Field(2).AsInt})",
            (_, false) => $" ({Path.GetFileName(file)})",
            _ => $" ({Path.GetFileName(file)}, line {exception.Field(2).AsInt})",
        };
        return message + place;
    }

    public override void Fill(PyException exception)
    {
        Value[] items = exception.Arguments.Items;
        if (items.Length > 0)
        {
            exception.SetField(0, items[0]);
        }

        if (items.Length != 2)
        {
            return;
        }

        PyTuple details = items[1].As<PyTuple>() ?? (items[1].As<PyList>() is { } list
            ? new PyTuple(list.ToArray())
            : throw Throw.TypeError($"'{items[1].Type.Name}' object is not iterable"));
        if (details.Count is < 4 or > 6)
        {
            string bound = details.Count < 4 ? "at least 4" : "at most 6";
            throw Throw.TypeError($"function takes {bound} arguments ({details.Count} given)");
        }

        if (details.Count == 5)
        {
            throw Throw.TypeError("end_offset must be provided when end_lineno is provided");
        }

        for (int i = 0; i < details.Count; i++)
        {
            exception.SetField(i + 1, details.Items[i]);
        }
    }
}
