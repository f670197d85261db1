namespace LeadMagnets.Domain.Formatting;

/// <summary>How a language writes dates. Names stand in their order and are parted by <c>|</c>; the week begins with Sunday.</summary>
/// <param name="Medium">The code of a date: <c>d mmm yyyy</c>.</param>
/// <param name="Long">The code of a date with the month in full.</param>
/// <param name="MonthsAlone">The months where no day stands beside them; null: as with a day.</param>
/// <param name="ShortMonthsAlone">The same, short.</param>
/// <param name="HalfDays">Before and after noon.</param>
public sealed record DatePattern(
    string Medium, string Long, string Months, string ShortMonths, string? MonthsAlone, string? ShortMonthsAlone,
    string Days, string ShortDays, string HalfDays);
