using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;

namespace LeadMagnets.Domain.Scoring;

/// <summary>The answers to a scored question that earn more than the given one, the best first.</summary>
internal static class BetterAnswers
{
    public static IEnumerable<Answer> Of(ScoredQuestion question, Answer? given) => question switch
    {
        MultipleQuestion multiple => [Best(multiple, (given as ChoicesAnswer)?.Options ?? [])],
        MatrixQuestion matrix => [InRows(matrix, given as RowsAnswer)],
        RatingQuestion rating => [new NumberAnswer(rating.Reversed ? rating.Least : rating.Most)],
        NpsQuestion nps => [new NumberAnswer(nps.Most)],
        ChoiceQuestion choice => Options(choice, (given as ChoiceAnswer)?.Option),
        SliderQuestion slider => [new NumberAnswer(slider.Reversed ? slider.Min : slider.Max)],
        YesNoQuestion yesNo => [new YesNoAnswer(yesNo.YesPoints > yesNo.NoPoints)],
        _ => [],
    };

    private static IEnumerable<Answer> Options(ChoiceQuestion question, string? given)
    {
        var points = question.Options.FirstOrDefault(option => option.Id == given)?.Points ?? 0;
        return question.Options.Where(option => !option.LeftOut && option.Points > points)
            .OrderByDescending(option => option.Points).Select(option => new ChoiceAnswer(option.Id));
    }

    /// <summary>Every row at its best; a row that was left out stays so.</summary>
    private static RowsAnswer InRows(MatrixQuestion question, RowsAnswer? given)
    {
        var best = question.Options.Where(point => !point.LeftOut).MaxBy(point => point.Points ?? 0)!.Id;
        var leftOut = question.Options.Where(point => point.LeftOut).Select(point => point.Id).ToHashSet();
        return new(question.Rows.ToDictionary(row => row.Id, row => given?.Rows.GetValueOrDefault(row.Id) is { } kept && leftOut.Contains(kept) ? kept : best));
    }

    /// <summary>Several together, or one that is chosen alone where that earns more.</summary>
    private static ChoicesAnswer Best(MultipleQuestion question, IReadOnlyList<string> given)
    {
        var fullest = Fullest(question, given);
        var together = question.Options.Where(option => fullest.Options.Contains(option.Id)).Sum(option => option.Points ?? 0);
        var alone = question.Options.Where(option => option.Exclusive && !option.LeftOut).MaxBy(option => option.Points ?? 0);
        return alone is not null && (alone.Points > together || fullest.Options.Count == 0) ? new([alone.Id]) : fullest;
    }

    /// <summary>What was chosen stays where it earns something; the points that are missing come with the largest first.</summary>
    private static ChoicesAnswer Fullest(MultipleQuestion question, IReadOnlyList<string> given)
    {
        var room = question.Max ?? int.MaxValue;
        var full = question.MaxPoints ?? QuestionScoring.Most(question);
        var byWorth = question.Options.Where(option => option is { LeftOut: false, Exclusive: false }).OrderByDescending(option => option.Points ?? 0).ThenByDescending(option => given.Contains(option.Id)).ToList();
        var chosen = byWorth.Where(option => given.Contains(option.Id)).Take(room).ToHashSet();
        foreach (var next in byWorth.Where(option => option.Points > 0 && !chosen.Contains(option)).ToList())
        {
            if (NineDigits.Of(chosen.Sum(option => option.Points ?? 0)) >= NineDigits.Of(full)) break;
            if (chosen.Count >= room && chosen.MinBy(option => option.Points ?? 0) is { } least && !(least.Points >= next.Points)) chosen.Remove(least);
            if (chosen.Count < room) chosen.Add(next);
        }
        foreach (var option in byWorth.Where(option => !chosen.Contains(option)).Take(Math.Max(0, (question.Min ?? 0) - chosen.Count)).ToList()) chosen.Add(option);
        return new([.. question.Options.Where(chosen.Contains).Select(option => option.Id)]);
    }
}
