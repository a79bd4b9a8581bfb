using System.Runtime.CompilerServices;
using MiniPy.Numbers;
using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>Ints as text in any base (library reference, "Integer string conversion length limitation").</summary>
internal static class IntText
{
    /// <summary>No int of 128 bits has more digits.</summary>
    private const int MostWideDigits = 39;

    /// <summary>In decimal; ValueError for a number with more digits than the interpreter's limit.</summary>
    public static string Decimal(Interpreter interp, Value integer) =>
        integer.IsInt || integer.IsBool ? integer.AsInt.ToString()
            : PyInt.TryGetWide(integer, out WideInt wide) && (interp.IntMaxStrDigits is 0 or >= MostWideDigits) ? DecimalText.Write(wide)
            : Decimal(interp, PyInt.ToBigInt(integer));

    public static string Decimal(Interpreter interp, BigInt number)
    {
        int limit = interp.IntMaxStrDigits;
        long bits = number.GetBitLength();

        // log10(2) is a little more than 0.30102; only numbers near the limit need their digits counted.
        bool exceeds = limit != 0 && bits * 0.30102 > limit + 1;
        if (!exceeds)
        {
            IntCost.PayText(interp, bits);
            string text = number.ToString();
            if (limit == 0 || text.Length - (number.Sign < 0 ? 1 : 0) <= limit)
            {
                return text;
            }
        }

        throw Throw.ValueError(
            $"Exceeds the limit ({limit} digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit");
    }

    /// <summary>The digits of the magnitude in base 2, 8 or 16, in lower case and without prefix.</summary>
    public static string PowerOfTwo(Interpreter interp, BigInt number, int bitsPerDigit)
    {
        interp.ChargeBytes(BitText.Length(number, bitsPerDigit) * sizeof(char));
        return BitText.Write(number, bitsPerDigit);
    }

    /// <summary>As <c>bin</c>, <c>oct</c> and <c>hex</c> write it.</summary>
    public static string WithPrefix(Interpreter interp, Value integer, int bitsPerDigit)
    {
        if (integer.IsInt)
        {
            return WithPrefix(integer.AsInt, bitsPerDigit);
        }

        BigInt number = PyInt.ToBigInt(integer);
        string prefix = bitsPerDigit switch { 1 => "0b", 3 => "0o", _ => "0x" };
        return (number.Sign < 0 ? "-" : string.Empty) + prefix + PowerOfTwo(interp, number, bitsPerDigit);
    }

    [SkipLocalsInit]
    private static string WithPrefix(long number, int bitsPerDigit)
    {
        Span<char> room = stackalloc char[DirectFormatting.MostDigits + 3];
        int length = 0;
        if (number < 0)
        {
            room[length++] = '-';
        }

        char kind = bitsPerDigit switch { 1 => 'b', 3 => 'o', _ => 'x' };
        room[length++] = '0';
        room[length++] = kind;
        length += DirectFormatting.Digits(number, kind, room[length..]);
        return room[..length].ToString();
    }
}
