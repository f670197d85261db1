using static LeadMagnets.Domain.Formulas.Bodies;

namespace LeadMagnets.Domain.Formulas.Functions;

/// <summary>Days, which are numbers: 61 is 1 March 1900, and each day is one more.</summary>
internal static class DateFunctions
{
    public static IReadOnlyList<Function> All { get; } =
    [
        Row(Lazy((evaluation, _) => evaluation.Give(evaluation.Today)), """
            TODAY()
            Gives the day of the submission, in the time zone of the visitor's market.
            = DAYS(TODAY(), TODAY()) -> 0
            """),
        Row(Numeric(3, parts => Calendar.Date(parts[0], parts[1], parts[2])), """
            DATE(year, month, day)
            Gives a day.
            year: Four digits; 0 to 1899 count from 1900.
            month: 1 to 12; 13 is January of the next year, 0 December of the last.
            day: 1 to 31; 0 is the last day of the month before.
            #NUM!: The day lies before 1 March 1900 or after 9999.
            = DATE(2024, 1, 31) -> 45322
            = DATE(2008, 14, 2) -> 39846
            """),
        Row(Numeric(date => Calendar.Part(date, day => day.Year)), """
            YEAR(date)
            Gives the year of a day.
            date: A day: a number, or the result of a date function.
            #NUM!: The day lies before 1 March 1900 or after 9999.
            = YEAR(DATE(2024, 1, 31)) -> 2024
            """),
        Row(Numeric(date => Calendar.Part(date, day => day.Month)), """
            MONTH(date)
            Gives the month of a day, 1 to 12.
            date: A day: a number, or the result of a date function.
            #NUM!: The day lies before 1 March 1900 or after 9999.
            = MONTH(45322) -> 1
            """),
        Row(Numeric(date => Calendar.Part(date, day => day.Day)), """
            DAY(date)
            Gives the day of the month, 1 to 31.
            date: A day: a number, or the result of a date function.
            #NUM!: The day lies before 1 March 1900 or after 9999.
            = DAY(45322) -> 31
            """),
        Row(Numeric(Calendar.AddMonths), """
            EDATE(date, months)
            Gives the same day so many months later, or the last day of a shorter month.
            date: A day: a number, or the result of a date function.
            months: How many; negative ones go back. Decimals are cut.
            #NUM!: A day lies before 1 March 1900 or after 9999.
            = EDATE(45322, 1) -> 45351
            = EDATE(DATE(2011, 1, 15), -1) -> 40527
            """),
        Row(Numeric(Calendar.EndOfMonth), """
            EOMONTH(date, months)
            Gives the last day of the month so many months later.
            date: A day: a number, or the result of a date function.
            months: How many; 0 is the same month.
            #NUM!: A day lies before 1 March 1900 or after 9999.
            = EOMONTH(DATE(2011, 1, 1), 1) -> 40602
            """),
        Row(Numeric(Calendar.Days), """
            DAYS(end, start)
            Counts the days between two days.
            end: The later day.
            start: The earlier day; the result is negative when it is the later one.
            #NUM!: A day lies before 1 March 1900 or after 9999.
            = DAYS(DATE(2011, 3, 15), DATE(2011, 2, 1)) -> 42
            """),
        Row(Numeric(3, numbers => YearFraction.Between(numbers[0], numbers[1], numbers[2])), """
            YEARFRAC(start, end, [basis])
            Gives the time between two days in years.
            start: A day.
            end: Another day; the order does not matter.
            basis: How days are counted: 0 months of 30 days (US), 1 real days of real years, 2 real days of 360, 3 real days of 365, 4 months of 30 days (Europe).
            #NUM!: A day lies before 1 March 1900 or after 9999, or there is no such basis.
            = YEARFRAC(DATE(2012, 1, 1), DATE(2012, 7, 30)) -> 0.580556
            = YEARFRAC(DATE(2012, 1, 1), DATE(2012, 7, 30), 1) -> 0.576503
            """),
    ];

    private static Function Row(FunctionBody body, string page) => new(FunctionGroup.Date, body, page);
}
