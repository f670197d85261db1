namespace LeadMagnets.Domain.Definitions;

/// <summary>Every formula of a definition, in the order of the document.</summary>
public static class FormulaPlaces
{
    public static IEnumerable<FormulaPlace> Of(Definition definition) =>
        [
            .. Conditions(definition), .. Variables(definition), .. YearTables(definition),
            .. Blocks(definition.Result, "result"), .. Blocks(definition.Report, "report"), .. Fields(definition.LeadForm), .. Lead(definition.LeadModel),
        ];

    private static IEnumerable<FormulaPlace> Conditions(Definition definition)
    {
        var before = 0;
        foreach (var (s, step) in definition.Steps.Index())
        {
            if (step.ShowIf is { } stepCondition) yield return new($"steps[{s}].showIf", stepCondition, FormulaSight.EarlierAnswers, before);
            foreach (var (q, question) in step.Questions.Index())
                foreach (var place in Question(question, $"steps[{s}].questions[{q}]", before++)) yield return place;
            foreach (var (j, jump) in step.Jumps.Index()) yield return new($"steps[{s}].jumps[{j}].when", jump.When, FormulaSight.EarlierAnswers, before);
        }
    }

    private static IEnumerable<FormulaPlace> Question(Question question, string path, int before)
    {
        if (question.ShowIf is { } condition) yield return new($"{path}.showIf", condition, FormulaSight.EarlierAnswers, before);
        if (question.RequiredIf is { } required) yield return new($"{path}.requiredIf", required, FormulaSight.EarlierAnswers, before);
        if (question is StartingQuestion { DefaultFormula: { } value }) yield return new($"{path}.defaultFormula", value, FormulaSight.EarlierAnswers, before);
        foreach (var (r, rule) in question.Rules.Index()) yield return new($"{path}.rules[{r}].when", rule.When, FormulaSight.EarlierAnswers, before + 1);
    }

    private static IEnumerable<FormulaPlace> Variables(Definition definition) =>
        definition.Variables.Index().Select(v => new FormulaPlace($"variables[{v.Index}].formula", v.Item.Formula, FormulaSight.Result));

    private static IEnumerable<FormulaPlace> YearTables(Definition definition)
    {
        foreach (var (path, table) in Checks.Places.Of("yearTables", definition.YearTables))
        {
            yield return new($"{path}.rows", table.Rows, FormulaSight.Result);
            foreach (var (at, column) in Checks.Places.Of($"{path}.columns", table.Columns))
                yield return new($"{at}.formula", column.Formula, FormulaSight.Result) { InYearTable = true };
        }
    }

    private static IEnumerable<FormulaPlace> Blocks(IReadOnlyList<Block> blocks, string list) =>
        blocks.Index().SelectMany(b => Block(b.Item, $"{list}[{b.Index}]"));

    private static IEnumerable<FormulaPlace> Block(Block block, string path)
    {
        if (block.ShowIf is { } condition) yield return new($"{path}.showIf", condition, FormulaSight.Lead);
        if (block is TableBlock table)
            foreach (var (r, row) in table.Rows.Index())
                foreach (var (c, cell) in row.Cells.Index()) yield return new($"{path}.rows[{r}].cells[{c}]", cell, FormulaSight.Result);
        if (block is ActionsBlock actions)
            foreach (var (i, item) in actions.Items.Index())
            {
                if (item.ShowIf is { } shown) yield return new($"{path}.items[{i}].showIf", shown, FormulaSight.Result);
                if (item.Rank is { } rank) yield return new($"{path}.items[{i}].rank", rank, FormulaSight.Result);
            }
    }

    private static IEnumerable<FormulaPlace> Fields(LeadForm form) =>
        from field in form.Fields.Index()
        where field.Item.Formula is not null
        select new FormulaPlace($"leadForm.fields[{field.Index}].formula", field.Item.Formula!, FormulaSight.Lead);

    private static IEnumerable<FormulaPlace> Lead(LeadModel model)
    {
        if (model.Signal is { } signal) yield return new("leadModel.signal", signal, FormulaSight.Lead);
        if (model.Fit is { } fit) yield return new("leadModel.fit", fit, FormulaSight.Lead);
        foreach (var (i, rule) in model.Overrides.Index()) yield return new($"leadModel.overrides[{i}].when", rule.When, FormulaSight.Lead);
    }
}
