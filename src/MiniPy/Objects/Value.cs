using System.Runtime.CompilerServices;

namespace MiniPy.Objects;

/// <summary>
/// A Python value in sixteen bytes, passed and returned in two registers.
/// </summary>
/// <remarks>
/// The reference says how to read the bits:
/// <list type="bullet">
/// <item>null: the bits are an <c>int</c> that fits 64 bits, the commonest value of all and so the cheapest to test for;</item>
/// <item><see cref="Tag.Float"/>: the bits are an IEEE double, an exact <c>float</c>;</item>
/// <item><see cref="Tag.Bool"/>: the bits are 0 or 1;</item>
/// <item><see cref="Tag.Special"/>: no Python value at all but a signal between parts of the interpreter: an unbound
/// variable, the end of an iteration, or an exception that waits in <c>Interpreter.Pending</c>. Scripts never see one;</item>
/// <item>anything else: a heap object, and the bits are zero.</item>
/// </list>
/// Integers beyond 64 bits, and instances of subclasses of int and float, are heap objects. No other file reads the bits.
/// </remarks>
internal readonly struct Value
{
    private readonly PyObject? reference;
    private readonly long bits;

    private const long UnboundBits = 0;
    private const long ErrorBits = 1;
    private const long EndBits = 2;
    private const long EndWithValueBits = 3;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Value(PyObject? reference, long bits)
    {
        this.reference = reference;
        this.bits = bits;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Value(PyObject reference)
    {
        this.reference = reference;
        bits = 0;
    }

    public static Value None => new(PyNone.Instance);

    public static Value NotImplemented => new(PyNotImplemented.Instance);

    public static Value True => new(Tag.Bool, 1);

    public static Value False => new(Tag.Bool, 0);

    /// <summary>A variable without a value, an argument that was not given, a lookup that found nothing.</summary>
    public static Value Unbound => new(Tag.Special, UnboundBits);

    /// <summary>An exception is on its way; it is <c>Interpreter.Pending</c>.</summary>
    public static Value Error => new(Tag.Special, ErrorBits);

    /// <summary>An iterator is exhausted: a StopIteration without a value that nobody had to make.</summary>
    public static Value End => new(Tag.Special, EndBits);

    /// <summary>An iterator is exhausted and left the value of its StopIteration in <c>Interpreter.StopValue</c>.</summary>
    public static Value EndWithValue => new(Tag.Special, EndWithValueBits);

    /// <summary>True for an exact int of at most 64 bits.</summary>
    public bool IsInt
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => reference is null;
    }

    /// <summary>True for an exact float.</summary>
    public bool IsFloat
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ReferenceEquals(reference, Tag.Float);
    }

    public bool IsBool
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ReferenceEquals(reference, Tag.Bool);
    }

    public bool IsNone
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ReferenceEquals(reference, PyNone.Instance);
    }

    public bool IsTrue => IsBool && bits != 0;

    public bool IsNotImplemented => ReferenceEquals(reference, PyNotImplemented.Instance);

    /// <summary>True for any of the signals that are not Python values.</summary>
    public bool IsSpecial
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ReferenceEquals(reference, Tag.Special);
    }

    public bool IsUnbound
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ReferenceEquals(reference, Tag.Special) && bits == UnboundBits;
    }

    public bool IsError
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ReferenceEquals(reference, Tag.Special) && bits == ErrorBits;
    }

    /// <summary>True at the end of an iteration, with or without a value.</summary>
    public bool IsEnd
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ReferenceEquals(reference, Tag.Special) && bits >= EndBits;
    }

    public bool IsEndWithValue => ReferenceEquals(reference, Tag.Special) && bits == EndWithValueBits;

    /// <summary>The integer; only where <see cref="IsInt"/> or <see cref="IsBool"/>.</summary>
    public long AsInt
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => bits;
    }

    /// <summary>The number; only where <see cref="IsFloat"/>.</summary>
    public double AsFloat
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => BitConverter.Int64BitsToDouble(bits);
    }

    /// <summary>The heap object, or null where the value is a small int. Floats and bools give their tag.</summary>
    public PyObject? Reference
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => reference;
    }

    /// <summary>The Python type.</summary>
    public PyType Type
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => reference is null ? Types.Int : reference.Type;
    }

    /// <summary>The heap object as <typeparamref name="T"/>, or null where it is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T? As<T>()
        where T : PyObject => reference as T;

    /// <summary>True when the heap object's .NET class is exactly <typeparamref name="T"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsExactly<T>()
        where T : PyObject => reference is not null && reference.GetType() == typeof(T);

    /// <summary>The heap object as <typeparamref name="T"/>, unchecked: only after <see cref="IsExactly{T}"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T Unchecked<T>()
        where T : PyObject => Unsafe.As<T>(reference!);

    /// <summary>Python's <c>is</c>. Numbers of equal type and value are one object here.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Is(Value other) => ReferenceEquals(reference, other.reference) && bits == other.bits;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value FromInt(long value) => new(null, value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value FromFloat(double value) => new(Tag.Float, BitConverter.DoubleToInt64Bits(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value FromBool(bool value) => new(Tag.Bool, value ? 1 : 0);

    public static implicit operator Value(PyObject reference) => new(reference);

    /// <summary>A new str with this text.</summary>
    public static Value FromString(string text) => new(new PyStr(text));

    /// <summary>
    /// A header word of a frame: an object with a number beside it. It is never a Python value; see <c>Runtime/Frame.cs</c>.
    /// </summary>
    internal static Value Header(PyObject reference, long number) => new(reference, number);

    /// <summary>The number of a header word, to be read and written in place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ref long HeaderNumber(ref Value header) => ref Unsafe.AsRef(in header.bits);

    /// <summary>
    /// Writes a value into a slot. The collector has to be told of a reference that is written to the heap, which costs a call; an int has none.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(ref Value slot, Value value)
    {
        if (value.reference is null)
        {
            slot = new Value(null, value.bits);
        }
        else
        {
            slot = value;
        }
    }

    /// <summary>
    /// The same for a slot that has been used a moment ago, such as a local's: where a float or a bool stands already, another one has the same reference.
    /// (A list's items are not looked at before they are written: that would wait for memory.)
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Replace(ref Value slot, Value value)
    {
        if (value.reference is null)
        {
            slot = new Value(null, value.bits);
        }
        else if (ReferenceEquals(slot.reference, value.reference))
        {
            HeaderNumber(ref slot) = value.bits;
        }
        else
        {
            slot = value;
        }
    }

    /// <summary>For debuggers only: Python's repr needs an interpreter.</summary>
    public override string ToString() => reference is null ? bits.ToString() : IsFloat ? AsFloat.ToString() : IsBool ? (bits != 0).ToString() : IsSpecial ? "special " + bits : reference.GetType().Name;
}
