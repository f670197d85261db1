namespace LeadMagnets.Domain.Formulas.Functions;

/// <summary>Days as numbers; what is no day from 1900-03-01 to 9999-12-31 is <c>#NUM!</c>.</summary>
internal static class Calendar
{
    public static Value Date(double year, double month, double day)
    {
        var whole = Rounding.Truncate(year);
        if (whole is < 0 or > 9999) return FormulaError.Number;
        return Serial(DateSerial.Of(whole < 1900 ? whole + 1900 : whole, Rounding.Truncate(month), Rounding.Truncate(day)));
    }

    public static Value Part(double date, Func<DateOnly, int> part) =>
        DateSerial.IsDate(date) ? (double)part(DateSerial.DateOf((int)date)) : FormulaError.Number;

    public static Value AddMonths(double date, double months) =>
        DateSerial.IsDate(date) ? Serial(DateSerial.AddMonths((int)date, Rounding.Truncate(months))) : FormulaError.Number;

    public static Value EndOfMonth(double date, double months)
    {
        if (!DateSerial.IsDate(date)) return FormulaError.Number;
        var day = DateSerial.DateOf((int)date);
        return Serial(DateSerial.Of(day.Year, day.Month + Rounding.Truncate(months) + 1, 0));
    }

    public static Value Days(double end, double start) =>
        DateSerial.IsDate(end) && DateSerial.IsDate(start) ? Math.Floor(end) - Math.Floor(start) : FormulaError.Number;

    private static Value Serial(int? serial) => serial is { } day ? (double)day : FormulaError.Number;
}
