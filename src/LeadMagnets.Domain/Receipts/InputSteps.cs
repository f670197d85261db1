using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Formatting;
using LeadMagnets.Domain.Formulas;
using LeadMagnets.Domain.Leads;

namespace LeadMagnets.Domain.Receipts;

/// <summary>What everything was computed from: each question's answer as formulas read it, and where it came from.</summary>
internal static class InputSteps
{
    public static IEnumerable<WorkingStep> Of(WorkingPage page) =>
        from question in page.Compiled.Questions
        where page.Receipt.Inputs.ContainsKey(question.Id)
        let input = page.Receipt.Inputs[question.Id]
        from step in Parts(question, input, page).Prepend(new(WorkingKind.Input, question.Id, question.Title)
        {
            Value = input.Value,
            Text = Text(question, input, page),
            Note = page.Texts.Origin(Origin(question, input, page)),
        })
        select step;

    /// <summary>The rows of a matrix and the places of a ranking, which formulas read by names of their own.</summary>
    private static IEnumerable<WorkingStep> Parts(Question question, ReceiptInput input, WorkingPage page) =>
        from part in PartLabels(question)
        let value = input.Parts?.GetValueOrDefault(part.Name)
        where value is not null
        select new WorkingStep(WorkingKind.Input, part.Name, part.Label) { Value = value, Text = page.Values.Shown(Plain.Read(value)) };

    private static IEnumerable<(string Name, string Label)> PartLabels(Question question) => question switch
    {
        MatrixQuestion matrix => matrix.Rows.Select(row => (AnswerNames.Part(question, row.Id), row.Label)),
        RankingQuestion ranking => ranking.Options.Select(option => (AnswerNames.Part(question, option.Id), option.Label)),
        _ => [],
    };

    /// <summary>Older receipts do not tell a default that was sent from an answer.</summary>
    private static InputOrigin Origin(Question question, ReceiptInput input, WorkingPage page) =>
        input.Origin is InputOrigin.Answered && ReceiptInput.IsStart(page.Compiled, question, Plain.Read(input.Value), page.Scope) ? InputOrigin.DefaultKept : input.Origin;

    private static string? Text(Question question, ReceiptInput input, WorkingPage page) => (question, Plain.Read(input.Value)) switch
    {
        (MeasuredQuestion { NotApplicable: { } words }, { IsBlank: true }) when input.Origin is InputOrigin.Answered => words,
        (_, { IsBlank: true }) => null,
        (NumberQuestion { Units: [var first, ..] } number, { IsNumber: true } value) => Units.After(page.Values.Entered(value.Number, number.Format), first.Label),
        (DateQuestion, { IsNumber: true } value) => page.Values.Formatted(value.Number, "date"),
        (ConsentQuestion, { IsLogical: true } value) => value.Logical ? page.Texts.Yes : page.Texts.No,
        (CountryQuestion, { IsText: true } value) => CountryNames.In(page.Compiled.Definition.Locale, value.Text),
        (RankingQuestion ranking, { IsTable: true } value) => string.Join(page.Texts.Comma, value.Table.Cells.ToArray().Select(cell => ranking.Options.FirstOrDefault(option => cell.IsText && option.Id == cell.Text)?.Label)),
        (NumericQuestion numeric, { IsNumber: true } value) => Units.After(page.Values.Entered(value.Number, numeric.Format), numeric.Unit),
        (YesNoQuestion yesNo, { IsLogical: true } value) => value.Logical ? yesNo.YesLabel ?? page.Texts.Yes : yesNo.NoLabel ?? page.Texts.No,
        (ChoiceQuestion choice, { IsTable: true } value) => string.Join(page.Texts.Comma, value.Table.Cells.ToArray().Select(cell => Option(choice, cell, page))),
        (ChoiceQuestion choice, var value) => Option(choice, value, page),
        (_, { IsText: true } value) => value.Text,
        (_, var value) => page.Values.Shown(value),
    };

    /// <summary>An option's label, with the number that formulas read where it has one.</summary>
    private static string Option(ChoiceQuestion question, Value value, WorkingPage page)
    {
        var option = question.Options.FirstOrDefault(option => value.IsNumber ? option.Value == value.Number : value.IsText && option.Id == value.Text);
        return option is null ? page.Values.Shown(value) ?? "" : value.IsNumber ? $"{option.Label} ({page.Values.Number(value.Number)})" : option.Label;
    }
}
