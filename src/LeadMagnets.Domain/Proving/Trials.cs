namespace LeadMagnets.Domain.Proving;

/// <summary>What a visit came to, by name.</summary>
internal static class Trials
{
    public static IEnumerable<(string Verdict, bool IsLead)> Verdicts(Trial trial)
    {
        if (trial.Result.Band is { } band) yield return ($"band:{band.Id}", false);
        if (trial.Result.Grade is { } grade) yield return ($"grade:{grade.Id}", false);
        if (trial.Result.Outcome is { } outcome) yield return ($"outcome:{outcome.Id}", false);
        yield return ($"destination:{trial.Route.Destination}", true);
    }

    public static IEnumerable<(string Number, double Value)> Numbers(Trial trial)
    {
        if (trial.Result.Raw is { } raw) yield return ("score:", raw);
        foreach (var category in trial.Result.Categories)
            if (category.Raw is { } part) yield return ($"category:{category.Id}", part);
        foreach (var outcome in trial.Result.Outcomes)
        {
            yield return ($"points:{outcome.Id}", outcome.Points);
            yield return ($"match:{outcome.Id}", outcome.Percent);
        }
    }
}
