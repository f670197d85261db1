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
        MultipleQuestion multiple => new ChoicesAnswer([.. multiple.Options.Take(Math.Max(1, multiple.Min ?? 1)).Select(option => option.Id)]),
        ChoiceQuestion choice => new ChoiceAnswer(choice.Options[0].Id),
        YesNoQuestion => new YesNoAnswer(false),
        SliderQuestion slider => new NumberAnswer(slider.Min + Math.Floor((slider.Max - slider.Min) / slider.Step / 2) * slider.Step),
        NumericQuestion numeric => new NumberAnswer(Math.Clamp(1, numeric.HardMin, numeric.HardMax)),
        TextQuestion => new TextAnswer("words"),
        EmailQuestion => new TextAnswer("visitor@company.example"),
        _ => null,
    };
}
