namespace LeadMagnets.Domain.Definitions.Checks;

/// <summary>Questions for numbers: limits that leave room, defaults within them, units that can be converted.</summary>
internal static class MeasureCheck
{
    public static IEnumerable<Problem> Find(string path, MeasuredQuestion question) =>
    [
        .. Common(path, question),
        .. question switch
        {
            SliderQuestion slider => Slider(path, slider),
            NumberQuestion number => Units(path, number),
            RatingQuestion { Max: < 3 or > 10 } => [new($"{path}.max", "out-of-range", "A rating has 3 to 10 points.")],
            _ => Enumerable.Empty<Problem>(),
        },
    ];

    private static IEnumerable<Problem> Common(string path, MeasuredQuestion question)
    {
        if (question is NumericQuestion { HardMin: var least, HardMax: var most } && least > most)
            yield return new($"{path}.hardMin", "out-of-range", "The smallest number is above the largest. Swap hardMin and hardMax.");
        if (question.Default < question.Least || question.Default > question.Most)
            yield return new($"{path}.default", "out-of-range", "The default lies outside the smallest and the largest number.");
        if (question is ScaleQuestion { Default: { } number } && number != Math.Floor(number))
            yield return new($"{path}.default", "out-of-range", "The default is one of the points of the scale: a whole number.");
        if (question.NotApplicable is { } label && string.IsNullOrWhiteSpace(label))
            yield return new($"{path}.notApplicable", "empty", "Write what the box says, such as “Does not apply”, or leave it out.");
    }

    private static IEnumerable<Problem> Slider(string path, SliderQuestion slider)
    {
        if (slider.Min >= slider.Max) yield return new($"{path}.max", "out-of-range", "The right end of the slider has to be above the left end.");
        if (slider.Step <= 0) yield return new($"{path}.step", "out-of-range", "The step of the slider is more than 0.");
        if (slider.Min < slider.HardMin || slider.Max > slider.HardMax)
            yield return new($"{path}.min", "out-of-range", "The slider reaches beyond the smallest or the largest number (hardMin, hardMax).");
    }

    private static IEnumerable<Problem> Units(string path, NumberQuestion question)
    {
        if (question is { Units.Count: > 0, Unit: not null })
            yield return new($"{path}.unit", "unused", "This number has units to choose from, so that one unit beside it would contradict them. Delete unit, or units.");
        if (question.Units is [{ Factor: not 1 }, ..])
            yield return new($"{path}.units[0].factor", "out-of-range", "Formulas read the first unit, so its factor is 1. The others say how many of it one of them is.");
        foreach (var (at, unit) in Places.Of($"{path}.units", question.Units))
            if (unit.Factor is not (> 0 and < 1e12)) yield return new($"{at}.factor", "out-of-range", "The factor of a unit is more than 0 and less than 10¹².");
    }
}
