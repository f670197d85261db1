using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Formulas;

namespace LeadMagnets.Domain.Receipts;

/// <summary>A figure that could not be computed. It never costs the lead.</summary>
/// <param name="Name">The variable or column.</param>
/// <param name="Error">What it came to: <c>#N/A</c>.</param>
/// <param name="Reason">Why, for people.</param>
/// <param name="Cause">The variable or column in which the error arose: the figure itself, or one that it uses.</param>
/// <param name="Part">The part of the cause's formula in which it arose.</param>
/// <param name="Row">The row of the year table in which it arose; null: in no row.</param>
public sealed record FigureProblem(string Name, string Error, FigureFailure Reason, string Cause, string Part, int? Row = null)
{
    /// <summary>All failed outputs of a run, in their order. Where nothing failed it only looks.</summary>
    public static IReadOnlyList<FigureProblem> All(CompiledDefinition compiled, Scope scope)
    {
        var failures = new Failures(compiled, scope);
        return [.. compiled.Definition.Outputs.Select(output => Of(failures, scope, output.Id)).OfType<FigureProblem>()];
    }

    /// <summary>Why an output has no value; null: it has one, or nothing of that name is computed.</summary>
    public static FigureProblem? Of(CompiledDefinition compiled, Scope scope, string name) => Of(new Failures(compiled, scope), scope, name);

    private static FigureProblem? Of(Failures failures, Scope scope, string name) =>
        (scope.Find(name) ?? FormulaError.Name).FirstError() is { } error ? failures.Problem(name, error) : null;
}

public enum FigureFailure { DividedByZero, NotANumber, OutsideTable, UnknownName, NoNumber, NoValue, NothingInCommon, Circle, NeverPaidBack, NoRate, NotInTable }
