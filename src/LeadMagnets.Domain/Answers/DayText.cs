using System.Globalization;
using LeadMagnets.Domain.Formulas;

namespace LeadMagnets.Domain.Answers;

/// <summary>Days as documents and answers write them: <c>2026-03-31</c>. Those that formulas know: from 1900-03-01 on.</summary>
internal static class DayText
{
    /// <summary>The bound that moves with the calendar.</summary>
    public const string Today = "today";

    private const string Format = "yyyy-MM-dd";
    private static readonly DateOnly First = DateSerial.DateOf(DateSerial.First);

    /// <summary>Null for a day that does not exist.</summary>
    public static DateOnly? Read(string text) =>
        DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day >= First ? day : null;

    public static string Write(DateOnly day) => day.ToString(Format, CultureInfo.InvariantCulture);

    /// <summary>The day that a question's bound is; null: it has none, or nobody knows what day it is.</summary>
    public static DateOnly? Bound(string? bound, DateOnly? today) => bound is null ? null : bound == Today ? today : Read(bound);
}
