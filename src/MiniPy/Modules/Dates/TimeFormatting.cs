using System.Globalization;
using System.Text;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Dates;

/// <summary>
/// <c>strftime</c> of dates, times, datetimes and of the time module (library reference, "strftime() and strptime() Format Codes"), in the locale C, with
/// the flags and the width that glibc lets stand between the % and the letter.
/// </summary>
/// <param name="interp">The interpreter.</param>
/// <param name="moment">The date, time, datetime or struct_time, which is asked for its zone; None for a plain tuple.</param>
/// <param name="fields">What it shows.</param>
internal ref struct TimeFormatting(Interpreter interp, Value moment, ClockFields fields)
{
    /// <summary>Wider fields give an empty text, as an output of that size does in CPython.</summary>
    private const int WidestPerLetter = 256;
    private const int SmallestRoom = 1024;

    private readonly StringBuilder text = new();

    /// <summary>What stands between the % and the letter.</summary>
    private char pad;
    private int width;
    private bool isUpper;
    private bool isSwapped;

    /// <summary>True for what is of this module, of which zones and microseconds are asked; False for the time module.</summary>
    private readonly bool IsOfDates => moment.Reference is PyDate or PyTime;

    /// <summary>The text; null with an exception pending.</summary>
    public string? Format(string format)
    {
        if (format.AsSpan().ContainsAnyInRange('\ud800', '\udfff'))
        {
            // It goes through the encoding of the C library, which has no lone surrogates.
            TextCodecs.Encode(interp, new PyStr(format), "utf-8", "strict");
        }

        int place = 0;
        while (place < format.Length)
        {
            interp.Step();
            int percent = format.IndexOf('%', place);
            if (percent < 0 || percent == format.Length - 1)
            {
                break;
            }

            text.Append(format, place, percent - place);
            place = percent + 1;
            if (IsOfDates && format[place] is ('z' or 'Z' or 'f' or ':'))
            {
                if (!TryZone(format, ref place))
                {
                    return null;
                }

                continue;
            }

            ReadFlags(format, ref place);
            if (place >= format.Length || !TryField(format[place]))
            {
                place = Math.Min(place + 1, format.Length);
                text.Append(format, percent, place - percent);
            }
            else
            {
                place++;
            }

            if (text.Length > SmallestRoom && text.Length >= Room(format.Length))
            {
                return string.Empty;
            }
        }

        return text.Append(format, place, format.Length - place).ToString();
    }

    private static long Room(int format)
    {
        long room = SmallestRoom;
        while (room < (long)WidestPerLetter * format)
        {
            room *= 2;
        }

        return room;
    }

    private void ReadFlags(string format, ref int place)
    {
        pad = '\0';
        width = 0;
        isUpper = false;
        isSwapped = false;
        for (; place < format.Length; place++)
        {
            char flag = format[place];
            if (flag is '_' or '-' or '0' or '+')
            {
                pad = flag;
            }
            else if (flag is '^' or '#')
            {
                isUpper |= flag == '^';
                isSwapped |= flag == '#';
            }
            else
            {
                break;
            }
        }

        for (; place < format.Length && char.IsAsciiDigit(format[place]); place++)
        {
            width = Math.Min((width * 10) + (format[place] - '0'), 100_000_000);
        }

        // Other calendars and digits, which the locale C has none of.
        place += place < format.Length && format[place] is ('E' or 'O') ? 1 : 0;
    }

    /// <summary>%z, %:z, %Z and %f; other letters behind a colon stay as they are.</summary>
    private bool TryZone(string format, ref int place)
    {
        char letter = format[place++];
        switch (letter)
        {
            case ':' when place < format.Length && format[place] == 'z':
                place++;
                return TryOffset(":");
            case ':':
                text.Append("%:");
                return true;
            case 'z':
                return TryOffset(string.Empty);
            case 'f':
                long time = moment.Reference is PyDateTime whole ? whole.Time : moment.As<PyTime>() is { } ofDay ? ofDay.Time : 0;
                text.Append(CultureInfo.InvariantCulture, $"{DayTime.Microsecond(time):000000}");
                return true;
            default:
                Value name = Zones.Name(interp, Zone, Asked);
                text.Append(name.As<PyStr>()?.Text);
                return !name.IsError;
        }
    }

    private readonly PyZone? Zone => moment.Reference is PyDateTime whole ? whole.Zone : moment.As<PyTime>()?.Zone;

    /// <summary>What the zone is asked about: times have no day.</summary>
    private readonly Value Asked => moment.Reference is PyTime ? Value.None : moment;

    private readonly bool TryOffset(string separator)
    {
        if (!Zones.TryOffset(interp, Zone, Asked, out ZoneOffset offset))
        {
            return false;
        }

        if (offset.IsKnown)
        {
            var written = new DateText(stackalloc char[24]);
            written.Offset(offset.Microseconds, separator);
            text.Append(written.ToString());
        }

        return true;
    }

    private readonly void Number(int digits, int number, char defaultPad = '0')
    {
        char own = pad is '\0' or '+' ? defaultPad : pad == '_' ? ' ' : pad;
        string shown = Math.Abs((long)number).ToString(CultureInfo.InvariantCulture);
        int missing = own == '-' ? 0 : Math.Max(digits, width) - shown.Length - (number < 0 ? 1 : 0);
        interp.ChargeBytes(Math.Max(missing, 0) * 2L);
        if (own == ' ')
        {
            text.Append(' ', Math.Max(missing, 0));
        }

        text.Append(number < 0 ? "-" : string.Empty).Append('0', own == '0' ? Math.Max(missing, 0) : 0).Append(shown);
    }

    private readonly void Word(string word, bool isLowerSwapped = false)
    {
        int missing = Math.Max(width - word.Length, 0);
        interp.ChargeBytes(missing * 2L);
        text.Append(pad == '0' ? '0' : ' ', missing);
        text.Append(isSwapped ? isLowerSwapped ? word.ToLowerInvariant() : word.ToUpperInvariant() : isUpper ? word.ToUpperInvariant() : word);
    }

    /// <summary>A field made of others.</summary>
    private readonly void Fields(string format)
    {
        string made = new TimeFormatting(interp, moment, fields).Format(format)!;
        text.Append(isUpper ? made.ToUpperInvariant() : made);
    }

    private readonly int HalfDayHour => fields.Hour % 12 == 0 ? 12 : fields.Hour % 12;

    /// <summary>Writes what a letter stands for; false for an unknown one.</summary>
    private bool TryField(char letter)
    {
        string weekday = DateText.Days[(uint)fields.Weekday % 7];
        string month = fields.Month is >= 1 and <= 12 ? DateText.Months[fields.Month - 1] : "????";
        switch (letter)
        {
            case 'a':
                Word(weekday[..DateText.ShortName]);
                break;
            case 'A':
                Word(weekday);
                break;
            case 'b' or 'h':
                Word(month[..DateText.ShortName]);
                break;
            case 'B':
                Word(month);
                break;
            case 'p':
                Word(fields.Hour < 12 ? "AM" : "PM", isLowerSwapped: true);
                break;
            case 'P':
                Word(fields.Hour < 12 ? "am" : "pm");
                break;
            case 'n':
                Word("\n");
                break;
            case 't':
                Word("\t");
                break;
            case '%':
                Word("%");
                break;
            case 'Z':
                Word(IsOfDates ? string.Empty : StructTime.ZoneNameOf(moment, fields), isLowerSwapped: true);
                break;
            case 'z':
                WriteOffset();
                break;
            default:
                return TryNumber(letter) || TryComposite(letter);
        }

        return true;
    }

    private bool TryNumber(char letter)
    {
        switch (letter)
        {
            case 'd':
                Number(2, fields.Day);
                break;
            case 'e':
                Number(2, fields.Day, ' ');
                break;
            case 'H':
                Number(2, fields.Hour);
                break;
            case 'k':
                Number(2, fields.Hour, ' ');
                break;
            case 'I':
                Number(2, HalfDayHour);
                break;
            case 'l':
                Number(2, HalfDayHour, ' ');
                break;
            case 'j':
                Number(3, fields.DayOfYear);
                break;
            case 'm':
                Number(2, fields.Month);
                break;
            case 'M':
                Number(2, fields.Minute);
                break;
            case 'S':
                Number(2, fields.Second);
                break;
            case 'u':
                Number(1, fields.Weekday + 1);
                break;
            case 'w':
                Number(1, (fields.Weekday + 1) % 7);
                break;
            case 'U':
                Number(2, (fields.DayOfYear - 1 + 7 - ((fields.Weekday + 1) % 7)) / 7);
                break;
            case 'W':
                Number(2, (fields.DayOfYear - 1 + 7 - fields.Weekday) / 7);
                break;
            case 'y':
                Number(2, ((fields.Year % 100) + 100) % 100);
                break;
            case 'Y':
                Number(1, fields.Year);
                break;
            case 'C':
                Number(1, (int)Math.Floor(fields.Year / 100.0));
                break;
            case 'G' or 'g' or 'V':
                fields.IsoWeek(out int year, out int week);
                Number(letter == 'G' ? 1 : 2, letter == 'G' ? year : letter == 'g' ? ((year % 100) + 100) % 100 : week);
                break;
            default:
                return false;
        }

        return true;
    }

    private readonly bool TryComposite(char letter)
    {
        switch (letter)
        {
            case 'c':
                Fields("%a %b %e %H:%M:%S %Y");
                break;
            case 'x' or 'D':
                Fields("%m/%d/%y");
                break;
            case 'X' or 'T':
                Fields("%H:%M:%S");
                break;
            case 'r':
                Fields("%I:%M:%S %p");
                break;
            case 'R':
                Fields("%H:%M");
                break;
            case 'F':
                Fields("%Y-%m-%d");
                break;
            case 's':
                Word((fields.Seconds - Timestamps.OffsetAt(fields.Seconds)).ToString(CultureInfo.InvariantCulture));
                break;
            default:
                return false;
        }

        return true;
    }

    /// <summary>+hhmm of the time module.</summary>
    private readonly void WriteOffset()
    {
        if (IsOfDates || !StructTime.HasOffset(moment, fields))
        {
            return;
        }

        long minutes = StructTime.OffsetOf(moment) / 60;
        text.Append(minutes < 0 ? '-' : '+');
        minutes = Math.Abs(minutes);
        Number(4, (int)((minutes / 60 * 100) + (minutes % 60)));
    }
}
