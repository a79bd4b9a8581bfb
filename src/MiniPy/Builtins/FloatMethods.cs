using MiniPy.Numbers;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Builtins;

/// <summary>The methods of float (library reference, "Additional Methods on Float").</summary>
internal static class FloatMethods
{
    /// <summary>Beyond these numbers of digits rounding changes nothing, or leaves nothing.</summary>
    private const int MostDigits = 323;
    private const int FewestDigits = -308;

    /// <summary>How <c>float()</c> takes its argument.</summary>
    public static readonly ConstructorSignature New = new("float", "x=<unset>, /");

    public static TypeTable Table => new()
    {
        Doc = "Convert a string or number to a floating-point number, if possible.",
        HasNew = true,
        Specials = "__repr__ __hash__ __format__ __bool__ __lt__ __le__ __eq__ __ne__ __gt__ __ge__ __add__ __radd__ __sub__ __rsub__ "
            + "__mul__ __rmul__ __mod__ __rmod__ __divmod__ __rdivmod__ __pow__ __rpow__ __neg__ __pos__ __abs__ __int__ __float__ "
            + "__floordiv__ __rfloordiv__ __truediv__ __rtruediv__",
        Methods =
        [
            new("__getnewargs__", "/", (_, a) => new PyTuple([Value.FromFloat(PyFloat.ToDouble(a[0]))])),
            new("as_integer_ratio", "/", AsIntegerRatio),
            new("conjugate", "/", (_, a) => Value.FromFloat(Self(a))),
            new("hex", "/", (_, a) => Value.FromString(HexFloat.Format(Self(a)))),
            new("is_integer", "/", (_, a) => Value.FromBool(double.IsFinite(Self(a)) && Math.Floor(Self(a)) == Self(a))),
            new("__ceil__", "/", (_, a) => IntConversion.FromFloat(Math.Ceiling(Self(a)))),
            new("__floor__", "/", (_, a) => IntConversion.FromFloat(Math.Floor(Self(a)))),
            new("__getnewargs__", "/", (_, a) => new PyTuple([Value.FromFloat(Self(a))])),
            new("__round__", "ndigits=None, /", Round),
            new("__trunc__", "/", (_, a) => IntConversion.FromFloat(Self(a))),
        ],
        ClassMethods =
        [
            new("fromhex", "string, /", FromHex),
            new("__getformat__", "typestr, /", (_, a) => GetFormat(a[1])),
        ],
        Attributes = [new("real", (_, self) => Value.FromFloat(PyFloat.ToDouble(self))), new("imag", (_, _) => Value.FromFloat(0.0))],
    };

    private static double Self(ReadOnlySpan<Value> arguments) => PyFloat.ToDouble(arguments[0]);

    private static Value AsIntegerRatio(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        double number = Self(arguments);
        if (!double.IsFinite(number))
        {
            throw double.IsNaN(number)
                ? Throw.ValueError("cannot convert NaN to integer ratio")
                : Throw.OverflowError("cannot convert Infinity to integer ratio");
        }

        // A float is an integer over a power of two.
        int exponent = number == 0 ? 0 : Math.ILogB(number) - 52;
        exponent = Math.Max(exponent, -1074);
        var numerator = BigInt.FromDouble(Math.ScaleB(number, -exponent));
        if (exponent >= 0)
        {
            return new PyTuple([PyInt.From(numerator << exponent), Value.FromInt(1)]);
        }

        while (exponent < 0 && numerator.IsEven)
        {
            numerator >>= 1;
            exponent++;
        }

        return new PyTuple([PyInt.From(numerator), PyInt.From(BigInt.One << -exponent)]);
    }

    private static Value Round(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        double number = Self(arguments);
        if (arguments[1].IsNone)
        {
            return IntConversion.FromFloat(Math.Round(number, MidpointRounding.ToEven));
        }

        long digits = Operators.IndexClamped(interp, arguments[1]);
        if (!double.IsFinite(number) || digits > MostDigits)
        {
            return Value.FromFloat(number);
        }

        if (digits < FewestDigits)
        {
            return Value.FromFloat(0.0 * number);
        }

        FloatDigits rounded = FloatDigits.Fixed(Math.Abs(number), (int)digits);
        double result = double.Parse($"{rounded.Digits}E{rounded.Point - rounded.Digits.Length}");
        return double.IsInfinity(result)
            ? throw Throw.OverflowError("rounded value too large to represent")
            : Value.FromFloat(Math.CopySign(result, number));
    }

    private static Value GetFormat(Value type) => type.As<PyStr>()?.Text is "double" or "float"
        ? Value.FromString("IEEE, little-endian")
        : throw (type.As<PyStr>() is null
            ? Throw.TypeError($"__getformat__() argument must be str, not {type.Type.Name}")
            : Throw.ValueError("__getformat__() argument 1 must be 'double' or 'float'"));

    private static Value FromHex(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        PyStr text = arguments[1].As<PyStr>() ?? throw Throw.TypeError("bad argument type for built-in operation");
        Value number = Value.FromFloat(HexFloat.Parse(text.Text));
        return ReferenceEquals(arguments[0].Reference, Types.Float) ? number : interp.Call(arguments[0], number);
    }
}
