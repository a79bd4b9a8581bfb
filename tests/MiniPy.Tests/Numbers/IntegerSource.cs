using System.Numerics;
using MiniPy.Numbers;

namespace MiniPy.Tests.Numbers;

/// <summary>Integers to test with: of sizes around the limits of limbs and of methods, with runs of zeros and ones, which carries and borrows go through.</summary>
internal sealed class IntegerSource(int seed)
{
    private static readonly int[] Sizes = [0, 1, 1, 1, 2, 2, 2, 3, 3, 4, 5, 8, 19, 31, 39, 40, 41, 59, 60, 61, 79, 80, 81, 121, 160, 163, 250];

    private readonly Random random = new(seed);

    public int Below(int limit) => random.Next(limit);

    public BigInteger Next() => Next(Sizes[random.Next(Sizes.Length)]);

    public BigInteger Next(int limbs)
    {
        var bytes = new byte[(limbs * 8) + 1];
        int style = random.Next(6);
        for (int i = 0; i < limbs; i++)
        {
            ulong limb = style switch
            {
                0 => ulong.MaxValue,
                1 => i == limbs - 1 ? 1UL << random.Next(64) : 0,
                2 => random.Next(3) switch { 0 => 0, 1 => ulong.MaxValue, _ => Limb() },
                3 => i == limbs - 1 ? (1UL << 63) + (ulong)random.Next(2) : random.Next(2) == 0 ? 0 : ulong.MaxValue,
                _ => i == limbs - 1 ? Limb() >> random.Next(64) : Limb(),
            };
            BitConverter.TryWriteBytes(bytes.AsSpan(i * 8), limb);
        }

        BigInteger value = new BigInteger(bytes) + random.Next(-1, 2);
        return random.Next(2) == 0 ? -value : value;
    }

    public static BigInt Convert(BigInteger value) => BigInt.FromBytes(value.ToByteArray(), isSigned: true);

    private ulong Limb() => (ulong)random.NextInt64(long.MinValue, long.MaxValue);
}
