using System.Globalization;
using System.Text.Json;
using LeadMagnets.Domain.Formulas;
using LeadMagnets.Domain.Scoring;

namespace LeadMagnets.Domain.Receipts;

/// <summary>How the points of a lead are given: the points of each choice, or the magnet's formula with what it read.</summary>
internal sealed class LeadRules(WorkingPage page, string leadJson)
{
    private readonly Scope scope = Filled(page, leadJson);

    /// <summary>Null where the words say it all.</summary>
    public string? Of(ScorePart part)
    {
        var model = page.Definition.LeadModel;
        return part.Rule switch
        {
            "employees" => Choices(part.Rule, LeadScoring.Employees),
            "role" => Choices(part.Rule, LeadScoring.Role),
            "timeline" => Choices(part.Rule, LeadScoring.Timeline),
            "country" => $"served {Signed(LeadScoring.Served)}, not served {Signed(LeadScoring.NotServed)}",
            "signal" => Formula(model.Signal),
            "fit" => Formula(model.Fit),
            _ => null,
        };
    }

    public static string Signed(int points) => points.ToString("+0;−0;0", CultureInfo.InvariantCulture);

    private string? Choices(string id, Func<string?, int> points) =>
        page.Definition.LeadForm.Fields.FirstOrDefault(field => field.Id == id) is { Options.Count: > 0 } field
            ? string.Join(", ", field.Options.Select(option => $"{option.Label} {Signed(points(option.Id))}")) : null;

    private string? Formula(string? formula)
    {
        if (formula is null) return null;
        var read = Trees.Names(page.Compiled.Tree(formula)).Select(name => scope.Find(name) is { } value && page.Values.Shown(value) is { } text ? $"{name} = {text}" : null).OfType<string>();
        return string.Join("; ", [page.Values.Notation.Rule(formula), .. read]);
    }

    /// <summary>The stored values and the fields of the lead form, those that follow a formula too.</summary>
    private static Scope Filled(WorkingPage page, string leadJson)
    {
        var filled = page.Scope.Copy();
        using var lead = JsonDocument.Parse(leadJson);
        foreach (var field in page.Definition.LeadForm.Fields)
        {
            filled[field.Id] = lead.RootElement.ValueKind is JsonValueKind.Object && lead.RootElement.TryGetProperty(field.Id, out var given) ? Plain.Read(given) : Value.Blank;
            if (field.Formula is { } formula && filled.Find(NameRules.Key(field.Id)) is null or { IsBlank: true }) filled[field.Id] = page.Compiled.Evaluate(formula, filled);
        }
        return filled;
    }
}
