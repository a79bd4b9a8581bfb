using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace MiniPy.Objects;

/// <summary>
/// Text that is being put together: on the caller's stack while it is short, in a borrowed array when it has outgrown that. Only the
/// finished string is allocated.
/// </summary>
internal ref struct TextBuffer(Span<char> start)
{
    /// <summary>How much room a caller gives on its stack.</summary>
    public const int StackLength = 128;

    private Span<char> characters = start;
    private char[]? borrowed;

    public int Length { get; private set; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Append(char character)
    {
        int at = Length;
        if ((uint)at < (uint)characters.Length)
        {
            characters[at] = character;
            Length = at + 1;
        }
        else
        {
            Reserve(1)[0] = character;
        }
    }

    public void Append(scoped ReadOnlySpan<char> text) => text.CopyTo(Reserve(text.Length));

    public void Append(char character, int count)
    {
        if (count > 0)
        {
            Reserve(count).Fill(character);
        }
    }

    public void Append(long number)
    {
        const int mostDigits = 20;
        Span<char> room = Reserve(mostDigits);
        number.TryFormat(room, out int written, default, CultureInfo.InvariantCulture);
        Length -= mostDigits - written;
    }

    /// <summary>Room for so many more characters, which count as text at once.</summary>
    public Span<char> Reserve(int count)
    {
        int at = Length;
        if (characters.Length - at < count)
        {
            Grow(count);
        }

        Length = at + count;
        return characters.Slice(at, count);
    }

    /// <summary>The text; nothing can be added afterwards.</summary>
    public string Finish()
    {
        string text = Length == 0 ? string.Empty : new string(characters[..Length]);
        if (borrowed is not null)
        {
            ArrayPool<char>.Shared.Return(borrowed);
            borrowed = null;
            characters = default;
        }

        return text;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int count)
    {
        long needed = Math.Max((long)Length + count, characters.Length * 2L);
        char[] larger = ArrayPool<char>.Shared.Rent((int)Math.Min(needed, Array.MaxLength));
        characters[..Length].CopyTo(larger);
        if (borrowed is not null)
        {
            ArrayPool<char>.Shared.Return(borrowed);
        }

        borrowed = larger;
        characters = larger;
    }
}
