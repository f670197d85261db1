using System.Globalization;
using LeadMagnets.Domain.Formulas;

namespace LeadMagnets.Domain.Formatting;

/// <summary>Days and times by the date letters of a section.</summary>
internal static class DateText
{
    private const double DaySeconds = 86_400;

    /// <summary>Null when the number is no date; a time alone is also shown for less than a day, as in <c>h:mm</c> for 0.75.</summary>
    public static string? Write(double number, CodeSection section, NumberPattern pattern)
    {
        if (!(number >= 0 && number < DateSerial.Last + 1)) return null;
        var total = Math.Floor(number * DaySeconds + 0.5);
        var day = (int)Math.Floor(total / DaySeconds);
        var hasDay = section.Parts.Any(part => part.Kind is PartKind.Year or PartKind.Month or PartKind.Day);
        if (hasDay && !DateSerial.IsDate(day)) return null;
        var time = new Clock(hasDay ? day : 0, total, (int)(total - day * DaySeconds),
            section.Parts.Any(part => part.Kind is PartKind.HalfDay), section.Parts.Any(part => part is { Kind: PartKind.Day, Length: <= 2 }));
        return string.Concat(section.Parts.Select(part => Part(part, time, pattern)));
    }

    /// <param name="Day">The serial; 0 where only the time is shown.</param>
    /// <param name="Total">The seconds since serial 0.</param>
    /// <param name="Seconds">The seconds since midnight.</param>
    /// <param name="Halves">Whether hours are counted to twelve.</param>
    /// <param name="DayOfMonth">Whether the day stands beside the month.</param>
    private sealed record Clock(int Day, double Total, int Seconds, bool Halves, bool DayOfMonth);

    private static string Part(CodePart part, Clock time, NumberPattern pattern) => part.Kind switch
    {
        PartKind.Literal => part.Text,
        PartKind.Year => Count(part.Length <= 2 ? DateSerial.DateOf(time.Day).Year % 100 : DateSerial.DateOf(time.Day).Year, part.Length <= 2 ? 2 : 4, pattern),
        PartKind.Month => Month(DateSerial.DateOf(time.Day).Month, part.Length, time.DayOfMonth, pattern),
        PartKind.Day => Day(time.Day, part.Length, pattern),
        PartKind.Hour => Count(Hour(time), part.Length, pattern),
        PartKind.Minute => Count(time.Seconds / 60 % 60, part.Length, pattern),
        PartKind.Second => Count(time.Seconds % 60, part.Length, pattern),
        PartKind.Hours => Count(Math.Floor(time.Total / 3600), part.Length, pattern),
        PartKind.Minutes => Count(Math.Floor(time.Total / 60), part.Length, pattern),
        PartKind.Seconds => Count(time.Total, part.Length, pattern),
        PartKind.HalfDay => HalfDay(time.Seconds / 43_200, part.Length, pattern),
        _ => part.Text,
    };

    private static string Count(double value, int length, NumberPattern pattern) =>
        NativeDigits.Of(value.ToString("0", CultureInfo.InvariantCulture).PadLeft(Math.Min(length, 4), '0'), pattern);

    private static int Hour(Clock time)
    {
        var hour = time.Seconds / 3600;
        return time.Halves ? (hour + 11) % 12 + 1 : hour;
    }

    private static string Month(int month, int length, bool withDay, NumberPattern pattern)
    {
        if (length <= 2 || pattern.Dates is not { } dates) return Count(month, Math.Min(length, 2), pattern);
        return length switch
        {
            3 => Name((withDay ? null : dates.ShortMonthsAlone) ?? dates.ShortMonths, month - 1),
            5 => Name(dates.MonthsAlone ?? dates.Months, month - 1)[..1],
            _ => Name((withDay ? null : dates.MonthsAlone) ?? dates.Months, month - 1),
        };
    }

    private static string Day(int serial, int length, NumberPattern pattern)
    {
        if (length <= 2 || pattern.Dates is not { } dates) return Count(DateSerial.DateOf(serial).Day, Math.Min(length, 2), pattern);
        return Name(length == 3 ? dates.ShortDays : dates.Days, DateSerial.Weekday(serial));
    }

    private static string HalfDay(int half, int length, NumberPattern pattern) =>
        length == 2 && pattern.Dates is { } dates ? Name(dates.HalfDays, half) : half == 0 ? "A" : "P";

    private static string Name(string names, int index) => names.Split('|')[index];
}
