using System.Globalization;
using MiniPy.Objects;

namespace MiniPy.Modules.RegularExpressions;

/// <content>What begins with a parenthesis.</content>
internal sealed partial class PatternParser
{
    private static PatternFlags FlagOf(int letter) => letter switch
    {
        'i' => PatternFlags.IgnoreCase,
        'L' => PatternFlags.Locale,
        'm' => PatternFlags.Multiline,
        's' => PatternFlags.DotAll,
        'x' => PatternFlags.Verbose,
        'a' => PatternFlags.Ascii,
        'u' => PatternFlags.Unicode,
        _ => PatternFlags.None,
    };

    /// <summary>A group, or null for what matches nothing at all: a comment, or flags.</summary>
    private PatternNode? ParseGroup(int start, ref PatternFlags flags, bool isFirst)
    {
        if (!reader.TakeIf('?'))
        {
            return Capture(start, null, flags);
        }

        if (reader.IsAtEnd)
        {
            throw reader.Error("unexpected end of pattern", reader.Position);
        }

        int kindPosition = reader.Position;
        int kind = reader.Take();
        switch (kind)
        {
            case 'P':
                return ParseNamed(start, flags);
            case ':':
                return new GroupPattern(0, Close(start, flags));
            case '>':
                return new AtomicPattern(Close(start, flags));
            case '#':
                SkipComment(start);
                return null;
            case '=' or '!':
                return Look(start, false, kind == '!', flags);
            case '<':
                return ParseLookbehind(start, flags);
            case '(':
                return ParseCondition(start, flags);
            default:
                if (kind != '-' && FlagOf(kind) == PatternFlags.None)
                {
                    throw reader.Error("unknown extension ?" + reader.Text(kindPosition, kindPosition + 1), start + 1);
                }

                return ParseFlags(start, kind, ref flags, isFirst);
        }
    }

    private PatternNode Close(int start, PatternFlags flags)
    {
        PatternNode body = ParseChoices(flags);
        return reader.TakeIf(')') ? body : throw reader.Error("missing ), unterminated subpattern", start);
    }

    private GroupPattern Capture(int start, string? name, PatternFlags flags)
    {
        int number = isClosed.Count;
        if (name is not null)
        {
            int known = Names.FindIndex(each => each.Name == name);
            if (known >= 0)
            {
                // CPython says so where the name ends.
                throw reader.Error($"redefinition of group name {reader.StrRepr(name)} as group {number}; was group {Names[known].Number}", reader.Position - name.Length - 1);
            }

            Names.Add((name, number));
        }

        isClosed.Add(false);
        PatternNode body = Close(start, flags);
        isClosed[number] = true;
        groupWidths[number] = PatternWidth.Of(interp, body, groupWidths);
        ClosingOrder.Add(number);
        return new GroupPattern(number, body);
    }

    private PatternNode ParseNamed(int start, PatternFlags flags)
    {
        if (reader.TakeIf('<'))
        {
            int position = reader.Position;
            string name = reader.TakeUntil('>', "group name");
            reader.CheckGroupName(name, position);
            return Capture(start, name, flags);
        }

        if (reader.TakeIf('='))
        {
            int position = reader.Position;
            string name = reader.TakeUntil(')', "group name");
            reader.CheckGroupName(name, position);
            int known = Names.FindIndex(each => each.Name == name);
            return known < 0
                ? throw reader.Error($"unknown group name {reader.StrRepr(name)}", position)
                : Reference(Names[known].Number, position, position, flags);
        }

        if (reader.IsAtEnd)
        {
            throw reader.Error("unexpected end of pattern", reader.Position);
        }

        reader.Take();
        throw reader.Error("unknown extension ?P" + reader.Text(reader.Position - 1, reader.Position), start + 1);
    }

    private void SkipComment(int start)
    {
        while (!reader.TakeIf(')'))
        {
            if (reader.IsAtEnd)
            {
                throw reader.Error("missing ), unterminated comment", start);
            }

            reader.Take();
        }
    }

    private LookPattern ParseLookbehind(int start, PatternFlags flags)
    {
        if (reader.IsAtEnd)
        {
            throw reader.Error("unexpected end of pattern", reader.Position);
        }

        int next = reader.Take();
        if (next is not ('=' or '!'))
        {
            throw reader.Error("unknown extension ?<" + reader.Text(reader.Position - 1, reader.Position), start + 1);
        }

        int outer = lookbehindGroup;
        lookbehindGroup = outer > 0 ? outer : isClosed.Count;
        LookPattern look = Look(start, true, next == '!', flags);
        lookbehindGroup = outer;
        return look;
    }

    private LookPattern Look(int start, bool isBehind, bool isNegated, PatternFlags flags)
    {
        int before = isClosed.Count;
        PatternNode body = Close(start, flags);
        HasLookGroups |= isClosed.Count > before;
        if (isBehind && PatternWidth.Of(interp, body, groupWidths) is { IsFixed: false })
        {
            pendingError ??= "look-behind requires fixed-width pattern";
        }

        return new LookPattern(isBehind, isNegated, body);
    }

    /// <summary>An error that CPython finds only after the whole pattern was parsed.</summary>
    private string? pendingError;

