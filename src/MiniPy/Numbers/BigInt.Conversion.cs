using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;

namespace MiniPy.Numbers;

/// <content>To and from floats and bytes.</content>
internal readonly partial struct BigInt
{
    private const int MantissaBits = 52;

    /// <summary>The integer part of a finite float.</summary>
    public static BigInt FromDouble(double value)
    {
        if (value is > -9.2e18 and < 9.2e18)
        {
            return new BigInt((long)value);
        }

        long bits = BitConverter.DoubleToInt64Bits(value);
        long mantissa = (bits & ((1L << MantissaBits) - 1)) | (1L << MantissaBits);
        int exponent = (int)((bits >> MantissaBits) & 0x7ff) - 1075;
        return new BigInt(bits < 0 ? -mantissa : mantissa) << exponent;
    }

    /// <summary>The nearest float, the even one of two equally near; infinite beyond the largest.</summary>
    public double ToDouble()
    {
        if (limbs is null)
        {
            return number;
        }

        // The highest 64 bits, the last of which remembers whether anything stood below, round as all of them would.
        int count = LimbCount;
        int shift = BitOperations.LeadingZeroCount(limbs[count - 1]);
        ulong high = limbs[count - 1] << shift;
        bool hasMore = limbs.AsSpan(0, Math.Max(count - 2, 0)).ContainsAnyExcept(0UL);
        if (count > 1)
        {
            ulong next = limbs[count - 2];
            high |= (next >> 1) >> (63 - shift);
            hasMore |= next << shift != 0;
        }

        long exponent = ((count - 1) * (long)LimbBits) - shift;
        double magnitude = exponent > 1024 ? double.PositiveInfinity : Math.ScaleB((double)(hasMore ? high | 1 : high), (int)exponent);
        return number < 0 ? -magnitude : magnitude;
    }

    /// <summary>An integer from bytes, the lowest first; as a two's complement, or without sign.</summary>
    public static BigInt FromBytes(ReadOnlySpan<byte> bytes, bool isSigned, bool isBigEndian = false)
    {
        bool isNegative = isSigned && !bytes.IsEmpty && (sbyte)(isBigEndian ? bytes[0] : bytes[^1]) < 0;
        var limbs = new ulong[(bytes.Length + 7) / 8];
        Span<byte> target = MemoryMarshal.AsBytes(limbs.AsSpan());
        bytes.CopyTo(target);
        if (isBigEndian)
        {
            target[..bytes.Length].Reverse();
        }

        if (isNegative)
        {
            target[bytes.Length..].Fill(0xff);
        }

        ToNativeOrder(limbs);
        return FromSigned(limbs, isNegative);
    }

    /// <summary>Fills all bytes, the lowest first, with a two's complement or with a number without sign; false where it has more bits.</summary>
    public bool TryWriteBytes(Span<byte> target, bool isSigned)
    {
        long bits = isSigned ? (number < 0 ? ~this : this).GetBitLength() + (number == 0 ? 0 : 1) : GetBitLength();
        if (bits > target.Length * 8L)
        {
            return false;
        }

        var signed = new ulong[(target.Length + 7) / 8];
        new SignedLimbs(number < 0).Read(this, signed);
        ToNativeOrder(signed);
        MemoryMarshal.AsBytes(signed.AsSpan())[..target.Length].CopyTo(target);
        return true;
    }

    private static void ToNativeOrder(Span<ulong> limbs)
    {
        if (!BitConverter.IsLittleEndian)
        {
            BinaryPrimitives.ReverseEndianness(limbs, limbs);
        }
    }
}
