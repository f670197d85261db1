using LeadMagnets.Domain.Leads;

namespace LeadMagnets.Domain.Definitions.Checks;

/// <summary>Served countries exist, and a consumer model says what fits.</summary>
internal static class LeadModelCheck
{
    public static IEnumerable<Problem> Find(Definition definition)
    {
        var model = definition.LeadModel;
        foreach (var (path, code) in Places.Of("leadModel.served", model.Served))
            if (!Countries.Contains(code)) yield return new(path, "unknown-country", $"“{code}” is not a country code such as GB.");
        if (model is { Model: LeadModelKind.Consumer, Fit: null }) yield return new("leadModel.fit", "required", "A consumer model needs a formula for fit.");
        if (model is { Model: LeadModelKind.Business, Fit: not null })
            yield return new("leadModel.fit", "unused", "The business model has its own rules for fit. Delete the formula, or choose the consumer model.");
        foreach (var (path, rule) in Places.Of("leadModel.overrides", model.Overrides))
            if (string.IsNullOrWhiteSpace(rule.Rule)) yield return new($"{path}.rule", "empty", "Name the rule: it is shown as the reason of the route.");
    }
}