    /// <summary>Throws the error that was found while the pattern was parsed, and that its syntax errors come before.</summary>
    public void ThrowPending()
    {
        if (pendingError is not null)
        {
            throw PatternErrors.At(interp, pendingError, reader.Source, -1);
        }
    }

    private ConditionPattern ParseCondition(int start, PatternFlags flags)
    {
        int position = reader.Position;
        string name = reader.TakeUntil(')', "group name");
        int group;
        if (name.All(char.IsAsciiDigit))
        {
            group = int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : int.MaxValue;
            if (group == 0)
            {
                throw reader.Error("bad group number", position);
            }

            if (group >= 1_073_741_823)
            {
                throw reader.Error($"invalid group reference {name}", position);
            }

            conditions.Add((group, position));
        }
        else
        {
            reader.CheckGroupName(name, position);
            int known = Names.FindIndex(each => each.Name == name);
            group = known < 0 ? throw reader.Error($"unknown group name {reader.StrRepr(name)}", position) : Names[known].Number;
        }

        CheckLookbehind(group, reader.Position);
        PatternNode yes = ParseSequence(ref flags, false);
        PatternNode? no = null;
        if (reader.TakeIf('|'))
        {
            no = ParseSequence(ref flags, false);
            if (reader.Next == '|')
            {
                throw reader.Error("conditional backref with more than two branches", reader.Position);
            }
        }

        return reader.TakeIf(')') ? new ConditionPattern(group, yes, no) : throw reader.Error("missing ), unterminated subpattern", start);
    }

    /// <summary><c>(?i)</c> for the whole pattern, or <c>(?i-s:...)</c> for a part of it.</summary>
    private GroupPattern? ParseFlags(int start, int letter, ref PatternFlags flags, bool isFirst)
    {
        PatternFlags added = PatternFlags.None;
        if (letter != '-')
        {
            added = ReadFlags(letter, ")-:", "missing -, : or )", isAdding: true, out letter);
            if (letter == ')')
            {
                if (!isFirst && start > 0)
                {
                    throw reader.Error("global flags not at the start of the expression", start);
                }

                ApplyGlobal(added, ref flags);
                return null;
            }
        }

        PatternFlags removed = PatternFlags.None;
        if (letter == '-')
        {
            if (reader.IsAtEnd)
            {
                throw reader.Error("missing flag", reader.Position);
            }

            int first = reader.Take();
            if (FlagOf(first) == PatternFlags.None)
            {
                bool isLetter = first < 128 && char.IsAsciiLetter((char)first);
                throw reader.Error(isLetter ? "unknown flag" : "missing flag", reader.Position - 1);
            }

            removed = ReadFlags(first, ":", "missing :", isAdding: false, out _);
        }

        if ((added & removed) != 0)
        {
            throw reader.Error("bad inline flags: flag turned on and off", reader.Position - 1);
        }

        PatternFlags inner = (added & PatternFlags.Kinds) != 0 ? flags & ~PatternFlags.Kinds : flags;
        return new GroupPattern(0, Close(start, (inner | added) & ~removed));
    }

    private void ApplyGlobal(PatternFlags added, ref PatternFlags flags)
    {
        if (added.HasFlag(PatternFlags.Verbose) && !globalFlags.HasFlag(PatternFlags.Verbose))
        {
            globalFlags |= added;
            throw new VerboseFlagFound();
        }

        if ((added & PatternFlags.Ascii) != 0)
        {
            // The kind that a str pattern has by default gives way.
            globalFlags &= ~PatternFlags.Unicode;
        }

        globalFlags |= added;
        flags = globalFlags;
    }

    private PatternFlags ReadFlags(int letter, string ends, string missing, bool isAdding, out int end)
    {
        PatternFlags read = PatternFlags.None;
        while (true)
        {
            PatternFlags flag = FlagOf(letter);
            CheckFlag(letter, flag, isAdding, read);
            read |= flag;
            if (reader.IsAtEnd)
            {
                throw reader.Error(missing, reader.Position);
            }

            letter = reader.Take();
            if (ends.Contains((char)Math.Min(letter, 0xffff)))
            {
                end = letter;
                return read;
            }

            if (FlagOf(letter) == PatternFlags.None)
            {
                bool isLetter = letter < 128 && char.IsAsciiLetter((char)letter);
                throw reader.Error(isLetter ? "unknown flag" : missing, reader.Position - 1);
            }
        }
    }

    private void CheckFlag(int letter, PatternFlags flag, bool isAdding, PatternFlags read)
    {
        if ((flag & PatternFlags.Kinds) == 0)
        {
            return;
        }

        if (!isAdding)
        {
            throw reader.Error("bad inline flags: cannot turn off flags 'a', 'u' and 'L'", reader.Position);
        }

        if (!reader.IsBytes && letter == 'L')
        {
            throw reader.Error("bad inline flags: cannot use 'L' flag with a str pattern", reader.Position);
        }

        if (reader.IsBytes && letter == 'u')
        {
            throw reader.Error("bad inline flags: cannot use 'u' flag with a bytes pattern", reader.Position);
        }

        if (((read | flag) & PatternFlags.Kinds) != flag)
        {
            throw reader.Error("bad inline flags: flags 'a', 'u' and 'L' are incompatible", reader.Position);
        }
    }
}
