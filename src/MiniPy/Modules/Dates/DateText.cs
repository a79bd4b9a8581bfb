using System.Globalization;

namespace MiniPy.Modules.Dates;

/// <summary>Writes the fields of dates and times into room that stands on the stack.</summary>
internal ref struct DateText(Span<char> room)
{
    public static readonly string[] Days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    public static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>How many letters the short names of days and months have.</summary>
    public const int ShortName = 3;

    private readonly Span<char> room = room;
    private int length;

    public void Add(char character) => room[length++] = character;

    public void Add(ReadOnlySpan<char> text)
    {
        text.CopyTo(room[length..]);
        length += text.Length;
    }

    public void Number(int number)
    {
        number.TryFormat(room[length..], out int written, default, CultureInfo.InvariantCulture);
        length += written;
    }

    public void Two(int number)
    {
        room[length] = (char)('0' + (number / 10));
        room[length + 1] = (char)('0' + (number % 10));
        length += 2;
    }

    public void Three(int number)
    {
        Two(number / 10);
        Add((char)('0' + (number % 10)));
    }

    public void Four(int number)
    {
        Two(number / 100);
        Two(number % 100);
    }

    public void Six(int number)
    {
        Two(number / 10000);
        Four(number % 10000);
    }

    /// <summary>2024-02-29</summary>
    public void Date(PyDate date)
    {
        Four(date.Year);
        Add('-');
        Two(date.Month);
        Add('-');
        Two(date.Day);
    }

    /// <summary>13:45:30.123456, as far as a form says.</summary>
    public void Time(long time, TimeForm form)
    {
        int microsecond = DayTime.Microsecond(time);
        if (form == TimeForm.Automatic)
        {
            form = microsecond == 0 ? TimeForm.Seconds : TimeForm.Microseconds;
        }

        Two(DayTime.Hour(time));
        if (form >= TimeForm.Minutes)
        {
            Add(':');
            Two(DayTime.Minute(time));
        }

        if (form >= TimeForm.Seconds)
        {
            Add(':');
            Two(DayTime.Second(time));
        }

        if (form == TimeForm.Milliseconds)
        {
            Add('.');
            Three(microsecond / 1000);
        }
        else if (form == TimeForm.Microseconds)
        {
            Add('.');
            Six(microsecond);
        }
    }

    /// <summary>+05:30, with seconds and microseconds where there are any.</summary>
    public void Offset(long microseconds, string separator)
    {
        Add(microseconds < 0 ? '-' : '+');
        long time = Math.Abs(microseconds);
        Two(DayTime.Hour(time));
        Add(separator);
        Two(DayTime.Minute(time));
        if (time % DayTime.PerMinute != 0)
        {
            Add(separator);
            Two(DayTime.Second(time));
        }

        if (time % DayTime.PerSecond != 0)
        {
            Add('.');
            Six(DayTime.Microsecond(time));
        }
    }

    /// <summary>Thu Feb 29 13:45:30 2024</summary>
    public static string Clock(PyDate date, long time)
    {
        var text = new DateText(stackalloc char[32]);
        text.Add(Days[Calendar.Weekday(date.Ordinal)].AsSpan(0, ShortName));
        text.Add(' ');
        text.Add(Months[date.Month - 1].AsSpan(0, ShortName));
        text.Add(date.Day < 10 ? "  " : " ");
        text.Number(date.Day);
        text.Add(' ');
        text.Time(time, TimeForm.Seconds);
        text.Add(' ');
        text.Four(date.Year);
        return text.ToString();
    }

    public override readonly string ToString() => new(room[..length]);
}

/// <summary>How much of a time is written: <c>timespec</c>.</summary>
internal enum TimeForm { Automatic, Hours, Minutes, Seconds, Milliseconds, Microseconds }
