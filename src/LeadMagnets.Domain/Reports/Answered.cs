using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Flow;

namespace LeadMagnets.Domain.Reports;

/// <summary>What a question was answered with.</summary>
/// <param name="Text">The answer in the visitor's words: labels of options, a number as people read it.</param>
/// <param name="Options">The chosen options; empty for other kinds of question.</param>
public sealed record Answered(string Text, IReadOnlyList<Option> Options)
{
    /// <summary>By question id, the answers of all questions that were shown and answered, in the words of a definition whose texts are filled.</summary>
    public static IReadOnlyDictionary<string, Answered> All(Definition definition, Walk walk)
    {
        var texts = ReportTexts.Of(definition.Locale);
        var words = AnswerWords.For(definition, texts.Yes, texts.No) with { Comma = texts.Comma };
        return definition.Questions.Where(question => walk.Answers[question.Id] is not null)
            .ToDictionary(question => question.Id, question => Of(question, walk.Answers[question.Id]!, words));
    }

    private static Answered Of(Question question, Answer answer, AnswerWords words) => new(words.Of(question, answer), Chosen(question, answer));

    private static IReadOnlyList<Option> Chosen(Question question, Answer answer) => (question, answer) switch
    {
        (ChoiceQuestion choice, ChoiceAnswer one) => [.. choice.Options.Where(option => option.Id == one.Option)],
        (ChoiceQuestion choice, ChoicesAnswer several) => [.. choice.Options.Where(option => several.Options.Contains(option.Id))],
        _ => [],
    };
}
