using System.Diagnostics;
using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Flow;
using LeadMagnets.Domain.Formatting;

namespace LeadMagnets.Domain.Reports;

/// <summary>What a question was answered with.</summary>
/// <param name="Text">The answer in the visitor's words: labels of options, a number as people read it.</param>
/// <param name="Options">The chosen options; empty for other kinds of question.</param>
public sealed record Answered(string Text, IReadOnlyList<Option> Options)
{
    /// <summary>By question id, the answers of all questions that were shown and answered, in the words of a definition whose texts are filled.</summary>
    public static IReadOnlyDictionary<string, Answered> All(Definition definition, Walk walk)
    {
        var pattern = NumberPatterns.For(definition.Locale, definition.Currency);
        var texts = ReportTexts.Of(definition.Locale);
        return definition.Questions.Where(question => walk.Answers[question.Id] is not null)
            .ToDictionary(question => question.Id, question => Of(question, walk.Answers[question.Id]!, pattern, texts));
    }

    private static Answered Of(Question question, Answer answer, NumberPattern pattern, ReportTexts texts) => answer switch
    {
        ChoiceAnswer choice => Of(question, [choice.Option], texts),
        ChoicesAnswer choices => Of(question, choices.Options, texts),
        NumberAnswer number => new(Number((NumericQuestion)question, number.Number, pattern), []),
        TextAnswer text => new(text.Text, []),
        YesNoAnswer yesNo => new(YesOrNo((YesNoQuestion)question, yesNo.Yes, texts), []),
        _ => throw new UnreachableException(answer.GetType().Name),
    };

    private static Answered Of(Question question, IReadOnlyList<string> ids, ReportTexts texts)
    {
        var chosen = ((ChoiceQuestion)question).Options.Where(option => ids.Contains(option.Id)).ToList();
        return new(string.Join(texts.Comma, chosen.Select(option => option.Label)), chosen);
    }

    private static string Number(NumericQuestion question, double number, NumberPattern pattern) =>
        Units.After(EnteredNumber.Text(number, question.Format, pattern), question.Unit);

    private static string YesOrNo(YesNoQuestion question, bool yes, ReportTexts texts) =>
        yes ? question.YesLabel ?? texts.Yes : question.NoLabel ?? texts.No;
}
