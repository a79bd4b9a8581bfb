using System.Buffers.Binary;
using MiniPy.Numbers;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Struct;

/// <summary>From packed bytes to values.</summary>
internal static class StructUnpacking
{
    /// <summary>The values in so many bytes as the format takes.</summary>
    public static PyTuple Unpack(Interpreter interp, StructFormat format, ReadOnlySpan<byte> data)
    {
        var values = new Value[format.Count];
        int index = 0;
        foreach (StructRun run in format.Runs)
        {
            int size = (int)run.Size;
            int offset = (int)run.Offset;
            for (long i = 0; i < run.Count; i++, offset += size)
            {
                interp.Step();
                values[index++] = Item(run.Letter, data.Slice(offset, size), format.IsBigEndian);
            }
        }

        return new PyTuple(values);
    }

    private static Value Item(char letter, ReadOnlySpan<byte> data, bool isBigEndian)
    {
        switch (letter)
        {
            case 's' or 'c':
                return new PyBytes(data.ToArray());
            case 'p':
                return new PyBytes(data.IsEmpty ? [] : data.Slice(1, Math.Min(data[0], data.Length - 1)).ToArray());
            case '?':
                return Value.FromBool(data[0] != 0);
        }

        ulong bits = data.Length switch
        {
            1 => data[0],
            2 => BinaryPrimitives.ReadUInt16LittleEndian(data),
            4 => BinaryPrimitives.ReadUInt32LittleEndian(data),
            _ => BinaryPrimitives.ReadUInt64LittleEndian(data),
        };
        int unused = 64 - (8 * data.Length);
        if (isBigEndian)
        {
            bits = BinaryPrimitives.ReverseEndianness(bits) >> unused;
        }

        return letter switch
        {
            'e' => Value.FromFloat((double)BitConverter.UInt16BitsToHalf((ushort)bits)),
            'f' => Value.FromFloat(BitConverter.UInt32BitsToSingle((uint)bits)),
            'd' => Value.FromFloat(BitConverter.UInt64BitsToDouble(bits)),
            _ when char.IsAsciiLetterLower(letter) => Value.FromInt((long)(bits << unused) >> unused),
            _ => bits <= long.MaxValue ? Value.FromInt((long)bits) : PyInt.From(bits),
        };
    }
}
