using System.Buffers;
using System.Numerics;

namespace MiniPy.Modules.RegularExpressions;

/// <summary>The characters that what follows a place of a pattern can begin with, or more than those: others are sure to fail.</summary>
/// <param name="Low">A bit for each of the first 64 characters.</param>
/// <param name="High">A bit for each of the next 64.</param>
/// <param name="HasOthers">True where it can be a character beyond those.</param>
internal sealed record FirstCharacters(ulong Low, ulong High, bool HasOthers)
{
    /// <summary>True where it can succeed without a character: because it can be empty, or at the end of the text.</summary>
    public bool NeedsNone { get; init; }

    /// <summary>True where it can be empty, so that what follows it counts too.</summary>
    public bool CanBeEmpty { get; init; }

    /// <summary>Anything at all.</summary>
    public static FirstCharacters Any { get; } = new(ulong.MaxValue, ulong.MaxValue, true) { NeedsNone = true };

    /// <summary>Nothing, which always succeeds.</summary>
    public static FirstCharacters Empty { get; } = new(0, 0, false) { NeedsNone = true, CanBeEmpty = true };

    public static FirstCharacters Of(int codePoint) => codePoint < 64 ? new(1UL << codePoint, 0, false) : codePoint < 128 ? new(0, 1UL << (codePoint - 64), false) : new(0, 0, true);

    public bool Contains(char character) => character < 64 ? (Low >> character & 1) != 0 : character < 128 ? (High >> character & 1) != 0 : HasOthers;

    /// <summary>One or the other.</summary>
    public FirstCharacters Or(FirstCharacters other) =>
        new(Low | other.Low, High | other.High, HasOthers || other.HasOthers) { NeedsNone = NeedsNone || other.NeedsNone, CanBeEmpty = CanBeEmpty || other.CanBeEmpty };

    /// <summary>One, and where that is empty what follows.</summary>
    public FirstCharacters Then(FirstCharacters following) =>
        CanBeEmpty ? new(Low | following.Low, High | following.High, HasOthers || following.HasOthers) { NeedsNone = following.NeedsNone, CanBeEmpty = following.CanBeEmpty } : this;

    public bool IsDisjoint(FirstCharacters other) => (Low & other.Low) == 0 && (High & other.High) == 0 && !(HasOthers && other.HasOthers);

    /// <summary>The ASCII characters among them, to search for; null where there are so many that a search finds one at once.</summary>
    public SearchValues<char>? ToSearchValues()
    {
        int count = BitOperations.PopCount(Low) + BitOperations.PopCount(High);
        if (NeedsNone || count > 100)
        {
            return null;
        }

        Span<char> characters = stackalloc char[count];
        int filled = 0;
        for (char c = '\0'; c < 128; c++)
        {
            if (Contains(c))
            {
                characters[filled++] = c;
            }
        }

        return SearchValues.Create(characters);
    }
}
