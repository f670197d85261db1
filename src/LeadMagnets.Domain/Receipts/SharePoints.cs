using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Formulas;
using LeadMagnets.Domain.Scoring;

namespace LeadMagnets.Domain.Receipts;

/// <summary>The points behind a question's share: what its answer earned, of the most that it could.</summary>
internal static class SharePoints
{
    /// <summary>The share as a calculation; null where it is not simply that, such as where points were capped or the question is unanswered.</summary>
    public static string? Of(ScoredShare share, WorkingPage page, Func<double, string> number)
    {
        if (!page.Receipt.Inputs.TryGetValue(share.Question, out var input)) return null;
        return (page.Compiled.Question(share.Question), Plain.Read(input.Value)) switch
        {
            (_, { IsBlank: true }) => null,
            (SliderQuestion slider, { IsNumber: true } at) => OnTrack((slider.Min, slider.Max, slider.Reversed), at.Number, share.Share, number),
            (RatingQuestion rating, { IsNumber: true } at) => OnTrack((rating.Least, rating.Most, rating.Reversed), at.Number, share.Share, number),
            (NpsQuestion nps, { IsNumber: true } at) => OnTrack((nps.Least, nps.Most, false), at.Number, share.Share, number),
            // Its values need not be its points.
            (MatrixQuestion, _) => null,
            (MultipleQuestion several, { IsTable: true } chosen) => Part(chosen.Table.Cells.ToArray().Sum(cell => Points(several, cell)), several.MaxPoints ?? QuestionScoring.Most(several), share.Share, number),
            (MultipleQuestion, _) => null,
            (ChoiceQuestion single, var chosen) => Part(Points(single, chosen), QuestionScoring.Most(single), share.Share, number),
            (YesNoQuestion yesNo, { IsLogical: true } given) => Part(given.Logical ? yesNo.YesPoints : yesNo.NoPoints, Math.Max(yesNo.YesPoints, yesNo.NoPoints), share.Share, number),
            _ => null,
        };
    }

    private static string? Part(double points, double most, double share, Func<double, string> number) =>
        points / most == share ? $"({number(points)} / {number(most)})" : null;

    private static string? OnTrack((double Least, double Most, bool Reversed) track, double at, double share, Func<double, string> number)
    {
        var way = (at - track.Least) / (track.Most - track.Least);
        var text = $"({number(at)} - {number(track.Least)}) / ({number(track.Most)} - {number(track.Least)})";
        return track.Reversed ? 1 - way == share ? $"(1 - {text})" : null : way == share ? $"({text})" : null;
    }

    private static double Points(ChoiceQuestion question, Value value) =>
        question.Options.FirstOrDefault(option => option.Value is { } number ? value.IsNumber && value.Number == number : value.IsText && value.Text == option.Id)?.Points ?? 0;
}
