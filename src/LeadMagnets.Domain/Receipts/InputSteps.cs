using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Formulas;
using LeadMagnets.Domain.Reports;

namespace LeadMagnets.Domain.Receipts;

/// <summary>What everything was computed from: each question's answer as formulas read it, and where it came from.</summary>
internal static class InputSteps
{
    public static IEnumerable<WorkingStep> Of(WorkingPage page) =>
        from question in page.Compiled.Questions
        where page.Receipt.Inputs.ContainsKey(question.Id)
        let input = page.Receipt.Inputs[question.Id]
        select new WorkingStep(WorkingKind.Input, question.Id, question.Title)
        {
            Value = input.Value,
            Text = Text(question, Plain.Read(input.Value), page),
            Note = page.Texts.Origin(Origin(question, input, page)),
        };

    /// <summary>Older receipts do not tell a default that was sent from an answer.</summary>
    private static InputOrigin Origin(Question question, ReceiptInput input, WorkingPage page) =>
        input.Origin is InputOrigin.Answered && ReceiptInput.IsStart(page.Compiled, question, Plain.Read(input.Value), page.Scope) ? InputOrigin.DefaultKept : input.Origin;

    private static string? Text(Question question, Value value, WorkingPage page) => (question, value) switch
    {
        (_, { IsBlank: true }) => null,
        (NumericQuestion numeric, { IsNumber: true }) => Units.After(page.Values.Entered(value.Number, numeric.Format), numeric.Unit),
        (YesNoQuestion yesNo, { IsLogical: true }) => value.Logical ? yesNo.YesLabel ?? page.Texts.Yes : yesNo.NoLabel ?? page.Texts.No,
        (ChoiceQuestion choice, { IsTable: true }) => string.Join(page.Texts.Comma, value.Table.Cells.ToArray().Select(cell => Option(choice, cell, page))),
        (ChoiceQuestion choice, _) => Option(choice, value, page),
        (_, { IsText: true }) => value.Text,
        _ => page.Values.Shown(value),
    };

    /// <summary>An option's label, with the number that formulas read where it has one.</summary>
    private static string Option(ChoiceQuestion question, Value value, WorkingPage page)
    {
        var option = question.Options.FirstOrDefault(option => value.IsNumber ? option.Value == value.Number : value.IsText && option.Id == value.Text);
        return option is null ? page.Values.Shown(value) ?? "" : value.IsNumber ? $"{option.Label} ({page.Values.Number(value.Number)})" : option.Label;
    }
}
