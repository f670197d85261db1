namespace LeadMagnets.Domain.Reports;

/// <summary>Our words in year tables, charts, sensitivities and assumptions, in the definition's language.</summary>
public sealed partial record FigureTexts
{
    public required string Language { get; init; }
    /// <summary>The sum of a column.</summary>
    public required string Total { get; init; }
    /// <summary><c>{0}</c>: January 2026.</summary>
    public required string AsOf { get; init; }
    /// <summary>What is watched, <c>{0}</c>, is <c>{1}</c> with the visitor's own answers: the line in the middle of a tornado.</summary>
    public required string Base { get; init; }
    /// <summary><c>{0}</c> the result, <c>{1}</c> the change that leads to it.</summary>
    public required string At { get; init; }
    /// <summary>A change of <c>{0}</c> percentage points.</summary>
    public required string Points { get; init; }
    /// <summary>A chart over <c>{0}</c> from <c>{1}</c> to <c>{2}</c>.</summary>
    public required string ChartAlt { get; init; }
    /// <summary>The series <c>{0}</c>, from the first value <c>{1}</c> to the last one <c>{2}</c>.</summary>
    public required string SeriesAlt { get; init; }
    /// <summary>The lowest value <c>{0}</c> at row <c>{1}</c>.</summary>
    public required string LowestAlt { get; init; }
    /// <summary>The highest value <c>{0}</c> at row <c>{1}</c>.</summary>
    public required string HighestAlt { get; init; }

    /// <summary>Every language that has a table: the same as in <see cref="ReportTexts"/>.</summary>
    public static IReadOnlyList<FigureTexts> All { get; } = [English, German, French, Spanish, Dutch, Italian, Portuguese, Polish, Swedish, Turkish, Japanese, Arabic];

    public static FigureTexts Of(string locale) => All.FirstOrDefault(texts => texts.Language == ReportTexts.Of(locale).Language) ?? All[0];
}
