using System.Globalization;
using System.Numerics;
using MiniPy.Numbers;
using Xunit;

namespace MiniPy.Tests.Numbers;

/// <summary>Every operation on large integers beside .NET's own.</summary>
public sealed class BigIntTests
{
    private const int Rounds = 6000;

    [Fact]
    public void Sums_products_and_comparisons_are_right() => ForPairs((a, b, x, y) =>
    {
        Same(a + b, x + y);
        Same(a - b, x - y);
        Same(a * b, x * y);
        Same(a * a, x * x);
        Same(-a, -x);
        Assert.Equal(a.CompareTo(b), x.CompareTo(y));
        Assert.Equal(0, x.CompareTo(x + 0));
        Assert.Equal(a == b, x == y);
        Assert.Equal(a.Sign, x.Sign);
        Assert.Equal(a.IsEven, x.IsEven);
    });

    [Fact]
    public void Quotients_and_remainders_are_right() => ForPairs((a, b, x, y) =>
    {
        if (b.IsZero)
        {
            Assert.Throws<DivideByZeroException>(() => x / y);
            return;
        }

        Same(a / b, x / y);
        Same(a % b, x % y);
        Same(BigInteger.DivRem(a, b, out BigInteger rest), BigInt.DivRem(x, y, out BigInt remainder));
        Same(rest, remainder);
        BigInteger product = a * b;
        Same(product / b, (x * y) / y);
        Same((product - 1) / b, ((x * y) - 1) / y);
        Same((product - 1) % b, ((x * y) - 1) % y);
    });

    [Fact]
    public void Quotients_of_many_limbs_are_right()
    {
        var source = new IntegerSource(7);
        for (int i = 0; i < 300; i++)
        {
            BigInteger a = source.Next(source.Below(900) + 1);
            BigInteger b = source.Next(source.Below(500) + 1);
            if (b.IsZero)
            {
                continue;
            }

            BigInteger product = (a * b) + (source.Below(3) - 1);
            Same(a * b, IntegerSource.Convert(a) * IntegerSource.Convert(b));
            Same(product / b, IntegerSource.Convert(product) / IntegerSource.Convert(b));
            Same(product % b, IntegerSource.Convert(product) % IntegerSource.Convert(b));
            Same(a % b, IntegerSource.Convert(a) % IntegerSource.Convert(b));
        }
    }

    [Fact]
    public void An_estimated_digit_that_is_too_large_is_put_right()
    {
        // Knuth's example of the rare step, in limbs of 64 bits, and divisors whose highest two limbs say little.
        BigInteger limb = BigInteger.One << 64;
        BigInteger[] divisors = [(limb * limb / 2) + limb - 1, (limb * limb * limb / 2) + 1, (limb * limb * limb) - 1, (limb * limb) + limb - 1];
        BigInteger[] dividends = [limb * limb * limb * limb / 2, (limb * limb * limb * limb) - 1, (limb * limb * limb * limb / 2) - 1, (limb * limb * limb) + 3];
        foreach (BigInteger a in dividends)
        {
            foreach (BigInteger b in divisors)
            {
                Same(a / b, IntegerSource.Convert(a) / IntegerSource.Convert(b));
                Same(a % b, IntegerSource.Convert(a) % IntegerSource.Convert(b));
            }
        }
    }

    [Fact]
    public void Bits_are_those_of_a_twos_complement() => ForPairs((a, b, x, y) =>
    {
        Same(a & b, x & y);
        Same(a | b, x | y);
        Same(a ^ b, x ^ y);
        Same(~a, ~x);
        int count = (int)(BigInteger.Abs(b) % 300);
        Same(a << count, x << count);
        Same(a >> count, x >> count);
        Assert.Equal((long)BigInteger.Abs(a).GetBitLength(), x.GetBitLength());
        Assert.Equal(BigInteger.Abs(a).ToByteArray().Sum(part => (long)BitOperations.PopCount(part)), x.PopCount());
    });

    [Fact]
    public void Text_goes_both_ways() => ForPairs((a, _, x, _) =>
    {
        string text = a.ToString(CultureInfo.InvariantCulture);
        Assert.Equal(text, x.ToString());
        Same(BigInteger.Abs(a), DigitParsing.Read(text.TrimStart('-'), 10));
        Assert.Equal(BigInt.Abs(x), DigitParsing.Read(BitText.Write(x, 4), 16));
        Assert.Equal(BigInt.Abs(x), DigitParsing.Read(BitText.Write(x, 3), 8));
        Assert.Equal(BigInt.Abs(x), DigitParsing.Read(BitText.Write(x, 1), 2));
    });

    [Fact]
    public void Long_text_goes_both_ways()
    {
        var source = new IntegerSource(11);
        for (int i = 0; i < 40; i++)
        {
            BigInteger a = BigInteger.Abs(source.Next(source.Below(3000) + 1));
            string text = a.ToString(CultureInfo.InvariantCulture);
            Assert.Equal(text, IntegerSource.Convert(a).ToString());
            Same(a, DigitParsing.Read(text, 10));
        }
    }

