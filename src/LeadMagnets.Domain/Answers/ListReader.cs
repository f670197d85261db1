using System.Text.Json;
using LeadMagnets.Domain.Definitions;

namespace LeadMagnets.Domain.Answers;

/// <summary>Answers with a part for each row or place: a matrix and a ranking.</summary>
internal static class ListReader
{
    /// <summary>Rows may be missing here; whether they may be is asked when it is known what the visitor saw.</summary>
    public static Reading<Answer> Rows(MatrixQuestion question, JsonElement json)
    {
        if (json.ValueKind is not JsonValueKind.Object) return new Refusal("wrong-type", "An object is needed here: the id of an option for each row.");
        var given = json.EnumerateObject().Where(row => row.Value.ValueKind is not JsonValueKind.Null).ToList();
        var known = question.Rows.Select(row => row.Id).ToList();
        if (given.Find(row => !known.Contains(row.Name)) is { Value.ValueKind: not JsonValueKind.Undefined } stranger)
            return new Refusal("unknown-row", $"There is no row “{AnswerKinds.Short(stranger.Name)}”. The rows are: {string.Join(", ", known)}.");
        var chosen = new Dictionary<string, string>();
        foreach (var row in given)
        {
            var read = ChoiceReader.Id(question.Options.Select(point => point.Id), row.Value);
            if (read.Refusal is { } refused) return new Refusal(refused.Code, $"{row.Name}: {refused.Message}");
            chosen[row.Name] = read.Value!;
        }
        if (chosen.Count == 0) return default;
        return new RowsAnswer(known.Where(chosen.ContainsKey).ToDictionary(row => row, row => chosen[row]));
    }

    public static Reading<Answer> Ranking(RankingQuestion question, JsonElement json)
    {
        if (json.ValueKind is not JsonValueKind.Array) return new Refusal("wrong-type", "A list of ids of options is needed here, the first one first.");
        var read = json.EnumerateArray().Select(item => ChoiceReader.Id(question.Options.Select(option => option.Id), item)).ToList();
        if (read.Select(option => option.Refusal).FirstOrDefault(refusal => refusal is not null) is { } refused) return refused;
        var ids = read.ConvertAll(option => option.Value!);
        if (ids.Distinct().Count() < ids.Count) return new Refusal("duplicate", "An option has one place only.");
        var places = question.Places;
        if (ids.Count < places) return new Refusal("too-few", $"Put {places} options in order.");
        return ids.Count > places ? new Refusal("too-many", $"Put only {places} options in order.") : new RankingAnswer(ids);
    }
}
