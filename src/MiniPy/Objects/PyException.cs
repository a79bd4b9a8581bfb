using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>An instance of BaseException or of a class derived from it (library reference, "Exception context").</summary>
internal sealed class PyException : PyObject
{
    private InstanceState state;
    private Value[]? fields;

    /// <summary>Null while nobody has asked for the tuple of the only argument.</summary>
    private PyTuple? arguments;
    private Value onlyArgument;
    private bool isValueDue;

    public PyException(PyType type, string message)
        : this(type, new PyStr(message))
    {
    }

    /// <summary>With one argument, as most have: the tuple is made when somebody asks for it.</summary>
    public PyException(PyType type, Value argument)
        : base(type) => onlyArgument = argument;

    public PyException(PyType type, PyTuple arguments)
        : base(type) => this.arguments = arguments;

    /// <summary><c>args</c></summary>
    public PyTuple Arguments
    {
        get => arguments ??= new PyTuple([onlyArgument]);
        set
        {
            FillValue();
            arguments = value;
        }
    }

    /// <summary>
    /// Set for StopIteration and SystemExit to say that their one attribute follows from the arguments, and need not be kept until something else is.
    /// </summary>
    public bool IsValueDue
    {
        init => isValueDue = value;
    }

    /// <summary><c>__context__</c>: what was being handled when this was raised.</summary>
    public PyException? Context { get; set; }

    /// <summary><c>__cause__</c>: what <c>raise ... from</c> names.</summary>
    public PyException? Cause { get; set; }

    /// <summary><c>__suppress_context__</c></summary>
    public bool SuppressContext { get; set; }

    public PyTraceback? Traceback { get; set; }

    /// <summary>The attributes that its type adds to BaseException's, in the order of <see cref="ExceptionSlots.FieldNames"/>; null while none is set.</summary>
    public Value[]? Fields
    {
        get
        {
            FillValue();
            return fields;
        }
    }

    public override PyDict? Attributes => state.Attributes;

    public override ref InstanceState OwnState => ref state;

    public override PyDict? AttributesForWriting() => state.AttributesForWriting(Type);

    /// <summary>Reads a field by its number: None where it was never set.</summary>
    public Value Field(int index)
    {
        if (isValueDue && arguments is null)
        {
            return onlyArgument;
        }

        FillValue();
        return fields is null || fields[index].IsUnbound ? Value.None : fields[index];
    }

    public void SetField(int index, Value value)
    {
        isValueDue = false;
        if (fields is null)
        {
            fields = new Value[ExceptionSlots.Of(Type).FieldNames.Length];
            Array.Fill(fields, Value.Unbound);
        }

        fields[index] = value;
    }

    /// <summary>Sets a field that the type is known to have.</summary>
    public void SetField(string name, Value value) => SetField(Array.IndexOf(ExceptionSlots.Of(Type).FieldNames, name), value);

    /// <summary>Reads a field that the type is known to have.</summary>
    public Value Field(string name) => Field(Array.IndexOf(ExceptionSlots.Of(Type).FieldNames, name));

    private void FillValue()
    {
        if (isValueDue)
        {
            isValueDue = false;
            ExceptionSlots.Of(Type).Fill(this);
        }
    }
}
