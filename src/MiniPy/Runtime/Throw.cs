using MiniPy.Objects;

namespace MiniPy.Runtime;

/// <summary>Makes the exceptions that the interpreter itself raises. Callers write <c>throw Throw.TypeError(...)</c>.</summary>
internal static class Throw
{
    public static PythonException New(PyType type, string message) => new(new PyException(type, message));

    public static PythonException New(PyType type, params Value[] arguments)
    {
        var exception = new PyException(type, new PyTuple(arguments));
        ExceptionSlots.Of(type).Fill(exception);
        return new PythonException(exception);
    }

    public static PythonException TypeError(string message) => New(Exceptions.TypeError, message);

    public static PythonException ValueError(string message) => New(Exceptions.ValueError, message);

    public static PythonException IndexError(string message) => New(Exceptions.IndexError, message);

    public static PythonException KeyError(Value key) => New(Exceptions.KeyError, key);

    public static PythonException OverflowError(string message) => New(Exceptions.OverflowError, message);

    public static PythonException ZeroDivisionError(string message) => New(Exceptions.ZeroDivisionError, message);

    public static PythonException RuntimeError(string message) => New(Exceptions.RuntimeError, message);

    public static PythonException LookupError(string message) => New(Exceptions.LookupError, message);

    public static PythonException MemoryError() => new(new PyException(Exceptions.MemoryError, PyTuple.Empty));

    public static PythonException RecursionError(string what) => New(Exceptions.RecursionError, "maximum recursion depth exceeded" + what);

    public static PythonException AttributeError(string message) => New(Exceptions.AttributeError, message);

    public static PythonException AttributeError(string message, Value owner, PyStr name)
    {
        PythonException error = New(Exceptions.AttributeError, message);
        error.Value.SetField("name", name);
        error.Value.SetField("obj", owner);
        return error;
    }

    /// <summary>The AttributeError for a name that an object does not have, worded as the object's type words it.</summary>
    public static PythonException NoAttribute(Value owner, PyStr name) => AttributeError(
        owner.Reference switch
        {
            PyType type => $"type object '{type.Name}' has no attribute '{name.Text}'",
            PyModule module => $"module '{module.Name}' has no attribute '{name.Text}'",
            _ => $"'{owner.Type.Name}' object has no attribute '{name.Text}'",
        },
        owner,
        name);

    public static PythonException NameError(string name)
    {
        PythonException error = New(Exceptions.NameError, $"name '{name}' is not defined");
        error.Value.SetField("name", new PyStr(name));
        return error;
    }

    public static PythonException UnboundLocal(string name) =>
        New(Exceptions.UnboundLocalError, $"cannot access local variable '{name}' where it is not associated with a value");

    public static PythonException UnboundFree(string name)
    {
        PythonException error = New(
            Exceptions.NameError, $"cannot access free variable '{name}' where it is not associated with a value in enclosing scope");
        error.Value.SetField("name", new PyStr(name));
        return error;
    }
}
