using LeadMagnets.Domain.Formulas;

namespace LeadMagnets.Domain.Definitions.Checks;

/// <summary>Blocks show what the magnet has: numbers that exist, questions that exist, scores where there is a score.</summary>
internal static class BlockCheck
{
    public static IEnumerable<Problem> Find(Definition definition) =>
        Places.Blocks(definition).SelectMany(place => Problems(definition, place.Path, place.Block));

    private static IEnumerable<Problem> Problems(Definition definition, string path, Block block) => block switch
    {
        ScoreBlock or CategoriesBlock or GapsBlock or GradeBlock or ImprovementsBlock when definition is not AssessmentDefinition =>
            [new(path, "wrong-kind", "Only an assessment has a score, a grade, categories, gaps and improvements.")],
        GradeBlock when definition is AssessmentDefinition { Grades.Count: 0 } => [new(path, "no-grades", "This assessment has no grades. Define them, or show the score instead.")],
        ImprovementsBlock { Take: < 1 or > 20 } => [new($"{path}.take", "out-of-range", "One to twenty improvements are shown.")],
        OutcomeBlock or OutcomesBlock when definition is not QuizDefinition => [new(path, "wrong-kind", "Only a quiz has outcomes.")],
        GapsBlock { Take: < 1 or > 3 } => [new($"{path}.take", "out-of-range", "One to three gaps are shown.")],
        ActionsBlock { Take: < 1 } => [new($"{path}.take", "out-of-range", "At least one action is shown.")],
        NumbersBlock numbers => Numbers(definition, path, numbers),
        ChecksBlock checks => Checks(definition, path, checks),
        TableBlock table => Table(path, table),
        YearTableBlock or ChartBlock or SensitivityBlock => FigureBlockCheck.Find(definition, path, block),
        WorkingBlock working => Working(definition, path, working),
        ButtonsBlock buttons => Buttons(path, buttons),
        GateBlock => Gate(definition, path),
        RedirectBlock redirect => Redirect(path, redirect),
        _ => [],
    };

    private static IEnumerable<Problem> Numbers(Definition definition, string path, NumbersBlock block)
    {
        var known = definition.Variables.Select(variable => variable.Id).ToList();
        if (block.Items.Count == 0) yield return new($"{path}.items", "too-few", "Name at least one number to show.");
        foreach (var (at, id) in Places.Of($"{path}.items", block.Items))
            if (!known.Contains(id)) yield return new(at, "unknown-variable", $"There is no variable “{id}”.{Suggestions.For(id, known)}");
    }

    private static IEnumerable<Problem> Checks(Definition definition, string path, ChecksBlock block)
    {
        var known = definition.Questions.OfType<ChoiceQuestion>().Select(question => question.Id).ToList();
        foreach (var (at, id) in Places.Of($"{path}.questions", block.Questions))
            if (!known.Contains(id)) yield return new(at, "unknown-question", $"There is no choice question “{id}”.{Suggestions.For(id, known)}");
    }

    private static IEnumerable<Problem> Working(Definition definition, string path, WorkingBlock block)
    {
        if (path.StartsWith("result[", StringComparison.Ordinal))
            yield return new(path, "wrong-place", "The working is too long for the end of the magnet. Move this block to the report.");
        if (block.Outputs is not { } outputs) yield break;
        var known = definition.Outputs.Select(output => output.Id).ToList();
        if (outputs.Count == 0) yield return new($"{path}.outputs", "too-few", "Name at least one figure to work out, or leave the list out for all of them.");
        foreach (var (at, id) in Places.Of($"{path}.outputs", outputs))
            if (!known.Contains(id)) yield return new(at, "unknown-variable", $"There is no variable or column “{id}”.{Suggestions.For(id, known)}");
    }

    private static IEnumerable<Problem> Table(string path, TableBlock block)
    {
        if (block.Columns.Count < 2 || block.Rows.Count == 0) yield return new(path, "too-few", "A table has a head column, at least one column of numbers, and at least one row.");
        foreach (var (at, row) in Places.Of($"{path}.rows", block.Rows))
            if (row.Cells.Count != block.Columns.Count - 1)
                yield return new($"{at}.cells", "row-length",
                    $"This row has {row.Cells.Count} formulas; {block.Columns.Count - 1} are needed, one per column after the first.");
    }

    private static IEnumerable<Problem> Buttons(string path, ButtonsBlock block)
    {
        foreach (var (at, button) in Places.Of($"{path}.buttons", block.Buttons))
        {
            if (button is { Action: ButtonAction.Link, Url: null }) yield return new($"{at}.url", "required", "A link needs an address.");
            if (button is { Action: not ButtonAction.Link, Url: not null }) yield return new($"{at}.url", "unused", "Only a link has an address. Delete it, or make the button a link.");
            if (button is { Action: not ButtonAction.Link, Query: not null }) yield return new($"{at}.query", "unused", "Only a link takes something along. Delete it, or make the button a link.");
            foreach (var problem in Query(at, button.Query)) yield return problem;
        }
    }

    private static IEnumerable<Problem> Gate(Definition definition, string path)
    {
        if (!path.StartsWith("result[", StringComparison.Ordinal)) yield return new(path, "wrong-place", "A report goes to leads only, so it needs no gate. Move this block to the result.");
        else if (definition.LeadForm.Placement is LeadFormPlacement.None) yield return new(path, "no-form", "Nobody could pass this gate: visitors are not asked who they are. Place the lead form after the result.");
        else if (!definition.LeadForm.MayStayAway) yield return new(path, "unused", "The lead form stands before the result, so everybody would pass this gate. Place the form after the result, let visitors skip it, or delete the gate.");
        else if (definition.Result.OfType<GateBlock>().Count() > 1) yield return new(path, "two-gates", "A result has one gate.");
    }

    private static IEnumerable<Problem> Redirect(string path, RedirectBlock block)
    {
        if (!path.StartsWith("result[", StringComparison.Ordinal)) yield return new(path, "wrong-place", "A report leads nowhere by itself. Move this block to the result.");
        if (block.Seconds is < 0 or > 60) yield return new($"{path}.seconds", "out-of-range", "Wait for 0 to 60 seconds.");
        if (block.Url.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)) yield return new($"{path}.url", "bad-address", "An address to lead on to starts with https:// or http://.");
        foreach (var problem in Query(path, block.Query)) yield return problem;
    }

    private static IEnumerable<Problem> Query(string path, IReadOnlyList<QueryPart>? query)
    {
        foreach (var (at, part) in Places.Of($"{path}.query", query ?? []))
            if (part.Name.Length is 0 or > 60 || part.Name.Any(c => char.IsControl(c) || char.IsWhiteSpace(c)))
                yield return new($"{at}.name", "bad-name", "The name of a parameter has 1 to 60 characters and no space.");
    }
}
