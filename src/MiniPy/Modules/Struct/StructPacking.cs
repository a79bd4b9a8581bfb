using System.Buffers.Binary;
using MiniPy.Numbers;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Struct;

/// <summary>From values to packed bytes.</summary>
internal static class StructPacking
{
    /// <summary>Writes the values, of which there must be as many as the format holds; false where an error is pending. The target is all zero.</summary>
    public static bool TryPack(Interpreter interp, StructFormat format, ReadOnlySpan<Value> values, Span<byte> target)
    {
        int index = 0;
        foreach (StructRun run in format.Runs)
        {
            int size = (int)run.Size;
            int offset = (int)run.Offset;
            for (long i = 0; i < run.Count; i++, offset += size)
            {
                interp.Step();
                if (!TryPackItem(interp, format, run.Letter, values[index++], target.Slice(offset, size)))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static bool TryPackItem(Interpreter interp, StructFormat format, char letter, Value value, Span<byte> target)
    {
        switch (letter)
        {
            case '?':
                target[0] = Operators.Truth(interp, value) ? (byte)1 : (byte)0;
                return true;
            case 'c':
                if (value.Reference is not PyBytes { Data: [var single] })
                {
                    return Fail(interp, "char format requires a bytes object of length 1");
                }

                target[0] = single;
                return true;
            case 's' or 'p':
                return TryPackBytes(interp, letter, value, target);
            case 'e' or 'f' or 'd':
                return TryPackFloat(interp, format, letter, value, target);
            default:
                return TryPackInteger(interp, format, letter, value, target);
        }
    }

    private static bool TryPackBytes(Interpreter interp, char letter, Value value, Span<byte> target)
    {
        ReadOnlySpan<byte> data;
        switch (value.Reference)
        {
            case PyBytes bytes:
                data = bytes.Data;
                break;
            case PyByteArray array:
                data = array.Span;
                break;
            default:
                return Fail(interp, $"argument for '{letter}' must be a bytes object");
        }

        if (letter == 'p' && target.Length > 0)
        {
            // The length stands in one byte, whatever else there is room for.
            target[0] = (byte)Math.Min(Math.Min(data.Length, target.Length - 1), byte.MaxValue);
            target = target[1..];
        }

        data[..Math.Min(data.Length, target.Length)].CopyTo(target);
        return true;
    }

    private static bool TryPackInteger(Interpreter interp, StructFormat format, char letter, Value value, Span<byte> target)
    {
        int bits = target.Length * 8;
        bool isSigned = char.IsAsciiLetterLower(letter);
        if (!TryToInteger(interp, value, out long number, out BigInt large))
        {
            return false;
        }

        // What does not fit 64 signed bits may still fit 64 others.
        if (letter == 'P' && (large.IsZero || (large > 0 && large <= ulong.MaxValue)))
        {
            number = large.IsZero ? number : (long)(ulong)large;
        }
        else if (letter == 'P')
        {
            return Fail(interp, "int too large to convert");
        }
        else if (large.Sign > 0 && large <= ulong.MaxValue && bits == 64 && !isSigned)
        {
            number = (long)(ulong)large;
        }
        else if (!large.IsZero || (isSigned ? bits < 64 && number != number << (64 - bits) >> (64 - bits) : number < 0 || (bits < 64 && number >> bits != 0)))
        {
            BigInt lowest = isSigned ? -(BigInt.One << (bits - 1)) : BigInt.Zero;
            BigInt highest = (BigInt.One << (isSigned ? bits - 1 : bits)) - 1;
            return Fail(interp, $"'{letter}' format requires {lowest} <= number <= {highest}");
        }

        Write(format, (ulong)number, target);
        return true;
    }

    /// <summary>The int that a value stands for: in 64 bits, or where those are too few the large one, which is zero otherwise.</summary>
    private static bool TryToInteger(Interpreter interp, Value value, out long number, out BigInt large)
    {
        large = BigInt.Zero;
        number = 0;
        if (!value.IsInt && !value.IsBool)
        {
            value = value.Type.Slots.Index(interp, value);
            if (value.IsNotImplemented)
            {
                return Fail(interp, "required argument is not an integer");
            }

            if (!value.IsInt && !value.IsBool)
            {
                BigInt index = PyInt.ToBigInt(value);
                if (index < long.MinValue || index > long.MaxValue)
                {
                    large = index;
                    return true;
                }

                number = (long)index;
                return true;
            }
        }

        number = value.AsInt;
        return true;
    }

    private static bool TryPackFloat(Interpreter interp, StructFormat format, char letter, Value value, Span<byte> target)
    {
        if (!TryToDouble(interp, value, out double number))
        {
            return Fail(interp, "required argument is not a float");
        }

        ulong written = letter switch
        {
            'd' => BitConverter.DoubleToUInt64Bits(number),
            'f' => BitConverter.SingleToUInt32Bits((float)number),
            _ => BitConverter.HalfToUInt16Bits((Half)number),
        };
        bool isTooLarge = double.IsFinite(number) && letter switch { 'd' => false, 'f' => !format.IsNative && float.IsInfinity((float)number), _ => Half.IsInfinity((Half)number) };
        if (isTooLarge)
        {
            return interp.Fail(Throw.OverflowError($"float too large to pack with {letter} format"));
        }

        Write(format, written, target);
        return true;
    }

    /// <summary>Any failure to convert says the same: which number was wrong is not asked for, as in CPython.</summary>
    private static bool TryToDouble(Interpreter interp, Value value, out double number)
    {
        try
        {
            return FloatConversion.TryConvert(interp, value, out number);
        }
        catch (PythonException)
        {
            number = 0;
            return false;
        }
    }

    private static void Write(StructFormat format, ulong bits, Span<byte> target)
    {
        if (format.IsBigEndian)
        {
            bits = BinaryPrimitives.ReverseEndianness(bits) >> (64 - (8 * target.Length));
        }

        switch (target.Length)
        {
            case 1:
                target[0] = (byte)bits;
                break;
            case 2:
                BinaryPrimitives.WriteUInt16LittleEndian(target, (ushort)bits);
                break;
            case 4:
                BinaryPrimitives.WriteUInt32LittleEndian(target, (uint)bits);
                break;
            default:
                BinaryPrimitives.WriteUInt64LittleEndian(target, bits);
                break;
        }
    }

    private static bool Fail(Interpreter interp, string message) => interp.Fail(StructErrors.New(interp, message));
}
