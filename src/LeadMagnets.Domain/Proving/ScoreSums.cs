using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Scoring;

namespace LeadMagnets.Domain.Proving;

/// <summary>Every shown score that can come out, by adding up all distinct sums of the questions; where they are too many nothing is claimed.</summary>
internal sealed class ScoreSums(Study study, AssessmentDefinition definition, ScoreBounds bounds)
{
    private const int MostSums = 20_000;
    private const int MostWork = 4_000_000;
    /// <summary>Sums that differ by less are one: far below what rounding to a whole score can tell.</summary>
    private const int Digits = 9;
    private const double Doubt = 1e-7;

    private int work;

    public IReadOnlySet<int>? Shown()
    {
        if (!bounds.IsExact || !IsFinite() || !study.Steering.IsWhole(study.Steering.Questions)) return null;
        var shown = new HashSet<int>();
        foreach (var walk in study.Steering.Ways(study.Steering.Questions))
        {
            if (Overall(definition.Categories.Select(category => (category, bounds.PartsOf(walk, category.Id)))) is not { } sums) return null;
            foreach (var (earned, weight) in sums.Where(sum => sum.Weight > 0))
            {
                shown.Add(AssessmentScoring.Shown(100 * earned / weight - Doubt));
                shown.Add(AssessmentScoring.Shown(100 * earned / weight + Doubt));
            }
        }
        return shown;
    }

    /// <summary>A slider takes any number of its track, so its sums cannot be listed.</summary>
    private bool IsFinite() => definition.Questions.OfType<ScoredQuestion>().Where(question => question.Category is not null)
        .All(question => question is not NumericQuestion && study.Steering.Choices(question).StandForAll);

    private HashSet<(double Earned, double Weight)>? Overall(IEnumerable<(Category Category, IEnumerable<IReadOnlyList<Part<Chosen>>> Lists)> categories)
    {
        HashSet<(double, double)>? whole = [(0, 0)];
        foreach (var (category, lists) in categories)
        {
            HashSet<(double Earned, double Weight)>? sums = [(0, 0)];
            foreach (var list in lists)
                if ((sums = Sums(sums!, list.Select(part => (part.Earned, part.Weight)))) is null) return null;
            var parts = definition.Overall is OverallBy.Questions ? sums : sums.Select(sum => sum.Weight > 0 ? (category.Weight * sum.Earned / sum.Weight, category.Weight) : (0, 0)).ToHashSet();
            if ((whole = Sums(whole!, parts)) is null) return null;
        }
        return whole;
    }

    private HashSet<(double, double)>? Sums(HashSet<(double Earned, double Weight)> sums, IEnumerable<(double Earned, double Weight)> parts)
    {
        var next = new HashSet<(double, double)>();
        foreach (var (earned, weight) in parts)
            foreach (var sum in sums)
            {
                if (++work > MostWork) return null;
                next.Add((Math.Round(sum.Earned + earned, Digits), Math.Round(sum.Weight + weight, Digits)));
                if (next.Count > MostSums) return null;
            }
        return next;
    }
}
