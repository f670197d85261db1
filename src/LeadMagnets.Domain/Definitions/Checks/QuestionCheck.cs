using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Leads;

namespace LeadMagnets.Domain.Definitions.Checks;

/// <summary>Each question by itself: defaults, limits, and marks that can mean something.</summary>
internal static class QuestionCheck
{
    public static IEnumerable<Problem> Find(Definition definition) =>
        Places.Questions(definition).SelectMany(place => Problems(place.Path, place.Question));

    private static IEnumerable<Problem> Problems(string path, Question question) => question switch
    {
        OneOfQuestion one => [.. Default(path, one), .. NotExclusive(path, one)],
        MultipleQuestion multiple => Multiple(path, multiple),
        MeasuredQuestion measured => MeasureCheck.Find(path, measured),
        TextQuestion { MaxLength: < 1 or > 10_000 } => [new($"{path}.maxLength", "out-of-range", "A text may have 1 to 10,000 characters.")],
        DateQuestion date => Date(path, date),
        PhoneQuestion { DefaultCountry: { } country } => Country($"{path}.defaultCountry", country),
        CountryQuestion { Default: { } country } => Country($"{path}.default", country),
        ConsentQuestion { Prefill: not null } => [new($"{path}.prefill", "consent", "Nobody can consent for the visitor: this box is never ticked beforehand.")],
        ConsentQuestion { Id: "report" or "marketing" } consent => [new($"{path}.id", "reserved", $"Consent to “{consent.Id}” is asked by the lead form, and the proof of it is kept under this name. Choose another id.")],
        RankingQuestion { Top: < 1 } => [new($"{path}.top", "out-of-range", "At least one option is ranked.")],
        RankingQuestion ranking when ranking.Top > ranking.Options.Count => [new($"{path}.top", "out-of-range", $"There are only {ranking.Options.Count} options to rank.")],
        _ => [],
    };

    private static IEnumerable<Problem> Default(string path, OneOfQuestion question)
    {
        if (question.Default is { } id && question.Options.All(candidate => candidate.Id != id))
            yield return new($"{path}.default", "unknown-option", $"There is no option “{id}” in this question.");
    }

    private static IEnumerable<Problem> NotExclusive(string path, OneOfQuestion question) =>
        from place in Places.Of($"{path}.options", question.Options)
        where place.Item.Exclusive
        select new Problem($"{place.Path}.exclusive", "unused", "Of this question one option is chosen anyway. Only a multiple choice has exclusive options.");

    private static IEnumerable<Problem> Multiple(string path, MultipleQuestion question)
    {
        var together = question.Options.Count(option => !option.Exclusive);
        if (question.Min < 0 || question.Min > together)
            yield return new($"{path}.min", "out-of-range", "The fewest choices are between 0 and the number of options that can be chosen together.");
        if (question.Max < 1 || question.Max < question.Min)
            yield return new($"{path}.max", "out-of-range", "The most choices are at least 1 and not fewer than the fewest.");
        if (question.MaxPoints <= 0) yield return new($"{path}.maxPoints", "out-of-range", "The points that count as full are more than 0.");
    }

    private static IEnumerable<Problem> Date(string path, DateQuestion question)
    {
        foreach (var (field, bound) in new[] { ("min", question.Min), ("max", question.Max) })
            if (bound is not (null or DayText.Today) && DayText.Read(bound) is null)
                yield return new($"{path}.{field}", "bad-date", "Write a day as year-month-day, such as 2026-03-31, or today. The first day that formulas know is 1900-03-01.");
        if (DayText.Bound(question.Min, null) > DayText.Bound(question.Max, null) || question is { Min: DayText.Today, Max: DayText.Today })
            yield return new($"{path}.max", "out-of-range", "No day, or today alone, lies between the first and the last day. Move one of them.");
    }

    private static IEnumerable<Problem> Country(string path, string code)
    {
        if (!Countries.Contains(code)) yield return new(path, "unknown-country", $"There is no country “{code}”. Write its two-letter code of ISO 3166-1 in capitals, such as GB.");
    }
}
