using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;

namespace LeadMagnets.Domain.Scoring;

/// <summary>The answers to a scored question that earn more than the given one, the best first.</summary>
internal static class BetterAnswers
{
    public static IEnumerable<Answer> Of(ScoredQuestion question, Answer? given) => question switch
    {
        MultipleQuestion multiple => [Fullest(multiple, (given as ChoicesAnswer)?.Options ?? [])],
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

    /// <summary>What was chosen stays where it earns something; the points that are missing come with the largest first.</summary>
    private static ChoicesAnswer Fullest(MultipleQuestion question, IReadOnlyList<string> given)
    {
        var room = question.Max ?? int.MaxValue;
        var full = question.MaxPoints ?? QuestionScoring.Most(question);
        var byWorth = question.Options.Where(option => !option.LeftOut).OrderByDescending(option => option.Points ?? 0).ThenByDescending(option => given.Contains(option.Id)).ToList();
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
