using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Formulas;

namespace LeadMagnets.Domain.Proving;

/// <summary>Formulas that fail, each with answers that make it fail.</summary>
internal sealed class FormulaFindings(Study study, Crowd crowd, Failures failures)
{
    /// <summary>Functions by which a formula says on purpose that there is no value.</summary>
    private static readonly HashSet<string> SayNothing = ["NA", "PAYBACK"];

    private readonly SureFailure sure = new(study);

    public IEnumerable<Finding> Find() => failures.All.Select(Of);

    private Finding Of(Failure failure)
    {
        var (place, error) = (failure.Place, failure.Error);
        var by = failures.Shrunk(failure);
        var name = study.NameOf(place.Path) is { } known ? $"“{known}”" : "this formula";
        if (error == FormulaError.NotAvailable && Trees.Walk(study.Compiled.Tree(place.Text)).OfType<CallNode>().Any(call => SayNothing.Contains(call.Function)))
            return Finding.Of(Severity.Note, place.Path, "not-available", $"With these answers {name} has no value; the result says so in plain words.", "Nothing, if it is meant so.", place.Text) with { Example = Example(by) };
        if (crowd.Formulas.TryGetValue(place.Path, out var seen) && seen.Failed == seen.Visits)
            return AlwaysFails(failure, seen, Capital(name)) with { Example = Example(by) };
        var code = error == FormulaError.DivisionByZero ? "division-by-zero" : "formula-fails";
        var fix = error == FormulaError.DivisionByZero
            ? "Say what holds then, such as IF(divisor=0,0,…), or raise the smallest number that is accepted."
            : "Say what holds then, such as IFERROR(…,0), or narrow the numbers that are accepted.";
        return failure.IsUsual
            ? Finding.Of(Severity.Warning, place.Path, code, $"With these answers {name} comes to {error.Code}: {error.Message}", fix, $"{error.Code} {place.Text}") with { Example = Example(by) }
            : Finding.Of(Severity.Note, place.Path, code, $"Beyond the ends of the sliders {name} comes to {error.Code}: {error.Message}", fix, $"{error.Code} {place.Text}") with { Example = Example(by) };
    }

    /// <summary>An error only where it is proved: visitors may enter what no simulated one did.</summary>
    private Finding AlwaysFails(Failure failure, FormulaSeen seen, string name)
    {
        var (place, error) = (failure.Place, failure.Error);
        var isOutput = place.Path.StartsWith("variables[", StringComparison.Ordinal) || place.Path.StartsWith("yearTables[", StringComparison.Ordinal);
        if (sure.Is(failures.Places.First(use => use.Place == place)))
            return Finding.Of(isOutput ? Severity.Error : Severity.Warning, place.Path, "always-fails", $"{name} fails for everybody: {error.Code}. {error.Message}", "Mend the formula: nobody gets a value from it.", place.Text);
        var (severity, why) = study.RestsOnTyped(place) ? (Severity.Note, "It rests on what visitors type, which the simulation only guesses at.") : (Severity.Warning, "That nobody gets a value from it is not proved.");
        return Finding.Of(severity, place.Path, "always-fails", $"{name} failed for every one of {seen.Visits:N0} simulated visitors: {error.Code}. {error.Message} {why}", "Try it in the preview with answers that should have a value, and mend the formula if they have none.", place.Text);
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>What has to be answered; defaults are left out.</summary>
    private System.Text.Json.Nodes.JsonObject Example(AnswerSet answers)
    {
        var counted = study.Try(answers).Walk.Answers;
        return new AnswerSet(counted.All.Where(pair => study.Definition is not CalculatorDefinition || pair.Value != StartAnswer.Given(study.Compiled.Question(pair.Key)!))).ToJson();
    }
}
