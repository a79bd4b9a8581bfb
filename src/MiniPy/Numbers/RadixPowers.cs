namespace MiniPy.Numbers;

/// <summary>The powers by which numbers are split into halves of digits: each the square of the one before.</summary>
internal sealed class RadixPowers
{
    private readonly List<BigInt> powers = [];

    public RadixPowers(int radix)
    {
        ulong power = (ulong)radix;
        int digits = 1;
        while (power <= ulong.MaxValue / (ulong)radix)
        {
            power *= (ulong)radix;
            digits++;
        }

        Limb = power;
        DigitsPerLimb = digits;
        powers.Add(power);
    }

    /// <summary>As many digits as one limb holds.</summary>
    public int DigitsPerLimb { get; }

    /// <summary>The power with so many zeros.</summary>
    public ulong Limb { get; }

    /// <summary>The number of zeros of a power.</summary>
    public int Digits(int level) => DigitsPerLimb << level;

    public BigInt this[int level]
    {
        get
        {
            while (powers.Count <= level)
            {
                powers.Add(powers[^1] * powers[^1]);
            }

            return powers[level];
        }
    }
}
