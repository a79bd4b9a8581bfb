using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace MiniPy.Modules.Json;

/// <summary>The characters that a document writes in another way than they are, which few texts have: found eight characters at a time.</summary>
internal static class SpecialCharacters
{
    private const int Step = 8;

    /// <summary>
    /// The index of the first quote, backslash or control character, or the length of the text. (The search of .NET for any of these has more to prepare;
    /// most texts are shorter than that is worth.)
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Find(ReadOnlySpan<char> text) => Find(text, isAscii: false);

    /// <summary>The same, and anything that is not a printable character of ASCII.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int FindForAscii(ReadOnlySpan<char> text) => Find(text, isAscii: true);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Find(ReadOnlySpan<char> text, bool isAscii)
    {
        ref ushort start = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        int length = text.Length;
        int i = 0;
        while (i <= length - Step)
        {
            uint found = Special(Vector128.LoadUnsafe(ref start, (nuint)i), isAscii);
            if (found != 0)
            {
                return i + BitOperations.TrailingZeroCount(found);
            }

            i += Step;
        }

        while (i < length && !IsSpecial(text[i], isAscii))
        {
            i++;
        }

        return i;
    }

    /// <summary>Whether one character is what <see cref="Find(ReadOnlySpan{char})"/> or <see cref="FindForAscii"/> looks for.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsSpecial(char character, bool isAscii) => character is < ' ' or '"' or '\\' || (isAscii && character > '~');

    /// <summary>A bit for each of eight characters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Special(Vector128<ushort> characters, bool isAscii)
    {
        Vector128<ushort> found = Vector128.Equals(characters, Vector128.Create((ushort)'"')) | Vector128.Equals(characters, Vector128.Create((ushort)'\\'));

        // Those that are plain lie in one range, above which a subtraction wraps all others.
        found |= isAscii
            ? Vector128.GreaterThan(characters - Vector128.Create((ushort)' '), Vector128.Create((ushort)('~' - ' ')))
            : Vector128.LessThan(characters, Vector128.Create((ushort)' '));
        return found.ExtractMostSignificantBits();
    }
}
