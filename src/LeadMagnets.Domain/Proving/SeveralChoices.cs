using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;

namespace LeadMagnets.Domain.Proving;

/// <summary>Answers to a question with several choices.</summary>
internal static class SeveralChoices
{
    /// <summary>How many may be chosen; nothing chosen is no answer.</summary>
    public static (int Least, int Most) Count(MultipleQuestion question) =>
        (Math.Max(1, question.Min ?? 1), Math.Min(question.Max ?? question.Options.Count, Together(question).Count));

    /// <summary>The options that can be chosen with others.</summary>
    public static IReadOnlyList<Option> Together(MultipleQuestion question) => [.. question.Options.Where(option => !option.Exclusive)];

    /// <summary>The answers that are one option alone because it excludes the others.</summary>
    public static IEnumerable<(Option Option, ChoicesAnswer Answer)> Alone(MultipleQuestion question) =>
        question.Options.Where(option => option.Exclusive).Select(option => (option, new ChoicesAnswer([option.Id])));

    public static ChoicesAnswer Of(MultipleQuestion question, IEnumerable<string> ids)
    {
        var chosen = ids.ToHashSet();
        return new([.. question.Options.Select(option => option.Id).Where(chosen.Contains)]);
    }

    /// <summary>An answer that leaves the question out; null: it has no such option.</summary>
    public static ChoicesAnswer? LeftOut(MultipleQuestion question) => Together(question).FirstOrDefault(option => option.LeftOut) is { } leftOut
        ? Of(question, Together(question).Where(option => option != leftOut).Select(option => option.Id).Take(Count(question).Least - 1).Append(leftOut.Id))
        : Alone(question).FirstOrDefault(alone => alone.Option.LeftOut).Answer;
}
