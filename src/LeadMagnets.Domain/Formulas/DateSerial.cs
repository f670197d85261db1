namespace LeadMagnets.Domain.Formulas;

/// <summary>
/// Days as spreadsheets count them: 1 is 1900-01-01, and 60 the 29 February 1900 that never was. Dates are known from 61 = 1900-03-01,
/// where all spreadsheets agree, to 9999-12-31. <c>widgets/src/engine/dateSerial.ts</c> is the twin.
/// </summary>
public static class DateSerial
{
    public const int First = 61;
    public const int Last = 2_958_465;

    /// <summary>Serials plus this are the days of <see cref="DateOnly"/>.</summary>
    private static readonly int Offset = new DateOnly(1900, 3, 1).DayNumber - First;

    public static bool IsDate(double serial) => serial >= First && serial < Last + 1;

    /// <summary>The day of a serial between <see cref="First"/> and <see cref="Last"/>: <c>45322</c> is 2024-01-31.</summary>
    public static DateOnly DateOf(int serial) => DateOnly.FromDayNumber(serial + Offset);

    public static int Of(DateOnly date) => date.DayNumber - Offset;

    /// <summary>The serial of a day, with months and days beyond their ends carried on: month 13 is January, day 0 the last of the month before. Null when that is no date.</summary>
    public static int? Of(double year, double month, double day)
    {
        if (!(Math.Abs(month) < 1e6 && Math.Abs(day) < 1e7)) return null;
        var months = Math.Truncate(year) * 12 + Math.Truncate(month) - 1;
        var whole = Math.Floor(months / 12);
        if (!(whole >= 1 && whole <= 9999)) return null;
        var serial = Of(new DateOnly((int)whole, (int)(months - whole * 12) + 1, 1)) + Math.Truncate(day) - 1;
        return IsDate(serial) ? (int)serial : null;
    }

    /// <summary>So many months later: the same day, or the month's last one. EDATE(45322, 1) is 45351. Null when that is no date.</summary>
    public static int? AddMonths(int serial, double months)
    {
        var date = DateOf(serial);
        if (Of(date.Year, date.Month + Math.Truncate(months), 1) is not { } first)
        {
            // 1900-02 lies before the first date, whatever the day.
            return null;
        }
        var month = DateOf(first);
        return first + Math.Min(date.Day, DateTime.DaysInMonth(month.Year, month.Month)) - 1;
    }

    /// <summary>0 is Sunday.</summary>
    public static int Weekday(int serial) => (serial + 6) % 7;
}
