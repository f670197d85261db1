using System.Diagnostics;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Formulas;

namespace LeadMagnets.Domain.Answers;

/// <summary>What formulas read: an option's value where it has one, else its id; several choices are a column.</summary>
public static class AnswerValue
{
    public static Value Of(Question question, Answer? answer) => answer switch
    {
        null => Value.Blank,
        ChoiceAnswer choice => Of((ChoiceQuestion)question, choice.Option),
        ChoicesAnswer { Options.Count: 0 } => Value.Blank,
        ChoicesAnswer choices => Table.Column(choices.Options.Select(option => Of((ChoiceQuestion)question, option))),
        NumberAnswer number => number.Number,
        TextAnswer text => text.Text,
        YesNoAnswer yesNo => yesNo.Yes,
        _ => throw new UnreachableException(answer.GetType().Name),
    };

    private static Value Of(ChoiceQuestion question, string id) =>
        question.Options.First(option => option.Id == id).Value is { } value ? value : id;
}
