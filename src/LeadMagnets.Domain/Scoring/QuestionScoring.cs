using System.Diagnostics;
using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;

namespace LeadMagnets.Domain.Scoring;

/// <summary>
/// The first line of domain.md B2: s = points/maxPoints; slider (x−min)/(max−min), reversed 1−s; several choices: sum capped at maxPoints.
/// Left out of both sums: "not applicable" and an optional question without an answer (unless its author counts that 0).
/// </summary>
internal static class QuestionScoring
{
    /// <summary>The score of a shown question; null where it takes no part.</summary>
    public static QuestionScore? Of(ScoredQuestion question, Answer? answer)
    {
        if (question.Category is not { } category) return null;
        if (answer is null)
            return question.Required || question.UnansweredCountsZero
                ? new(question.Id, category, question.Weight, 0, null, Open: question.Required)
                : null;
        return Share(question, answer) is { } share ? new(question.Id, category, question.Weight, share, answer, Open: false) : null;
    }

    private static double? Share(ScoredQuestion question, Answer answer) => (question, answer) switch
    {
        (MultipleQuestion multiple, ChoicesAnswer choices) => Several(multiple, choices),
        (ChoiceQuestion single, ChoiceAnswer choice) => One(single, choice),
        (SliderQuestion slider, NumberAnswer number) => OnTrack(slider, number.Number),
        (YesNoQuestion yesNo, YesNoAnswer given) => Of(given.Yes ? yesNo.YesPoints : yesNo.NoPoints, Math.Max(yesNo.YesPoints, yesNo.NoPoints)),
        (NumberQuestion, NumberAnswer) => null,
        _ => throw new UnreachableException($"{question.GetType().Name} with {answer.GetType().Name}"),
    };

    private static double? One(ChoiceQuestion question, ChoiceAnswer answer)
    {
        var chosen = question.Options.First(option => option.Id == answer.Option);
        return chosen.LeftOut ? null : Of(chosen.Points ?? 0, Most(question));
    }

    private static double? Several(MultipleQuestion question, ChoicesAnswer answer)
    {
        var chosen = question.Options.Where(option => answer.Options.Contains(option.Id)).ToList();
        if (chosen.Exists(option => option.LeftOut)) return null;
        return Of(chosen.Sum(option => option.Points ?? 0), question.MaxPoints ?? Most(question));
    }

    /// <summary>The most points that can be chosen together: all positive ones, or the largest as many as may be chosen.</summary>
    public static double Most(MultipleQuestion question) =>
        question.Options.Where(option => !option.LeftOut).Select(option => Math.Max(0, option.Points ?? 0)).OrderDescending().Take(question.Max ?? int.MaxValue).Sum();

    private static double OnTrack(SliderQuestion slider, double number)
    {
        var share = Of(number - slider.Min, slider.Max - slider.Min);
        return slider.Reversed ? 1 - share : share;
    }

    /// <summary>The most points that one choice can earn.</summary>
    public static double Most(ChoiceQuestion question)
    {
        var most = double.NegativeInfinity;
        foreach (var option in question.Options)
            if (!option.LeftOut && option.Points.GetValueOrDefault() is var points && points > most) most = points;
        return double.IsFinite(most) ? most : throw new ArgumentException($"No option of {question.Id} takes part.", nameof(question));
    }

    /// <summary>Sums that differ only by the order of their additions are equal: 0.1 + 0.2 of 0.3 is all.</summary>
    private static double Of(double points, double most)
    {
        if (most <= 0) return 0;
        if (points >= most) return 1;
        // Numbers further apart differ in their nine digits; this spares nearly all the conversions.
        var mayAgree = points > most * (1 - 1e-7);
        return mayAgree && NineDigits.Of(points) >= NineDigits.Of(most) ? 1 : Math.Clamp(points / most, 0, 1);
    }
}
