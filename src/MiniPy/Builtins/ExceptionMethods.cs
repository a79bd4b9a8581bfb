using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Builtins;

/// <summary>What exceptions have (library reference, "Built-in Exceptions").</summary>
internal static class ExceptionMethods
{
    /// <summary>The table of an exception type: BaseException's own, or the attributes that a type adds.</summary>
    public static TypeTable TableFor(PyType baseType, ExceptionSlots? own)
    {
        if (ReferenceEquals(baseType, Types.Object))
        {
            return BaseTable;
        }

        return new TypeTable
        {
            HasNew = true,
            Specials = own is null ? "__init__" : "__init__ __str__",
            Attributes = own is null ? [] : [.. own.FieldNames.Select((name, index) => FieldRow(name, index, own.HasReadOnlyFields))],
            IsGeneric = own is ExceptionGroupSlots,
            Methods = own is ExceptionGroupSlots ? ExceptionGroupMethods.Rows : [],
        };
    }

    private static TypeTable BaseTable => new()
    {
        Doc = "Common base class for all exceptions",
        HasNew = true,
        Specials = "__init__ __repr__ __str__",
        Methods =
        [
            new("with_traceback", "tb, /", WithTraceback),
            new("__reduce__", "/", Reduce),
            new("__setstate__", "state, /", SetState),
            new("add_note", "note, /", AddNote),
        ],
        Attributes =
        [
            new("args", (_, self) => Self(self).Arguments, SetArguments),
            new("__traceback__", (_, self) => Self(self).Traceback is { } traceback ? traceback : Value.None, SetTraceback),
            new("__context__", (_, self) => Self(self).Context is { } context ? context : Value.None, SetContext),
            new("__cause__", (_, self) => Self(self).Cause is { } cause ? cause : Value.None, SetCause),
            new(
                "__suppress_context__",
                (_, self) => Value.FromBool(Self(self).SuppressContext),
                SetSuppressContext),
            ObjectMethods.DictAttribute,
        ],
    };

    private static PyException Self(Value self) => (PyException)self.Reference!;

    private static AttributeRow FieldRow(string name, int index, bool isReadOnly) => new(
        name,
        (_, self) => Self(self).Field(index),
        isReadOnly ? null : (_, self, value) => Self(self).SetField(index, value.IsUnbound ? Value.None : value))
    {
        IsMember = true,
    };

    private static void SetArguments(Interpreter interp, Value self, Value value) => Self(self).Arguments = value.IsUnbound
        ? throw Throw.TypeError("args may not be deleted")
        : new PyTuple(Iteration.ToArray(interp, value));

    private static void SetTraceback(Interpreter interp, Value self, Value value) => Self(self).Traceback = value.IsNone
        ? null
        : value.As<PyTraceback>() ?? throw Throw.TypeError(value.IsUnbound ? "__traceback__ may not be deleted" : "__traceback__ must be a traceback or None");

    private static void SetContext(Interpreter interp, Value self, Value value) => Self(self).Context = value.IsNone
        ? null
        : value.As<PyException>() ?? throw Throw.TypeError(
            value.IsUnbound ? "__context__ may not be deleted" : "exception context must be None or derive from BaseException");

    private static void SetCause(Interpreter interp, Value self, Value value)
    {
        Self(self).Cause = value.IsNone
            ? null
            : value.As<PyException>() ?? throw Throw.TypeError(
                value.IsUnbound ? "__cause__ may not be deleted" : "exception cause must be None or derive from BaseException");
        Self(self).SuppressContext = true;
    }

    private static void SetSuppressContext(Interpreter interp, Value self, Value value) => Self(self).SuppressContext = value.IsBool
        ? value.IsTrue
        : throw Throw.TypeError(value.IsUnbound ? "can't delete numeric/char attribute" : "attribute value type must be bool");

    private static Value WithTraceback(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        SetTraceback(interp, arguments[0], arguments[1]);
        return arguments[0];
    }

    private static Value Reduce(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        PyException self = Self(arguments[0]);
        return self.Attributes is { Count: > 0 } attributes ? new PyTuple([self.Type, self.Arguments, attributes]) : new PyTuple([self.Type, self.Arguments]);
    }

    private static Value SetState(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        if (arguments[1].IsNone)
        {
            return Value.None;
        }

        PyDict state = arguments[1].As<PyDict>() ?? throw Throw.TypeError("state is not a dictionary");
        int position = 0;
        while (state.NextEntry(ref position, out Value key, out Value value))
        {
            Operators.SetAttribute(interp, arguments[0], CallArguments.AttributeName(key), value);
        }

        return Value.None;
    }

    private static Value AddNote(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        if (arguments[1].As<PyStr>() is null)
        {
            throw Throw.TypeError($"note must be a str, not '{arguments[1].Type.Name}'");
        }

        PyDict attributes = Self(arguments[0]).AttributesForWriting()!;
        Value notes = attributes.GetStr(Names.Notes);
        if (notes.IsUnbound)
        {
            notes = new PyList();
            attributes.SetStr(Names.Notes, notes);
        }

        (notes.As<PyList>() ?? throw Throw.TypeError("Cannot add note: __notes__ is not a list")).Add(arguments[1]);
        return Value.None;
    }
}
