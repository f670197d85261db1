using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Formulas;
using LeadMagnets.Domain.Reports;
using Result = LeadMagnets.Domain.Scoring.Result;

namespace LeadMagnets.Domain.Receipts;

/// <summary>What all steps are written from.</summary>
internal sealed class WorkingPage(CompiledDefinition compiled, Receipt receipt, Result result, WorkingTexts texts)
{
    public CompiledDefinition Compiled => compiled;

    public Definition Definition => compiled.Definition;

    public Receipt Receipt => receipt;

    public Result Result => result;

    public WorkingTexts Texts => texts;

    public WorkingValues Values { get; } = new(compiled.Definition, texts);

    /// <summary>The stored values by name.</summary>
    public Scope Scope { get; } = receipt.Scope(compiled, result);

    /// <summary>What is to be said of a figure: "Payback could not be computed: the investment is never paid back", and what keeps a spreadsheet from computing it.</summary>
    public string? Note(string name, Node tree)
    {
        var problem = receipt.Problems.FirstOrDefault(problem => problem.Name == name);
        List<string> notes = [.. problem is null ? [] : new[] { texts.Sentence(problem, Definition) }, .. Spreadsheets.Missing(tree).Select(function => ReportTexts.Fill(texts.NoSuchFunction, function))];
        return notes.Count == 0 ? null : string.Join(' ', notes);
    }
}
