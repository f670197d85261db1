using System.Globalization;

namespace LeadMagnets.Domain.Reports;

/// <summary>The words of our own in results and reports, in the definition's language. <c>{0}</c> and so on are filled by the methods.</summary>
public sealed partial record ReportTexts
{
    public required string Language { get; init; }
    public required string OutOf { get; init; }
    public required string StandsAt { get; init; }
    public required string YouStandAt { get; init; }
    public required string FitsYou { get; init; }
    public required string PreparedFor { get; init; }
    public required string Prepared { get; init; }
    public required string PointsToWin { get; init; }
    public required string NowAt { get; init; }
    public required string Outlook { get; init; }
    public required string OutlookOne { get; init; }
    public required string Grade { get; init; }
    public required string GetsGrade { get; init; }
    public required string YouGetGrade { get; init; }
    public required string ScoreOutOf { get; init; }
    public required string WithoutCap { get; init; }
    public required string LiftsGrade { get; init; }
    public required string LiftsScore { get; init; }
    public required string Decided { get; init; }
    public required string Median { get; init; }
    public required string MedianNote { get; init; }
    public required string NotAssessed { get; init; }
    public required string YouAnswered { get; init; }
    public required string Match { get; init; }
    public required string NoNumber { get; init; }
    public required string ScoreAlt { get; init; }
    public required string RulerAlt { get; init; }
    public required string RadarAlt { get; init; }
    public required string Yes { get; init; }
    public required string No { get; init; }
    public required string For { get; init; }
    public required string DownloadPdf { get; init; }
    public required string PdfWaits { get; init; }
    public required string PdfWaitsWhy { get; init; }
    public required string BackToReport { get; init; }
    public required string Share { get; init; }
    public required string ShareCopied { get; init; }
    public required string SharedResult { get; init; }
    public required string TakeItYourself { get; init; }
    /// <summary>Date with <c>{0}</c> day, <c>{1}</c> month and <c>{2}</c> year.</summary>
    public required string DatePattern { get; init; }
    public required IReadOnlyList<string> Months { get; init; }

    /// <summary>The table for a BCP 47 tag such as <c>de-AT</c>; English where the language has none.</summary>
    public static ReportTexts Of(string locale)
    {
        var language = locale.Split('-', '_')[0].ToLowerInvariant();
        var texts = All.FirstOrDefault(t => t.Language == language) ?? English;
        return locale.Equals("en-US", StringComparison.OrdinalIgnoreCase) ? texts with { DatePattern = "{1} {0}, {2}" } : texts;
    }

    public string Date(DateOnly date) => Fill(DatePattern, date.Day, Months[date.Month - 1], date.Year);

    public static string Fill(string pattern, params object[] values) => string.Format(CultureInfo.InvariantCulture, pattern, values);
}
