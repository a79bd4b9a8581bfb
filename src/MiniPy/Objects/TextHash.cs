using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace MiniPy.Objects;

/// <summary>
/// The hash of a text, eight units at a time: products of both halves of a multiplication, folded, as in wyhash. Seeded by the run time, so
/// that a script cannot prepare colliding keys.
/// </summary>
internal static class TextHash
{
    private const int Step = 8;
    private static readonly ulong First = Seed("first");
    private static readonly ulong Second = Seed("second");

    /// <summary>The hash, which is never 0: that says elsewhere that it is not known.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Of(ReadOnlySpan<char> text)
    {
        ref char start = ref MemoryMarshal.GetReference(text);
        return text.Length is >= 4 and <= Step
            ? Finish(Quad(ref start, 0), Quad(ref start, text.Length - 4), First, text.Length)
            : OfOther(ref start, text.Length);
    }

    private static int OfOther(ref char start, int length)
    {
        ulong state = First;
        if (length < 4)
        {
            // All units of at most three.
            ulong few = length == 0 ? 0 : start | ((ulong)Unsafe.Add(ref start, length >> 1) << 16) | ((ulong)Unsafe.Add(ref start, length - 1) << 32);
            return Finish(few, 0, state, length);
        }

        int last = length - Step;
        for (int i = 0; i < last; i += Step)
        {
            state = Fold(Quad(ref start, i) ^ Second, Quad(ref start, i + 4) ^ state);
        }

        return Finish(Quad(ref start, last), Quad(ref start, last + 4), state, length);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Finish(ulong left, ulong right, ulong state, int length)
    {
        ulong folded = Fold(Fold(left ^ Second, right ^ state) ^ First, (ulong)length ^ Second);
        int hash = (int)(folded ^ (folded >> 32));
        return hash == 0 ? 1 : hash;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Fold(ulong left, ulong right)
    {
        ulong high = Math.BigMul(left, right, out ulong low);
        return high ^ low;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Quad(ref char start, int offset) =>
        Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<char, byte>(ref Unsafe.Add(ref start, offset)));

    private static ulong Seed(string name) => ((ulong)(uint)string.GetHashCode(name + " half") << 32) | (uint)string.GetHashCode(name) | 1;
}
