using System.Globalization;
using System.Text.RegularExpressions;
using LeadMagnets.Domain.Formatting;
using LeadMagnets.Domain.Formulas;

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

    /// <summary>Stands between the items of a list.</summary>
    public string Comma => Language switch { "ja" => "、", "ar" => "، ", _ => ", " };

    /// <summary>How days and whole numbers are written.</summary>
    private NumberPattern Pattern { get; init; } = NumberPatterns.For(Plain);

    private const string Plain = "en-GB";
    private static readonly NumberFormat WholeNumber = NumberFormat.Parse("decimal:0")!;
    private static readonly NumberFormat Day = NumberFormat.Parse("date:long")!;

    /// <summary>Every language that has a table, English first.</summary>
    public static IReadOnlyList<ReportTexts> All { get; } =
        [English, German, French, Spanish, Dutch, Italian, Portuguese, Polish, Swedish, Turkish, Japanese, Arabic];

    /// <summary>The table for a BCP 47 tag such as <c>de-AT</c>; English where the language has none.</summary>
    public static ReportTexts Of(string locale)
    {
        var language = locale.Split('-', '_')[0].ToLowerInvariant();
        return All.FirstOrDefault(texts => texts.Language == language) is { } known ? known.In(NumberPatterns.For(locale)) : All[0];
    }

    /// <summary>A score or a count in the language's digits.</summary>
    public string Whole(int number) => NumberText.Format(number, WholeNumber, Pattern);

    /// <summary>A day with its month in words.</summary>
    public string Date(DateOnly date) => NumberText.Format(DateSerial.Of(date), Day, Pattern);

    public static string Fill(string pattern, params object[] values) => string.Format(CultureInfo.InvariantCulture, pattern, values);

    /// <summary>Egypt writes "100" in the same digits as the scores beside it, Morocco does not: one table serves both.</summary>
    private ReportTexts In(NumberPattern pattern) => pattern.Digits is null ? this with { Pattern = pattern } : this with
    {
        Pattern = pattern,
        OutOf = Native(OutOf, pattern), StandsAt = Native(StandsAt, pattern), YouStandAt = Native(YouStandAt, pattern), NowAt = Native(NowAt, pattern),
        GetsGrade = Native(GetsGrade, pattern), YouGetGrade = Native(YouGetGrade, pattern), ScoreOutOf = Native(ScoreOutOf, pattern),
        ScoreAlt = Native(ScoreAlt, pattern), RulerAlt = Native(RulerAlt, pattern), RadarAlt = Native(RadarAlt, pattern),
    };

    private static string Native(string text, NumberPattern pattern) => OwnNumber().Replace(text, number => NativeDigits.Of(number.Value, pattern));

    /// <summary>A number of the text itself, not one that names a place such as <c>{0}</c>.</summary>
    [GeneratedRegex(@"(?<!\{)\d+")]
    private static partial Regex OwnNumber();
}
