using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Definitions.Checks;
using LeadMagnets.Domain.Scoring;

namespace LeadMagnets.Domain.Proving;

/// <summary>Bands of an assessment that nobody can get, and visitors who get none.</summary>
internal sealed class Verdicts(Study study, AssessmentDefinition definition, Crowd crowd, ScoreBounds bounds)
{
    public IEnumerable<Finding> Find() => [.. Bands(), .. NoScore(), .. Proved()];

    /// <summary>Walks from the worst answers to the best, one question at a time, so that what lies between is seen too.</summary>
    public void Search()
    {
        if (bounds.IsExact)
        {
            if (bounds.Without is { } without) crowd.Learn(without);
            foreach (var range in bounds.Categories.Values.Append(bounds.Score).Where(range => !range.IsEmpty))
                foreach (var answers in Between(range.LeastBy!, range.MostBy!)) crowd.Learn(answers);
        }
    }

    private IEnumerable<AnswerSet> Between(AnswerSet from, AnswerSet to)
    {
        yield return from;
        foreach (var question in study.Compiled.Questions)
        {
            if (Equals(from[question.Id], to[question.Id])) continue;
            from = Failures.With(from, question.Id, to[question.Id]);
            yield return from;
        }
    }

    private IEnumerable<Finding> Bands()
    {
        var open = Places.Of("bands", definition.Bands).Where(place => !crowd.Witnesses.ContainsKey($"band:{place.Item.Id}")).ToList();
        if (open.Count == 0) yield break;
        IReadOnlySet<int>? sums = null;
        foreach (var (path, band) in open)
        {
            if (IsOutside(band.From, band.To))
                yield return Finding.Of(Severity.Warning, path, "unreachable-band", $"Nobody can get “{band.Title}” ({band.From} to {band.To}): scores lie between {Shown(bounds.Score.Least)} and {Shown(bounds.Score.Most)}.",
                    "Move the ends of the bands, or the points of the answers, so that every band can be met.", $"{band.From} {band.To}");
            else if ((sums ??= new ScoreSums(study, definition, bounds).Shown()) is { } shown)
            {
                if (!shown.Any(score => score >= band.From && score <= band.To))
                    yield return Finding.Of(Severity.Warning, path, "unreachable-band", $"Nobody can get “{band.Title}”: no answers come to a score from {band.From} to {band.To}.",
                        "Join it with a neighbour, or change the points of the answers.", $"{band.From} {band.To}");
            }
            else
                yield return Finding.Of(Severity.Note, path, "band-not-met", $"None of {crowd.Visitors:N0} simulated visitors got “{band.Title}”. Whether somebody can is not proved: there are too many ways to answer.",
                    "Try answers that should lead to it in the preview.", $"{band.From} {band.To}");
        }
    }

    private bool IsOutside(int from, int to) => bounds is { IsExact: true, Score.IsEmpty: false } && (Shown(bounds.Score.Most) < from || Shown(bounds.Score.Least) > to);

    private IEnumerable<Finding> NoScore()
    {
        if (bounds is { IsExact: true, Score.IsEmpty: true })
            yield return Finding.Of(Severity.Error, "categories", "no-score", "Nobody can get a score: no scored question is ever shown, or each can only be left out.", "Show a scored question to everybody.");
        else if (bounds.Without is { } answers)
            yield return Finding.Of(Severity.Warning, "categories", "no-score", "With these answers nothing is assessed, so there is no score and no verdict.",
                "Make one scored question apply to everybody, or say in the result what it means.") with { Example = answers.ToJson() };
    }

    private IEnumerable<Finding> Proved()
    {
        if (!bounds.IsExact)
            yield return Finding.Of(Severity.Note, "steps", "not-proved", $"Conditions depend on too many combinations of answers ({Steering.MostWays:N0} are gone through), so the ranges of the scores are what the simulation saw.",
                "Use fewer questions in conditions, and compare numbers with constants.");
    }

    private static int Shown(double raw) => AssessmentScoring.Shown(raw);
}
