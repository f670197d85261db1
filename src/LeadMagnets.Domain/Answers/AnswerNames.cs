using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Formulas;

namespace LeadMagnets.Domain.Answers;

/// <summary>The names by which formulas read the answer to a question: its id, and for the parts of a matrix or a ranking <c>id_part</c>.</summary>
public static class AnswerNames
{
    public static IEnumerable<string> Of(Question question) => question switch
    {
        Statement => [],
        MatrixQuestion matrix => matrix.Rows.Select(row => Part(question, row.Id)).Prepend(question.Id),
        RankingQuestion ranking => ranking.Options.Select(option => Part(question, option.Id)).Prepend(question.Id),
        _ => [question.Id],
    };

    public static string Part(Question question, string part) => $"{question.Id}_{part}";

    /// <summary>The same as formulas' trees know them.</summary>
    internal static IEnumerable<string> Keys(Question question) => Of(question).Select(NameRules.Key);

    /// <summary>Whether one of these names, in lower case, reads the question.</summary>
    internal static bool IsRead(Question question, Func<string, bool> isName) => Keys(question).Any(isName);
}
