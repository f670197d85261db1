using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Formatting;
using LeadMagnets.Domain.Piping;
using LeadMagnets.Domain.Reports.Drawings;
using LeadMagnets.Domain.Scoring;
using static LeadMagnets.Domain.Reports.ReportTexts;

namespace LeadMagnets.Domain.Reports;

/// <summary>
/// What a shared result shows to strangers: the outcome, and nothing that the visitor answered or said of themselves. It is written from the
/// definition as the marketer wrote it; a text that is filled with answers is left out.
/// </summary>
/// <param name="Headline">Band, grade, outcome or headline number.</param>
/// <param name="Detail">What stands beside it: "57 of 100", "94% match", the number's name.</param>
/// <param name="Summary">What the outcome means.</param>
/// <param name="Tone">Colour by meaning.</param>
/// <param name="Dial">The score as a drawing; null where there is none.</param>
public sealed record SharedOutcome(string Headline, string? Detail, string? Summary, Tone Tone, Drawing? Dial)
{
    public static SharedOutcome Of(Definition definition, Result result)
    {
        var texts = ReportTexts.Of(definition.Locale);
        return (definition, result) switch
        {
            (AssessmentDefinition assessment, { Score: { } score, Grade: { } grade }) => Graded(assessment, grade, score, texts),
            (AssessmentDefinition assessment, { Score: { } score }) => Scored(assessment, result.Band, score, texts),
            (QuizDefinition quiz, { Outcome: { } won }) => Won(quiz, won, result, texts),
            _ => Headlined(definition, result) ?? new(definition.Title, null, null, Tone.Accent, null),
        };
    }

    private static SharedOutcome Graded(AssessmentDefinition assessment, GradeResult given, int score, ReportTexts texts)
    {
        var grade = assessment.Grades.FirstOrDefault(known => known.Id == given.Id);
        var title = Own(grade?.Title) ?? given.Id;
        var (label, tone) = (Fill(texts.Grade, title), grade?.Tone ?? Tone.Accent);
        return new(label, Fill(texts.ScoreOutOf, score), Own(grade?.Summary), tone, GradeDial.Draw(title, label, score, tone, texts));
    }

    private static SharedOutcome Scored(AssessmentDefinition assessment, BandResult? given, int score, ReportTexts texts)
    {
        var band = assessment.Bands.FirstOrDefault(known => known.Id == given?.Id);
        var (title, detail) = (Own(band?.Title), Fill(texts.ScoreOutOf, score));
        return new(title ?? detail, title is null ? null : detail, Own(band?.Summary), band?.Tone ?? Tone.Accent,
            ScoreDial.Draw(score, title, band?.Tone ?? Tone.Accent, texts));
    }

    private static SharedOutcome Won(QuizDefinition quiz, OutcomeResult won, Result result, ReportTexts texts)
    {
        var outcome = quiz.Outcomes.FirstOrDefault(known => known.Id == won.Id);
        var match = result.Outcomes.FirstOrDefault(known => known.Id == won.Id);
        return new(Own(outcome?.Title) ?? quiz.Title, match is null ? null : Fill(texts.Match, NumberText.Format(match.Percent / 100d, "percent:0", NumberPatterns.For(quiz.Locale, quiz.Currency))),
            Own(FirstWords(outcome?.Body)) ?? Own(outcome?.Tagline), Tone.Accent, null);
    }

    /// <summary>The first number of the result, where it could be computed.</summary>
    private static SharedOutcome? Headlined(Definition definition, Result result)
    {
        var id = definition.Result.OfType<NumbersBlock>().SelectMany(block => block.Items).FirstOrDefault();
        var variable = definition.Variables.FirstOrDefault(known => known.Id == id);
        return id is not null && result.Outputs.GetValueOrDefault(id) is { Error: null, Text: { } text }
            ? new(Units.After(text, variable?.Unit), Own(variable?.Label), null, Tone.Accent, null)
            : null;
    }

    private static string? FirstWords(IReadOnlyList<TextBlock>? body) =>
        body?.OfType<Paragraph>().Select(paragraph => string.Concat(paragraph.Content.SelectMany(Runs))).FirstOrDefault(text => text.Length > 0);

    private static IEnumerable<string> Runs(Inline inline) => inline switch
    {
        TextRun run => [run.Text],
        Link link => link.Content.Select(run => run.Text),
        _ => [],
    };

    private static string? Own(string? text) => text is null || PipedText.IsIn(text) ? null : text;
}
