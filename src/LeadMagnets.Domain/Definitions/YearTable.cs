namespace LeadMagnets.Domain.Definitions;

/// <summary>Columns of formulas over rows 1 to n.</summary>
public sealed record YearTable
{
    public required string Id { get; init; }
    /// <summary>Formula for the number of rows.</summary>
    public required string Rows { get; init; }
    public required IReadOnlyList<Variable> Columns { get; init; }
}
