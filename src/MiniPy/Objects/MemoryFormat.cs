using System.Buffers.Binary;
using MiniPy.Numbers;
using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>The native formats of memoryview items (library reference, "struct", "Format Characters").</summary>
internal static class MemoryFormat
{
    /// <summary>The size of an item in bytes, or 0 for an unknown format.</summary>
    public static int SizeOf(char format) => format switch
    {
        'b' or 'B' or 'c' or '?' => 1,
        'h' or 'H' or 'e' => 2,
        'i' or 'I' or 'f' => 4,
        'l' or 'L' or 'q' or 'Q' or 'n' or 'N' or 'P' or 'd' => 8,
        _ => 0,
    };

    public static Value Unpack(char format, ReadOnlySpan<byte> bytes) => format switch
    {
        'b' => Value.FromInt((sbyte)bytes[0]),
        'B' => Value.FromInt(bytes[0]),
        'c' => new PyBytes([bytes[0]]),
        '?' => Value.FromBool(bytes[0] != 0),
        'h' => Value.FromInt(BinaryPrimitives.ReadInt16LittleEndian(bytes)),
        'H' => Value.FromInt(BinaryPrimitives.ReadUInt16LittleEndian(bytes)),
        'e' => Value.FromFloat((double)BinaryPrimitives.ReadHalfLittleEndian(bytes)),
        'i' => Value.FromInt(BinaryPrimitives.ReadInt32LittleEndian(bytes)),
        'I' => Value.FromInt(BinaryPrimitives.ReadUInt32LittleEndian(bytes)),
        'f' => Value.FromFloat(BinaryPrimitives.ReadSingleLittleEndian(bytes)),
        'd' => Value.FromFloat(BinaryPrimitives.ReadDoubleLittleEndian(bytes)),
        'L' or 'Q' or 'N' or 'P' => PyInt.From(BinaryPrimitives.ReadUInt64LittleEndian(bytes)),
        _ => Value.FromInt(BinaryPrimitives.ReadInt64LittleEndian(bytes)),
    };

    /// <summary>Writes a value as an item; TypeError for a wrong type, ValueError for a number out of range.</summary>
    public static void Pack(Interpreter interp, char format, Value value, Span<byte> target)
    {
        switch (format)
        {
            case 'c':
                target[0] = value.Reference is PyBytes { Data.Length: 1 } single ? single.Data[0] : throw WrongType(format);
                break;
            case '?':
                target[0] = Operators.Truth(interp, value) ? (byte)1 : (byte)0;
                break;
            case 'f' or 'd' or 'e':
                PackFloat(interp, format, value, target);
                break;
            default:
                PackInteger(interp, format, value, target);
                break;
        }
    }

    private static void PackFloat(Interpreter interp, char format, Value value, Span<byte> target)
    {
        double number = FloatConversion.TryConvert(interp, value, out double converted) ? converted : throw WrongType(format);
        switch (format)
        {
            case 'd':
                BinaryPrimitives.WriteDoubleLittleEndian(target, number);
                break;
            case 'f':
                BinaryPrimitives.WriteSingleLittleEndian(target, (float)number);
                break;
            default:
                BinaryPrimitives.WriteHalfLittleEndian(target, (Half)number);
                break;
        }
    }

    private static void PackInteger(Interpreter interp, char format, Value value, Span<byte> target)
    {
        Value index = value.Type.Slots.Index(interp, value);
        BigInt number = index.IsNotImplemented ? throw WrongType(format) : PyInt.ToBigInt(index);
        int bits = SizeOf(format) * 8;
        bool isSigned = char.IsAsciiLetterLower(format);
        BigInt lowest = isSigned ? -(BigInt.One << (bits - 1)) : BigInt.Zero;
        BigInt highest = (BigInt.One << (isSigned ? bits - 1 : bits)) - 1;
        if (number < lowest || number > highest)
        {
            throw Throw.ValueError($"memoryview: invalid value for format '{format}'");
        }

        BinaryPrimitives.WriteUInt64LittleEndian(target, (ulong)(number & ulong.MaxValue));
    }

    private static PythonException WrongType(char format) => Throw.TypeError($"memoryview: invalid type for format '{format}'");
}
