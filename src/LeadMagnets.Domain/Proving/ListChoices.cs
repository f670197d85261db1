using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;

namespace LeadMagnets.Domain.Proving;

/// <summary>Answers that stand for all that a matrix or a ranking takes, as long as they are few.</summary>
internal static class ListChoices
{
    private const int MostAnswers = 1_024;

    /// <summary>
    /// Every way to fill the rows; where there are too many, the same answer in all rows, which earns least, most or nothing and so keeps the
    /// ends of the score exact.
    /// </summary>
    public static (IReadOnlyList<Answer?> Answers, bool All) Rows(MatrixQuestion question)
    {
        var points = question.Options.Select(string? (point) => point.Id).Concat(question.Required ? [] : [null]).ToList();
        if (Math.Pow(points.Count, question.Rows.Count) > MostAnswers)
            return ([.. question.Options.Select(point => new RowsAnswer(question.Rows.ToDictionary(row => row.Id, _ => point.Id)))], false);
        IEnumerable<IReadOnlyList<(string Row, string? Point)>> ways = [[]];
        foreach (var row in question.Rows) ways = ways.SelectMany(way => points.Select(point => (IReadOnlyList<(string, string?)>)[.. way, (row.Id, point)]));
        return ([.. ways.Select(way => new RowsAnswer(way.Where(row => row.Point is not null).ToDictionary(row => row.Row, row => row.Point!))).Where(answer => answer.Rows.Count > 0)], true);
    }

    /// <summary>Every order; where there are too many, those in which each option comes first once.</summary>
    public static (IReadOnlyList<Answer?> Answers, bool All) Orders(RankingQuestion question)
    {
        var ids = question.Options.Select(option => option.Id).ToList();
        if (Count(ids.Count, question.Places) > MostAnswers)
            return ([.. ids.Select((_, turn) => new RankingAnswer([.. ids.Skip(turn).Concat(ids.Take(turn)).Take(question.Places)]))], false);
        IEnumerable<IReadOnlyList<string>> orders = [[]];
        for (var place = 0; place < question.Places; place++) orders = orders.SelectMany(order => ids.Except(order).Select(next => (IReadOnlyList<string>)[.. order, next]));
        return ([.. orders.Select(order => new RankingAnswer(order))], true);
    }

    private static double Count(int options, int places) => Enumerable.Range(options - places + 1, places).Aggregate(1.0, (count, factor) => count * factor);
}
