using System.Runtime.CompilerServices;
using MiniPy.Builtins;
using MiniPy.Numbers;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Dates;

/// <summary>Room for what the constructor of datetime takes.</summary>
[InlineArray(Length)]
internal struct DateArgumentBuffer
{
    public const int Length = 9;
    private Value first;
}

/// <summary>What the constructors of this module take, bound and checked in CPython's order and words.</summary>
internal static class DateArguments
{
    /// <summary>Puts each argument in its parameter's place, and leaves the others unbound; false with an exception pending.</summary>
    /// <param name="interp">The interpreter.</param>
    /// <param name="function">The name that errors show; null for none.</param>
    /// <param name="arguments">What was given.</param>
    /// <param name="names">The parameters.</param>
    /// <param name="required">How many of them must be given.</param>
    /// <param name="positional">How many of them can be given by position.</param>
    /// <param name="bound">A place for each parameter.</param>
    public static bool TryBind(
        Interpreter interp, string? function, in Arguments arguments, string[] names, int required, int positional, Span<Value> bound)
    {
        int given = arguments.PositionalCount;
        if (arguments.Count > names.Length || given > positional)
        {
            return interp.Fail(TooMany(function, arguments, names.Length, positional));
        }

        ItemCopying.Copy(arguments.Positional, bound);
        bound[given..].Fill(Value.Unbound);
        int unknown = -1;
        for (int i = 0; i < arguments.KeywordCount; i++)
        {
            int place = Array.IndexOf(names, arguments.KeywordName(i).Text);
            if (place < 0)
            {
                unknown = i;
            }
            else if (place < given)
            {
                return interp.Fail(Throw.TypeError($"argument for {Called(function, "function")} given by name ('{names[place]}') and position ({place + 1})"));
            }
            else
            {
                bound[place] = arguments.KeywordValue(i);
            }
        }

        for (int i = given; i < required; i++)
        {
            if (bound[i].IsUnbound)
            {
                // What was given is converted first.
                int unused = 0;
                for (int j = 0; j < i; j++)
                {
                    if (!TryInt(interp, bound[j], ref unused))
                    {
                        return false;
                    }
                }

                return interp.Fail(Throw.TypeError($"{Called(function, "function")} missing required argument '{names[i]}' (pos {i + 1})"));
            }
        }

        return unknown < 0
            || interp.Fail(Throw.TypeError($"{Called(function, "this function")} got an unexpected keyword argument '{arguments.KeywordName(unknown).Text}'"));
    }

    private static string Called(string? function, string nameless) => function is null ? nameless : function + "()";

    private static PythonException TooMany(string? function, in Arguments arguments, int most, int positional) =>
        arguments.Count > most
            ? Throw.TypeError($"{Called(function, "function")} takes at most {most} {(arguments.PositionalCount == 0 ? "keyword " : "")}arguments ({arguments.Count} given)")
            : Throw.TypeError($"{Called(function, "function")} takes at most {positional} positional arguments ({arguments.PositionalCount} given)");

    /// <summary>An int of 32 bits, or what was there before for an argument that was not given; false with an exception pending.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryInt(Interpreter interp, Value value, ref int number)
    {
        if (value.IsInt && value.AsInt == (int)value.AsInt)
        {
            number = (int)value.AsInt;
            return true;
        }

        return value.IsUnbound || TryOtherInt(interp, value, out number);
    }

    private static bool TryOtherInt(Interpreter interp, Value value, out int number)
    {
        number = 0;
        BigInt index = Operators.Index(interp, value);
        if (index > int.MaxValue || index < int.MinValue)
        {
            return interp.Fail(Throw.OverflowError(
                index > long.MaxValue || index < long.MinValue ? "Python int too large to convert to C long"
                : index.Sign > 0 ? "signed integer is greater than maximum"
                : "signed integer is less than minimum"));
        }

        number = (int)index;
        return true;
    }

    /// <summary>False, with an exception pending, for a day that there is not.</summary>
    public static bool CheckDate(Interpreter interp, int year, int month, int day) =>
        year is < Calendar.MinYear or > Calendar.MaxYear ? interp.Fail(Throw.ValueError($"year {year} is out of range"))
        : month is < 1 or > 12 ? interp.Fail(Throw.ValueError("month must be in 1..12"))
        : (day >= 1 && day <= Calendar.DaysInMonth(year, month)) || interp.Fail(Throw.ValueError("day is out of range for month"));

    /// <summary>False, with an exception pending, for a time of day that there is not.</summary>
    public static bool CheckTime(Interpreter interp, int hour, int minute, int second, int microsecond, int fold)
    {
        string? problem = hour is < 0 or > 23 ? "hour must be in 0..23"
            : minute is < 0 or > 59 ? "minute must be in 0..59"
            : second is < 0 or > 59 ? "second must be in 0..59"
            : microsecond is < 0 or > 999999 ? "microsecond must be in 0..999999"
            : null;
        return problem is null ? CheckFold(interp, fold) : interp.Fail(Throw.ValueError(problem));
    }

    public static bool CheckFold(Interpreter interp, int fold) => fold is 0 or 1 || interp.Fail(Throw.ValueError("fold must be either 0 or 1"));

    /// <summary>A time zone, null for None or for what was not given; false with an exception pending.</summary>
    public static bool TryZone(Interpreter interp, Value value, out PyZone? zone)
    {
        zone = value.As<PyZone>();
        return zone is not null || value.IsUnbound || value.IsNone
            || interp.Fail(Throw.TypeError($"tzinfo argument must be None or of a tzinfo subclass, not type '{value.Type.Name}'"));
    }

    /// <summary>A str that a method takes.</summary>
    public static string Text(Value value, string function, int position = 1) => value.As<PyStr>()?.Text
        ?? throw Throw.TypeError($"{function}() argument {position} must be str, not {CallArguments.TypeName(value)}");

    /// <summary>The state that pickle keeps: bytes, or the str that Python 2 made of them. Null for other values.</summary>
    public static byte[]? State(Value value, int length)
    {
        if (value.As<PyBytes>() is { } bytes)
        {
            return bytes.Data.Length == length ? bytes.Data : null;
        }

        return value.As<PyStr>() is { } text && text.Text.Length == length && text.Text.All(static c => c < 256) ? [.. text.Text.Select(static c => (byte)c)] : null;
    }
}
