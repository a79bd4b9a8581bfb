namespace MiniPy.Modules.Random;

/// <summary>
/// The generator MT19937 of Matsumoto and Nishimura ("Mersenne Twister: a 623-dimensionally equidistributed uniform pseudo-random number generator",
/// 1998), with their seeding by an array: the same seed gives the same numbers as in CPython.
/// </summary>
internal sealed class MersenneTwister
{
    public const int Size = 624;

    private const int Period = 397;
    private const uint Matrix = 0x9908b0df;
    private const uint UpperBit = 0x80000000;
    private const uint LowerBits = 0x7fffffff;
    private const uint ArraySeed = 19650218;

    private readonly uint[] words = new uint[Size];

    /// <summary>The generator's words.</summary>
    public ReadOnlySpan<uint> Words => words;

    /// <summary>How many of the words were given out since they were last made anew.</summary>
    public int Position { get; private set; } = Size;

    public void Restore(ReadOnlySpan<uint> state, int position)
    {
        state.CopyTo(words);
        Position = position;
    }

    public void Seed(ReadOnlySpan<uint> key)
    {
        SeedWith(ArraySeed);
        int i = 1;
        int j = 0;
        for (int left = Math.Max(Size, key.Length); left > 0; left--)
        {
            words[i] = (words[i] ^ (Mixed(i) * 1664525)) + key[j] + (uint)j;
            Advance(ref i);
            j = j + 1 < key.Length ? j + 1 : 0;
        }

        for (int left = Size - 1; left > 0; left--)
        {
            words[i] = (words[i] ^ (Mixed(i) * 1566083941)) - (uint)i;
            Advance(ref i);
        }

        words[0] = UpperBit;
    }

    /// <summary>The next 32 bits.</summary>
    public uint Next()
    {
        if (Position >= Size)
        {
            Twist();
        }

        uint word = words[Position++];
        word ^= word >> 11;
        word ^= (word << 7) & 0x9d2c5680;
        word ^= (word << 15) & 0xefc60000;
        return word ^ (word >> 18);
    }

    /// <summary>A number of 53 random bits, at least 0 and below 1.</summary>
    public double NextDouble()
    {
        uint high = Next() >> 5;
        uint low = Next() >> 6;
        return ((high * 67108864.0) + low) * (1.0 / 9007199254740992.0);
    }

    private void SeedWith(uint seed)
    {
        words[0] = seed;
        for (int i = 1; i < Size; i++)
        {
            words[i] = (Mixed(i) * 1812433253) + (uint)i;
        }

        Position = Size;
    }

    private uint Mixed(int i) => words[i - 1] ^ (words[i - 1] >> 30);

    private void Advance(ref int i)
    {
        if (++i >= Size)
        {
            words[0] = words[Size - 1];
            i = 1;
        }
    }

    private void Twist()
    {
        for (int i = 0; i < Size; i++)
        {
            uint mixed = (words[i] & UpperBit) | (words[(i + 1) % Size] & LowerBits);
            words[i] = words[(i + Period) % Size] ^ (mixed >> 1) ^ ((mixed & 1) == 0 ? 0 : Matrix);
        }

        Position = 0;
    }
}
