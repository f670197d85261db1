using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;

namespace LeadMagnets.Domain.Proving;

/// <summary>What somebody answers who leaves everything as it stands; where nothing stands, the first option or a middling number.</summary>
internal static class UsualAnswers
{
    public static Answer? Of(Definition definition, Question question) => 
        definition is CalculatorDefinition && question is StartingQuestion { DefaultFormula: not null } ? null : StartAnswer.Given(question) ?? (question.Required ? First(question) : null);

    private static Answer? First(Question question) => question switch
    {
        MultipleQuestion multiple => SeveralChoices.Together(multiple) is { Count: > 0 } together
            ? new ChoicesAnswer([.. together.Take(Math.Max(1, multiple.Min ?? 1)).Select(option => option.Id)]) : new ChoicesAnswer([multiple.Options[0].Id]),
        MatrixQuestion matrix => new RowsAnswer(matrix.Rows.ToDictionary(row => row.Id, _ => matrix.Options[0].Id)),
        RankingQuestion ranking => new RankingAnswer([.. ranking.Options.Take(ranking.Places).Select(option => option.Id)]),
        ScaleQuestion scale => new NumberAnswer(Math.Ceiling((scale.Least + scale.Most) / 2)),
        DateQuestion date => new DateAnswer(DayText.Bound(date.Min, SimulatedDay.Day) is { } first && first > SimulatedDay.Day ? first
            : DayText.Bound(date.Max, SimulatedDay.Day) is { } last && last < SimulatedDay.Day ? last : SimulatedDay.Day),
        PhoneQuestion => new TextAnswer("+442079460000"),
        CountryQuestion => new TextAnswer("GB"),
        ConsentQuestion => new YesNoAnswer(true),
        ChoiceQuestion choice => new ChoiceAnswer(choice.Options[0].Id),
        YesNoQuestion => new YesNoAnswer(false),
        SliderQuestion slider => new NumberAnswer(slider.Min + Math.Floor((slider.Max - slider.Min) / slider.Step / 2) * slider.Step),
        NumericQuestion numeric => new NumberAnswer(Math.Clamp(1, numeric.HardMin, numeric.HardMax)),
        TextQuestion => new TextAnswer("words"),
        EmailQuestion => new TextAnswer("visitor@company.example"),
        _ => null,
    };
}
