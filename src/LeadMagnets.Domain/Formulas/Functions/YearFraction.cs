namespace LeadMagnets.Domain.Formulas.Functions;

/// <summary>The time between two days in years, by Excel's five ways of counting.</summary>
internal static class YearFraction
{
    public static Value Between(double start, double end, double basis)
    {
        if (!DateSerial.IsDate(start) || !DateSerial.IsDate(end)) return FormulaError.Number;
        var (first, last) = ((int)Math.Min(start, end), (int)Math.Max(start, end));
        var (from, to) = (DateSerial.DateOf(first), DateSerial.DateOf(last));
        double days = last - first;
        return Rounding.Truncate(basis) switch
        {
            0 => Thirties(from, AmericanStart(from), to, AmericanEnd(from, to)),
            1 => days / LengthOfYear(from, to),
            2 => days / 360,
            3 => days / 365,
            4 => Thirties(from, Math.Min(from.Day, 30), to, Math.Min(to.Day, 30)),
            _ => FormulaError.Number,
        };
    }

    /// <summary>All months have thirty days, all years 360.</summary>
    private static double Thirties(DateOnly from, int first, DateOnly to, int last) =>
        ((to.Year - from.Year) * 360 + (to.Month - from.Month) * 30 + (last - first)) / 360.0;

    /// <summary>The last day of a month is its thirtieth, that of February too.</summary>
    private static int AmericanStart(DateOnly from) => from.Day == 31 || EndsFebruary(from) ? 30 : from.Day;

    /// <summary>At the end a 31st counts only where the start is the 30th or 31st; the last of February only beside another.</summary>
    private static int AmericanEnd(DateOnly from, DateOnly to) =>
        (EndsFebruary(from) && EndsFebruary(to)) || (to.Day == 31 && from.Day >= 30) ? 30 : to.Day;

    private static bool EndsFebruary(DateOnly day) => day.Month == 2 && day.Day == DateTime.DaysInMonth(day.Year, 2);

    /// <summary>Up to a year: 366 where a 29 February is meant, else 365. Beyond: the mean of all the years touched.</summary>
    private static double LengthOfYear(DateOnly from, DateOnly to)
    {
        if (to.Year == from.Year || (to.Year == from.Year + 1 && PlaceInYear(to) <= PlaceInYear(from))) return TouchesLeapDay(from, to) ? 366 : 365;
        var years = to.Year - from.Year + 1;
        return (double)(new DateOnly(to.Year, 12, 31).DayNumber - new DateOnly(from.Year, 1, 1).DayNumber + 1) / years;
    }

    /// <summary>A number that grows with month and day, whether or not the year is a leap year.</summary>
    private static int PlaceInYear(DateOnly day) => day.Month * 100 + day.Day;

    /// <summary>Within one leap year any two days do; over New Year a 29 February must lie between them.</summary>
    private static bool TouchesLeapDay(DateOnly from, DateOnly to)
    {
        if (from.Year == to.Year) return DateTime.IsLeapYear(from.Year);
        return (DateTime.IsLeapYear(from.Year) && from <= new DateOnly(from.Year, 2, 29))
            || (DateTime.IsLeapYear(to.Year) && to >= new DateOnly(to.Year, 2, 29));
    }
}