    [Fact]
    public void Floats_and_hashes_and_bytes_are_right() => ForPairs((a, _, x, _) =>
    {
        Assert.Equal(double.Parse(a.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture), x.ToDouble());
        Assert.Equal((long)(a % ((BigInteger.One << 61) - 1)), x.ModuloMersenne());
        byte[] bytes = a.ToByteArray();
        var written = new byte[bytes.Length];
        Assert.True(x.TryWriteBytes(written, isSigned: true) && written.AsSpan().SequenceEqual(bytes));
        Assert.Equal(a.IsZero, x.TryWriteBytes(written.AsSpan(1), isSigned: true));
        Array.Reverse(bytes);
        Assert.Equal(x, BigInt.FromBytes(bytes, isSigned: true, isBigEndian: true));
        if (a.Sign >= 0)
        {
            byte[] unsigned = a.ToByteArray(isUnsigned: true);
            Assert.Equal(x, BigInt.FromBytes(unsigned, isSigned: false));
            Assert.True(x.TryWriteBytes(unsigned, isSigned: false));
            Same(a, BigInt.FromBytes(unsigned, isSigned: false));
        }

        double number = x.ToDouble();
        if (double.IsFinite(number))
        {
            Same(new BigInteger(number), BigInt.FromDouble(number));
        }
    });

    [Fact]
    public void Powers_and_divisors_are_right()
    {
        var source = new IntegerSource(5);
        for (int i = 0; i < 400; i++)
        {
            BigInteger a = source.Next(source.Below(12));
            BigInteger b = BigInteger.Abs(source.Next(source.Below(5)));
            BigInteger m = BigInteger.Abs(source.Next(source.Below(12))) + 1;
            BigInt x = IntegerSource.Convert(a);
            BigInteger expected = BigInteger.ModPow(a, b, m);
            Same(expected.Sign < 0 ? expected + m : expected, BigInt.ModPow(x, IntegerSource.Convert(b), IntegerSource.Convert(m)));
            int exponent = source.Below(30);
            Same(BigInteger.Pow(a, exponent), BigInt.Pow(x, exponent));
            BigInteger factor = source.Next(source.Below(60) + 1);
            BigInteger left = factor * a;
            BigInteger right = factor * source.Next(source.Below(70));
            Same(BigInteger.GreatestCommonDivisor(left, right), Divisors.Greatest(IntegerSource.Convert(left), IntegerSource.Convert(right)));
            BigInt? inverse = Divisors.Inverse(x, IntegerSource.Convert(m));
            Assert.Equal(BigInteger.GreatestCommonDivisor(a, m).IsOne, inverse.HasValue);
            if (inverse is { } found)
            {
                Same(BigInteger.One % m, BigInt.ModPow(found * x, 1, IntegerSource.Convert(m)));
            }
        }
    }

    [Fact]
    public void Edges_of_64_bits_have_one_form()
    {
        BigInteger[] edges = [long.MaxValue, long.MinValue, ulong.MaxValue, 0, 1, -1, BigInteger.One << 63, BigInteger.One << 64, -(BigInteger.One << 64)];
        foreach (BigInteger a in edges)
        {
            foreach (BigInteger b in edges)
            {
                Same(a + b, IntegerSource.Convert(a) + IntegerSource.Convert(b));
                Same(a - b, IntegerSource.Convert(a) - IntegerSource.Convert(b));
                Same(a * b, IntegerSource.Convert(a) * IntegerSource.Convert(b));
                if (!b.IsZero)
                {
                    Same(a / b, IntegerSource.Convert(a) / IntegerSource.Convert(b));
                    Same(a % b, IntegerSource.Convert(a) % IntegerSource.Convert(b));
                }
            }
        }
    }

    private static void ForPairs(Action<BigInteger, BigInteger, BigInt, BigInt> check)
    {
        var source = new IntegerSource(3);
        for (int i = 0; i < Rounds; i++)
        {
            BigInteger a = source.Next();
            BigInteger b = source.Next();
            check(a, b, IntegerSource.Convert(a), IntegerSource.Convert(b));
        }
    }

    private static void Same(BigInteger expected, BigInt actual)
    {
        Assert.Equal(IntegerSource.Convert(expected), actual);
        Assert.Equal(expected >= long.MinValue && expected <= long.MaxValue, actual.IsSmall);
        if (!actual.IsSmall)
        {
            ulong place = 0;
            byte[] magnitude = BigInteger.Abs(expected).ToByteArray(isUnsigned: true);
            Assert.True(System.Runtime.InteropServices.MemoryMarshal.AsBytes(actual.Magnitude(ref place))[..magnitude.Length].SequenceEqual(magnitude));
            Assert.NotEqual(0UL, actual.Magnitude(ref place)[^1]);
        }
    }
}
