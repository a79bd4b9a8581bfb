using System.Numerics;
using MiniPy.Numbers;
using Xunit;

namespace MiniPy.Tests.Numbers;

/// <summary>Every operation on integers of 128 bits beside .NET's large ones.</summary>
public sealed class WideIntTests
{
    private const int Rounds = 20000;

    private static readonly BigInteger Smallest = -(BigInteger.One << 127);

    [Fact]
    public void Sums_and_differences_say_when_they_do_not_fit() => ForPairs((a, b, x, y) =>
    {
        Fits(WideInt.TryAdd(x, y, out WideInt sum), a + b, sum);
        Fits(WideInt.TrySubtract(x, y, out WideInt difference), a - b, difference);
        Fits(WideInt.TryNegate(x, out WideInt negative), -a, negative);
        Assert.Equal(a.CompareTo(b), x.CompareTo(y));
        Assert.Equal(a.Sign, x.Sign);
        Assert.Equal(a.IsZero, x.IsZero);
        Assert.Equal(a >= long.MinValue && a <= long.MaxValue, x.IsSmall);
    });

    [Fact]
    public void Quotients_are_rounded_down() => ForPairs((a, b, x, y) =>
    {
        if (b.IsZero)
        {
            return;
        }

        BigInteger quotient = BigInteger.DivRem(a, b, out BigInteger remainder);
        (quotient, remainder) = remainder.Sign * b.Sign < 0 ? (quotient - 1, remainder + b) : (quotient, remainder);
        Fits(WideInt.TryFloorDivide(x, y, out WideInt q, out WideInt r), quotient, q);
        Assert.Equal(remainder, Number(r));
    });

    [Fact]
    public void Remainders_of_larger_integers_are_right() => ForPairs((a, b, _, y) =>
    {
        BigInteger dividend = (a * a * a) + b;
        if (b.IsZero || Fits(dividend))
        {
            return;
        }

        BigInteger remainder = dividend % b;
        remainder += remainder.Sign * b.Sign < 0 ? b : 0;
        Assert.Equal(remainder, Number(BigInt.Modulo(IntegerSource.Convert(dividend), y)));
    });

    [Fact]
    public void Bits_are_those_of_a_twos_complement() => ForPairs((a, b, x, y) =>
    {
        Assert.Equal(a & b, Number(x & y));
        Assert.Equal(a | b, Number(x | y));
        Assert.Equal(a ^ b, Number(x ^ y));
        Assert.Equal(-a - 1, Number(~x));
        Assert.Equal(BigInteger.Abs(a).GetBitLength(), x.BitLength());
        for (int count = 0; count < 130; count += 1 + (int)(y.Low & 15))
        {
            Assert.Equal(a >> count, Number(x >> count));
            Fits(WideInt.TryShiftLeft(x, count, out WideInt shifted), a << count, shifted);
        }
    });

    [Fact]
    public void Conversions_agree_with_those_of_large_integers() => ForPairs((a, _, x, _) =>
    {
        BigInt large = IntegerSource.Convert(a);
        Assert.True(large.TryToWide(out WideInt wide));
        Assert.Equal(a, Number(wide));
        Assert.Equal(large, BigInt.FromWide(x));
        Assert.Equal(large.ModuloMersenne(), x.ModuloMersenne());
        Assert.Equal(large.ToDouble(), x.ToDouble());
        Assert.Equal(a.ToString(), DecimalText.Write(x));
    });

    private static void ForPairs(Action<BigInteger, BigInteger, WideInt, WideInt> check)
    {
        var source = new IntegerSource(5);
        for (int i = 0; i < Rounds; i++)
        {
            BigInteger a = Next(source);
            BigInteger b = Next(source);
            check(a, b, Wide(a), Wide(b));
        }
    }

    private static BigInteger Next(IntegerSource source)
    {
        BigInteger number = source.Next(source.Below(3));
        return source.Below(8) == 0 ? Smallest + source.Below(2) : Fits(number) ? number : number >> 2;
    }

    private static bool Fits(BigInteger number) => number >= Smallest && number < -Smallest;

    private static void Fits(bool said, BigInteger expected, WideInt given)
    {
        Assert.Equal(Fits(expected), said);
        if (said)
        {
            Assert.Equal(expected, Number(given));
        }
    }

    private static WideInt Wide(BigInteger number) => new((ulong)(number & ulong.MaxValue), (long)(number >> 64));

    private static BigInteger Number(WideInt value) => ((BigInteger)value.High << 64) + value.Low;
}
