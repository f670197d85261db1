namespace LeadMagnets.Domain.Formulas;

/// <summary>Names in the order of computing; or, when formulas use each other in a circle, the way round: <c>npv, cf, npv</c>.</summary>
public sealed record FormulaOrder(IReadOnlyList<string> Names, IReadOnlyList<string>? Cycle);
