using LeadMagnets.Domain.Formulas;
using LeadMagnets.Domain.Scoring;

namespace LeadMagnets.Domain.Definitions.Checks;

/// <summary>Formulas have a meaning, use names that exist where they stand, and do not go round in circles.</summary>
internal static class FormulaCheck
{
    public static IEnumerable<Problem> Find(Definition definition) =>
        [.. FormulaPlaces.Of(definition).SelectMany(place => Problems(definition, place)), .. Circles(definition), .. Hidden(definition)];

    private static IEnumerable<Problem> Problems(Definition definition, FormulaPlace place)
    {
        var later = place.Sees is FormulaSight.EarlierAnswers ? definition.Questions.Skip(place.QuestionsBefore).Select(question => NameRules.Key(question.Id)).ToHashSet() : [];
        foreach (var problem in Formula.Parse(place.Text, Visible(definition, place)).Problems)
        {
            var written = place.Text.Substring(problem.Position, Math.Min(problem.Length, place.Text.Length - problem.Position));
            yield return problem.Code == FormulaProblemCodes.UnknownName && later.Contains(NameRules.Key(written))
                ? new(place.Path, "later-question", $"“{written}” is asked later. A condition can only use answers that were given before.")
                : new(place.Path, problem.Code, problem.Message);
        }
    }

    private static List<string> Visible(Definition definition, FormulaPlace place)
    {
        List<string> names = [.. definition.Questions.Take(place.QuestionsBefore).Where(question => question is not Statement).Select(question => question.Id), .. definition.Tables.Select(table => table.Id)];
        if (place.Sees >= FormulaSight.Result) names.AddRange([.. definition.Variables.Select(variable => variable.Id), .. ResultNames.Of(definition)]);
        if (place.Sees >= FormulaSight.Lead) names.AddRange(definition.LeadForm.Fields.Select(field => field.Id));
        return names;
    }

    private static IEnumerable<Problem> Circles(Definition definition)
    {
        if (FormulaSet.Order(Trees(definition)).Cycle is not { } cycle) yield break;
        var first = definition.Variables.Index().First(variable => NameRules.Key(variable.Item.Id) == cycle[0]).Index;
        yield return new($"variables[{first}].formula", "cycle", $"These formulas need each other, so none can be computed: {string.Join(" → ", cycle)}.");
    }

    /// <summary>What moves while the visitor answers is computed in the browser, where points and verdicts are not known.</summary>
    private static IEnumerable<Problem> Hidden(Definition definition)
    {
        var trees = Trees(definition).ToDictionary(tree => NameRules.Key(tree.Key), tree => tree.Value);
        foreach (var (path, variable) in Places.Of("variables", definition.Variables))
        {
            if (!variable.Live || NamesBehind.Of(NameRules.Key(variable.Id), trees).Intersect(ResultNames.Of(definition)).FirstOrDefault() is not { } name) continue;
            yield return new($"{path}.live", "not-live", $"This number needs “{name}”, which is only known at the end. Switch off live, or take {name} out of the formula.");
        }
    }

    /// <summary>The formulas that parse; of two with one name (which <see cref="IdCheck"/> tells) the first.</summary>
    private static IEnumerable<KeyValuePair<string, Node>> Trees(Definition definition) =>
        from variable in definition.Variables.DistinctBy(variable => NameRules.Key(variable.Id))
        let root = Formula.Parse(variable.Formula).Root
        where root is not null
        select KeyValuePair.Create(variable.Id, root);
}
