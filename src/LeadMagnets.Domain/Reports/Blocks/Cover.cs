using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Reports.Drawings;
using static LeadMagnets.Domain.Reports.ReportTexts;

namespace LeadMagnets.Domain.Reports.Blocks;

/// <summary>The first page says the result in one sentence; the marketer's own title takes its place.</summary>
internal static class Cover
{
    public static CoverView View(CoverBlock block, ReportSource source) =>
        new(source.Definition.Title, block.Title ?? Headline(source), Intro(block, source), Ruler(source));

    private static string Headline(ReportSource source) => source.Result switch
    {
        { Score: { } score, Grade: { } grade } =>
            source.Person.Who is { } who ? Fill(source.Texts.GetsGrade, who, grade.Title, source.Texts.Whole(score)) : Fill(source.Texts.YouGetGrade, grade.Title, source.Texts.Whole(score)),
        { Score: { } score } => source.Person.Who is { } who ? Fill(source.Texts.StandsAt, who, source.Texts.Whole(score)) : Fill(source.Texts.YouStandAt, source.Texts.Whole(score)),
        { Outcome: { } outcome } => Fill(source.Texts.FitsYou, outcome.Title),
        _ => HeadlineNumber(source) ?? source.Definition.Title,
    };

    private static string? HeadlineNumber(ReportSource source) =>
        source.Definition.Report.OfType<NumbersBlock>().SelectMany(block => block.Items).Take(1)
            .Select(id => Numbers.Item(id, source)).Select(item => item.Note is null ? $"{item.Label}: {item.Text}" : null).FirstOrDefault();

    private static string Intro(CoverBlock block, ReportSource source)
    {
        var date = source.Texts.Date(source.Person.Date);
        var prepared = source.Person.For is { } name ? Fill(source.Texts.PreparedFor, name, date) : Fill(source.Texts.Prepared, date);
        return string.IsNullOrWhiteSpace(block.Intro) ? prepared : $"{block.Intro.Trim()} {prepared}";
    }

    private static Drawing? Ruler(ReportSource source) => source is { Result.Score: { } score, Definition: AssessmentDefinition { Bands.Count: > 0 } assessment }
        ? BandRuler.Draw(score, assessment.Bands, source.Texts)
        : null;
}
