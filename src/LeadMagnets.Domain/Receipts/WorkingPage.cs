using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Formulas;
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

    public WorkingValues Values { get; } = new(compiled.Definition);

    /// <summary>The stored values by name.</summary>
    public Scope Scope { get; } = receipt.Scope(compiled, result);

    /// <summary>"Payback could not be computed: the investment is never paid back."</summary>
    public string? Problem(string name) => receipt.Problems.FirstOrDefault(problem => problem.Name == name) is { } problem ? texts.Sentence(problem, Definition) : null;
}
