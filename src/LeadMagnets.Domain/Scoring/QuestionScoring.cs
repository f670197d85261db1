using System.Diagnostics;
using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;

namespace LeadMagnets.Domain.Scoring;

/// <summary>
/// The first line of domain.md B2: s = points/maxPoints; slider, rating and likelihood (x−min)/(max−min), reversed 1−s; a matrix: the points of its rows over rows × best; several choices: sum capped at maxPoints.
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
        (_, NotApplicableAnswer) => null,
        (MatrixQuestion matrix, RowsAnswer rows) => InRows(matrix, rows),
        (SliderQuestion slider, NumberAnswer number) => OnTrack(slider.Min, slider.Max, slider.Reversed, number.Number),
        (RatingQuestion rating, NumberAnswer number) => OnTrack(rating.Least, rating.Most, rating.Reversed, number.Number),
        (NpsQuestion nps, NumberAnswer number) => OnTrack(nps.Least, nps.Most, reversed: false, number.Number),
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

    /// <summary>Rows with a left-out answer take no part, nor do open ones, unless their author counts them 0.</summary>
    private static double? InRows(MatrixQuestion question, RowsAnswer answer)
    {
        var (points, rows) = (0.0, question.UnansweredCountsZero ? question.Rows.Count - answer.Rows.Count : 0);
        foreach (var id in answer.Rows.Values)
            if (question.Options.First(point => point.Id == id) is { LeftOut: false } chosen) (points, rows) = (points + (chosen.Points ?? 0), rows + 1);
        return rows == 0 ? null : Of(points, rows * Most(question));
    }

    /// <summary>The most points that a row can earn.</summary>
    public static double Most(MatrixQuestion question) =>
        question.Options.Where(point => !point.LeftOut).Select(point => point.Points ?? 0).DefaultIfEmpty().Max();

    /// <summary>The most points that can be chosen together: all positive ones, or the largest as many as may be chosen, or one that is chosen alone.</summary>
    public static double Most(MultipleQuestion question) => Most(question, option => option.Points ?? 0);

    /// <summary>The same for any worth of an option.</summary>
    public static double Most(MultipleQuestion question, Func<Option, double> worth)
    {
        var counted = question.Options.Where(option => !option.LeftOut).ToLookup(option => option.Exclusive, option => Math.Max(0, worth(option)));
        return Math.Max(counted[false].OrderDescending().Take(question.Max ?? int.MaxValue).Sum(), counted[true].DefaultIfEmpty().Max());
    }

    private static double OnTrack(double least, double most, bool reversed, double number)
    {
        var share = Of(number - least, most - least);
        return reversed ? 1 - share : share;
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
