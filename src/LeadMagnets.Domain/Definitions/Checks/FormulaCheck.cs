using LeadMagnets.Domain.Answers;
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
        var later = place.Sees is FormulaSight.EarlierAnswers ? definition.Questions.Skip(place.QuestionsBefore).SelectMany(AnswerNames.Keys).ToHashSet() : [];
        foreach (var problem in Formula.Parse(place.Text, Visible(definition, place)).Problems)
        {
            var written = place.Text.Substring(problem.Position, Math.Min(problem.Length, place.Text.Length - problem.Position));
            yield return problem.Code == FormulaProblemCodes.UnknownName && later.Contains(NameRules.Key(written))
                ? new(place.Path, "later-question", $"{At(problem)}“{written}” is asked later. A condition can only use answers that were given before.")
                : new(place.Path, problem.Code, At(problem) + problem.Message);
        }
    }

    /// <summary>People count from 1.</summary>
    private static string At(FormulaProblem problem) => $"At character {problem.Position + 1} of the formula: ";

    private static List<string> Visible(Definition definition, FormulaPlace place)
    {
        List<string> names = [.. definition.Questions.Take(place.QuestionsBefore).SelectMany(AnswerNames.Of), .. definition.Tables.Select(table => table.Id)];
        if (place.Sees >= FormulaSight.Result) names.AddRange([.. definition.Outputs.Select(output => output.Id), .. ResultNames.Of(definition)]);
        if (place.InYearTable) names.Add(FormulaSheet.RowName);
        if (place.Sees >= FormulaSight.Lead) names.AddRange(definition.LeadForm.Fields.Select(field => field.Id));
        return names;
    }

    private static IEnumerable<Problem> Circles(Definition definition)
    {
        if (FormulaSet.Order(SheetFormulas.Of(definition, Root)).Cycle is not { } cycle) yield break;
        yield return new(PathOf(definition, cycle[0]), "cycle",
            $"These formulas need each other, so none can be computed: {string.Join(" → ", cycle.Select(name => name.TrimStart('#')))}.");
    }

    private static string PathOf(Definition definition, string name) =>
        Places.Of("variables", definition.Variables).Where(place => NameRules.Key(place.Item.Id) == name).Select(place => $"{place.Path}.formula")
            .Concat(Places.Of("yearTables", definition.YearTables).SelectMany(table => Places.Of($"{table.Path}.columns", table.Item.Columns)
                .Where(place => NameRules.Key(place.Item.Id) == name).Select(place => $"{place.Path}.formula")
                .Concat("#" + NameRules.Key(table.Item.Id) == name ? [$"{table.Path}.rows"] : [])))
            .First();

    /// <summary>What moves while the visitor answers is computed in the browser, where points and verdicts are not known.</summary>
    private static IEnumerable<Problem> Hidden(Definition definition)
    {
        var formulas = SheetFormulas.Of(definition, Root).ToDictionary(formula => NameRules.Key(formula.Name));
        foreach (var (path, variable) in Places.Of("variables", definition.Variables))
        {
            if (!variable.Live || NamesBehind.Of(NameRules.Key(variable.Id), formulas).Intersect(ResultNames.Of(definition)).FirstOrDefault() is not { } name) continue;
            yield return new($"{path}.live", "not-live", $"This number needs “{name}”, which is only known at the end. Switch off live, or take {name} out of the formula.");
        }
    }

    private static Node? Root(string formula) => Formula.Parse(formula).Root;
}
