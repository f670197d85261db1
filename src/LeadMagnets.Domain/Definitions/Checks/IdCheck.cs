using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Formulas;
using LeadMagnets.Domain.Scoring;

namespace LeadMagnets.Domain.Definitions.Checks;

/// <summary>Ids: well formed, and unique where they meet. Questions, variables, tables and lead fields meet in formulas, capitals or not.</summary>
internal static class IdCheck
{
    private const int Longest = 64;

    public static IEnumerable<Problem> Find(Definition definition) =>
    [
        .. Names(definition), .. Unique("steps", definition.Steps.Select(step => step.Id)), .. Unique("yearTables", definition.YearTables.Select(table => table.Id)),
        .. Places.Questions(definition).SelectMany(place => Parts(place.Question).SelectMany(part => Unique($"{place.Path}.{part.List}", part.Ids))),
        .. Places.Of("leadForm.fields", definition.LeadForm.Fields).SelectMany(place => Unique($"{place.Path}.options", place.Item.Options.Select(option => option.Id))),
        .. definition switch
        {
            AssessmentDefinition assessment => [.. Unique("categories", assessment.Categories.Select(c => c.Id)), .. Unique("bands", assessment.Bands.Select(b => b.Id)), .. Unique("grades", assessment.Grades.Select(g => g.Id))],
            QuizDefinition quiz => Unique("outcomes", quiz.Outcomes.Select(outcome => outcome.Id)),
            _ => Enumerable.Empty<Problem>(),
        },
    ];

    /// <summary>The lists of a question whose items answers name.</summary>
    private static IEnumerable<(string List, IEnumerable<string> Ids)> Parts(Question question) => question switch
    {
        ChoiceQuestion choice => [("options", choice.Options.Select(option => option.Id))],
        MatrixQuestion matrix => [("rows", matrix.Rows.Select(row => row.Id)), ("options", matrix.Options.Select(point => point.Id))],
        RankingQuestion ranking => [("options", ranking.Options.Select(option => option.Id))],
        NumberQuestion number => [("units", number.Units.Select(unit => unit.Id))],
        _ => [],
    };

    private static IEnumerable<Problem> Names(Definition definition)
    {
        var taken = new Dictionary<string, string>();
        foreach (var (path, name, refusal) in All(definition))
        {
            var at = $"{path}.id";
            if (refusal is not null) yield return new(at, "bad-id", refusal);
            else if (ResultNames.Reserved.Contains(NameRules.Key(name))) yield return new(at, "reserved", $"“{name}” is a name of the result itself. Choose another id.");
            else if (!taken.TryAdd(NameRules.Key(name), at))
                yield return new(at, "duplicate",
                    $"“{name}” is taken by {taken[NameRules.Key(name)]}: formulas could not tell them apart. Choose another id.");
        }
    }

    private static IEnumerable<(string Path, string Name, string? Refusal)> All(Definition definition) =>
    [
        .. Places.Questions(definition).Select(place => (place.Path, place.Question.Id, NameRules.RefusalOfId(place.Question.Id))),
        .. Places.Questions(definition).SelectMany(place => PartNames(place.Path, place.Question)),
        .. Places.Of("variables", definition.Variables).Select(place => (place.Path, place.Item.Id, NameRules.RefusalOfVariable(place.Item.Id))),
        .. Places.Of("yearTables", definition.YearTables).SelectMany(table => Places.Of($"{table.Path}.columns", table.Item.Columns))
            .Select(place => (place.Path, place.Item.Id, NameRules.RefusalOfVariable(place.Item.Id))),
        .. Places.Of("tables", definition.Tables).Select(place => (place.Path, place.Item.Id, NameRules.RefusalOfVariable(place.Item.Id))),
        .. Places.Of("leadForm.fields", definition.LeadForm.Fields).Select(place => (place.Path, place.Item.Id, NameRules.RefusalOfId(place.Item.Id))),
    ];

    /// <summary>Rows of a matrix and options of a ranking are read by names of their own.</summary>
    private static IEnumerable<(string Path, string Name, string? Refusal)> PartNames(string path, Question question) => question switch
    {
        MatrixQuestion matrix => Places.Of($"{path}.rows", matrix.Rows.Select(row => row.Id).Distinct().Select(id => AnswerNames.Part(question, id))).Select(Named),
        RankingQuestion ranking => Places.Of($"{path}.options", ranking.Options.Select(option => option.Id).Distinct().Select(id => AnswerNames.Part(question, id))).Select(Named),
        _ => [],
    };

    private static (string Path, string Name, string? Refusal) Named((string Path, string Name) part) =>
        (part.Path, part.Name, NameRules.RefusalOfId(part.Name) is null ? null : $"Formulas read this part as “{part.Name}”, so its id has only letters, digits, underscores and points, and both together at most {NameRules.Longest}.");

    private static IEnumerable<Problem> Unique(string list, IEnumerable<string> ids)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (path, id) in Places.Of(list, ids))
        {
            if (!IsPlain(id)) yield return new($"{path}.id", "bad-id", $"An id has 1 to {Longest} letters, digits, points, dashes, underscores or plus signs.");
            else if (!seen.Add(id)) yield return new($"{path}.id", "duplicate", $"“{id}” stands here twice. Choose another id.");
        }
    }

    private static bool IsPlain(string id) => id.Length is > 0 and <= Longest && id.All(c => char.IsLetterOrDigit(c) || c is '.' or '-' or '_' or '+');
}
