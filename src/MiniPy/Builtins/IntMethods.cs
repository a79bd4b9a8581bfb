using System.Numerics;
using MiniPy.Numbers;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Builtins;

/// <summary>The methods of int (library reference, "Additional Methods on Integer Types").</summary>
internal static class IntMethods
{
    /// <summary>How <c>int()</c> takes its arguments.</summary>
    public static readonly ConstructorSignature New = new("int", "x=<unset>, /, base=<unset>");

    public static TypeTable Table => new()
    {
        Doc = "int([x]) -> integer\nint(x, base=10) -> integer\n\nConvert a number or string to an integer, or return 0 if no arguments\nare given.",
        HasNew = true,
        Specials = "__repr__ __hash__ __format__ __bool__ __lt__ __le__ __eq__ __ne__ __gt__ __ge__ __add__ __radd__ __sub__ __rsub__ "
            + "__mul__ __rmul__ __mod__ __rmod__ __divmod__ __rdivmod__ __pow__ __rpow__ __neg__ __pos__ __abs__ __invert__ "
            + "__lshift__ __rlshift__ __rshift__ __rrshift__ __and__ __rand__ __xor__ __rxor__ __or__ __ror__ __int__ __float__ "
            + "__floordiv__ __rfloordiv__ __truediv__ __rtruediv__ __index__",
        Methods =
        [
            new("__getnewargs__", "/", (_, a) => new PyTuple([PyInt.From(PyInt.ToBigInt(a[0]))])),
            new("as_integer_ratio", "/", AsIntegerRatio),
            new("bit_count", "/", (_, a) => Value.FromInt(Self(a).PopCount())),
            new("bit_length", "/", (_, a) => Value.FromInt(PyInt.BitLength(a[0]))),
            new("conjugate", "/", Itself),
            new("is_integer", "/", (_, _) => Value.True),
            new("to_bytes", "length=1, byteorder='big', *, signed=False", ToBytes),
            new("__ceil__", "/", Itself),
            new("__floor__", "/", Itself),
            new("__getnewargs__", "/", (_, a) => new PyTuple([PyInt.From(Self(a))])),
            new("__round__", "ndigits=None, /", Round),
            new("__sizeof__", "/", (_, a) => Value.FromInt(24 + (4 * Math.Max(1, (IntArithmetic.BitLength(Self(a)) + 29) / 30)))),
            new("__trunc__", "/", Itself),
        ],
        ClassMethods = [new("from_bytes", "bytes, byteorder='big', *, signed=False", FromBytes)],
        Attributes =
        [
            new("real", (_, self) => PyInt.From(PyInt.ToBigInt(self))),
            new("imag", (_, _) => Value.FromInt(0)),
            new("numerator", (_, self) => PyInt.From(PyInt.ToBigInt(self))),
            new("denominator", (_, _) => Value.FromInt(1)),
        ],
    };

    private static BigInt Self(ReadOnlySpan<Value> arguments) => PyInt.ToBigInt(arguments[0]);

    private static Value Itself(Interpreter interp, ReadOnlySpan<Value> arguments) => PyInt.From(Self(arguments));

    private static Value AsIntegerRatio(Interpreter interp, ReadOnlySpan<Value> arguments) =>
        new PyTuple([PyInt.From(Self(arguments)), Value.FromInt(1)]);

    private static Value Round(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        BigInt number = Self(arguments);
        if (arguments[1].IsNone)
        {
            return PyInt.From(number);
        }

        BigInt digits = Operators.Index(interp, arguments[1]);
        if (digits.Sign >= 0)
        {
            return PyInt.From(number);
        }

        // A power of ten with as many digits as the number has bits is larger than twice the number.
        if (-digits > IntArithmetic.BitLength(number) + 1)
        {
            return Value.FromInt(0);
        }

        BigInt unit = BigInt.Pow(10, (int)-digits);
        (BigInt quotient, BigInt rest) = IntArithmetic.DivMod(number, unit, string.Empty);
        int half = (rest * 2).CompareTo(unit);
        return PyInt.From((half > 0 || (half == 0 && !quotient.IsEven) ? quotient + 1 : quotient) * unit);
    }

    private static Value ToBytes(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        BigInt number = Self(arguments);
        long length = Operators.IndexInt64(interp, arguments[1]);
        bool isLittle = IsLittleEndian(arguments[2], "to_bytes");
        bool isSigned = Operators.Truth(interp, arguments[3]);
        if (length < 0)
        {
            throw Throw.ValueError("length argument must be non-negative");
        }

        if (number.Sign < 0 && !isSigned)
        {
            throw Throw.OverflowError("can't convert negative int to unsigned");
        }

        interp.ChargeBytes(length);
        var data = new byte[length];
        if (!number.TryWriteBytes(data, isSigned))
        {
            throw Throw.OverflowError("int too big to convert");
        }

        if (!isLittle)
        {
            Array.Reverse(data);
        }

        return new PyBytes(data);
    }

    private static Value FromBytes(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        bool isLittle = IsLittleEndian(arguments[2], "from_bytes");
        byte[] data = BytesLike.TryGet(arguments[1], out byte[] bytes) ? bytes : BytesConversion.FromObject(interp, arguments[1]);
        Value number = PyInt.From(BigInt.FromBytes(data, isSigned: Operators.Truth(interp, arguments[3]), isBigEndian: !isLittle));
        return ReferenceEquals(arguments[0].Reference, Types.Int) ? number : interp.Call(arguments[0], number);
    }

    private static bool IsLittleEndian(Value order, string function) => CallArguments.Str(order, function, "argument 'byteorder'").Text switch
    {
        "little" => true,
        "big" => false,
        _ => throw Throw.ValueError("byteorder must be either 'little' or 'big'"),
    };
}
