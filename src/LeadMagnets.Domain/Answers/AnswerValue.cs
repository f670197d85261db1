using System.Diagnostics;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Formulas;

namespace LeadMagnets.Domain.Answers;

/// <summary>What formulas read: an option's value where it has one, else its id; several choices are a column; a day is its serial.</summary>
public static class AnswerValue
{
    /// <summary>What stands for the question's own id.</summary>
    public static Value Of(Question question, Answer? answer) => answer switch
    {
        null or NotApplicableAnswer => Value.Blank,
        ChoiceAnswer choice => Of((ChoiceQuestion)question, choice.Option),
        ChoicesAnswer { Options.Count: 0 } => Value.Blank,
        ChoicesAnswer choices => Table.Column(choices.Options.Select(option => Of((ChoiceQuestion)question, option))),
        NumberAnswer number => number.Number,
        TextAnswer text => text.Text,
        DateAnswer date => DateSerial.Of(date.Day),
        RowsAnswer rows => Sum((MatrixQuestion)question, rows),
        RankingAnswer ranking => Table.Column(ranking.Options.Select(option => (Value)option)),
        YesNoAnswer yesNo => yesNo.Yes,
        _ => throw new UnreachableException(answer.GetType().Name),
    };

    /// <summary>What stands for <c>id_row</c> of a matrix and <c>id_option</c> of a ranking, by these names.</summary>
    public static IEnumerable<KeyValuePair<string, Value>> Parts(Question question, Answer? answer) => (question, answer) switch
    {
        (MatrixQuestion matrix, RowsAnswer rows) => matrix.Rows.Select(row => KeyValuePair.Create(AnswerNames.Part(question, row.Id), Of(matrix, rows.Rows.GetValueOrDefault(row.Id)))),
        (RankingQuestion ranking, RankingAnswer given) => ranking.Options.Select((option) => KeyValuePair.Create(AnswerNames.Part(question, option.Id), Place(given, option.Id))),
        _ => [],
    };

    /// <summary>Gives a scope all that formulas read of an answer.</summary>
    internal static void Put(Question question, Answer answer, Scope scope)
    {
        scope[question.Id] = Of(question, answer);
        foreach (var (name, value) in Parts(question, answer)) scope[name] = value;
    }

    /// <summary>A row's answer as a number where it has a value or points; what is left out earns none.</summary>
    internal static double? Number(ScalePoint point) => point.Value ?? (point.LeftOut ? null : point.Points);

    private static Value Of(ChoiceQuestion question, string id) =>
        question.Options.First(option => option.Id == id).Value is { } value ? value : id;

    private static Value Of(MatrixQuestion question, string? id) =>
        id is null ? Value.Blank : Number(question.Options.First(point => point.Id == id)) is { } number ? number : id;

    private static Value Sum(MatrixQuestion question, RowsAnswer answer)
    {
        if (answer.Rows.Count == 0) return Value.Blank;
        var sum = 0.0;
        foreach (var row in question.Rows)
            if (Of(question, answer.Rows.GetValueOrDefault(row.Id)) is { IsNumber: true } value) sum += value.Number;
        return sum;
    }

    private static Value Place(RankingAnswer answer, string option)
    {
        for (var at = 0; at < answer.Options.Count; at++)
            if (answer.Options[at] == option) return at + 1;
        return Value.Blank;
    }
}
