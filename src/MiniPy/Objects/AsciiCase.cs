using System.Runtime.CompilerServices;

namespace MiniPy.Objects;

/// <summary>What a method such as <c>str.upper</c> does with the characters of ASCII, one after the other.</summary>
internal interface IAsciiCase
{
    /// <summary>The character in the other case.</summary>
    /// <param name="unit">The character.</param>
    /// <param name="isInWord">Whether the character before it was a letter; false at the beginning.</param>
    /// <param name="isFirst">True at the beginning.</param>
    static abstract int Map(int unit, bool isInWord, bool isFirst);

    /// <summary>The same for text that has other characters too.</summary>
    static abstract string MapAny(string text);
}

/// <summary>Letters of ASCII.</summary>
internal static class AsciiLetter
{
    private const int CaseBit = 0x20;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Is(int unit) => (uint)((unit | CaseBit) - 'a') <= 'z' - 'a';

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int ToUpper(int unit) => (uint)(unit - 'a') <= 'z' - 'a' ? unit ^ CaseBit : unit;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int ToLower(int unit) => (uint)(unit - 'A') <= 'Z' - 'A' ? unit ^ CaseBit : unit;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Swap(int unit) => Is(unit) ? unit ^ CaseBit : unit;
}

/// <summary><c>str.upper</c></summary>
internal readonly struct UpperCase : IAsciiCase
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Map(int unit, bool isInWord, bool isFirst) => AsciiLetter.ToUpper(unit);

    public static string MapAny(string text) => CaseMapping.Upper(text);
}

/// <summary><c>str.lower</c></summary>
internal readonly struct LowerCase : IAsciiCase
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Map(int unit, bool isInWord, bool isFirst) => AsciiLetter.ToLower(unit);

    public static string MapAny(string text) => CaseMapping.Lower(text);
}

/// <summary><c>str.casefold</c></summary>
internal readonly struct FoldedCase : IAsciiCase
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Map(int unit, bool isInWord, bool isFirst) => AsciiLetter.ToLower(unit);

    public static string MapAny(string text) => CaseMapping.Fold(text);
}

/// <summary><c>str.swapcase</c></summary>
internal readonly struct SwappedCase : IAsciiCase
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Map(int unit, bool isInWord, bool isFirst) => AsciiLetter.Swap(unit);

    public static string MapAny(string text) => CaseMapping.SwapCase(text);
}

/// <summary><c>str.title</c></summary>
internal readonly struct TitleCase : IAsciiCase
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Map(int unit, bool isInWord, bool isFirst) => isInWord ? AsciiLetter.ToLower(unit) : AsciiLetter.ToUpper(unit);

    public static string MapAny(string text) => CaseMapping.Title(text);
}

/// <summary><c>str.capitalize</c></summary>
internal readonly struct CapitalizedCase : IAsciiCase
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Map(int unit, bool isInWord, bool isFirst) => isFirst ? AsciiLetter.ToUpper(unit) : AsciiLetter.ToLower(unit);

    public static string MapAny(string text) => CaseMapping.Capitalize(text);
}
