namespace MiniPy.Objects;

/// <summary>The one object of type NoneType.</summary>
internal sealed class PyNone : PyObject
{
    public static readonly PyNone Instance = new();

    private PyNone()
        : base(Types.NoneType)
    {
    }
}

/// <summary>What a binary operation answers when it does not know the other operand's type.</summary>
internal sealed class PyNotImplemented : PyObject
{
    public static readonly PyNotImplemented Instance = new();

    private PyNotImplemented()
        : base(Types.NotImplementedType)
    {
    }
}

/// <summary>The one object of type ellipsis, written <c>...</c>.</summary>
internal sealed class PyEllipsis : PyObject
{
    public static readonly PyEllipsis Instance = new();

    private PyEllipsis()
        : base(Types.Ellipsis)
    {
    }
}
