namespace LeadMagnets.Domain.Formulas;

/// <summary>A formula's tree, if its text has a meaning, and what is wrong with it. Fit for use when there are no problems.</summary>
public sealed record ParsedFormula(Node? Root, IReadOnlyList<FormulaProblem> Problems)
{
    public bool IsValid => Root is not null && Problems.Count == 0;
}
