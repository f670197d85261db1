namespace LeadMagnets.Domain.Definitions.Checks;

/// <summary>The lead form knows one address, and every choice has something to choose from.</summary>
internal static class LeadFormCheck
{
    public static IEnumerable<Problem> Find(Definition definition)
    {
        var fields = definition.LeadForm.Fields;
        var emails = fields.Count(field => field.Kind is LeadFieldKind.Email);
        if (emails != 1) yield return new("leadForm.fields", "one-email", $"The form has {emails} e-mail fields; exactly one stands for the lead.");
        if (fields.Count(field => field.Kind is LeadFieldKind.Consent) > 1) yield return new("leadForm.fields", "one-consent", "The form asks for consent to the report twice.");
        foreach (var (path, field) in Places.Of("leadForm.fields", fields))
        {
            if (field.Kind is LeadFieldKind.Single && field.Options.Count == 0) yield return new($"{path}.options", "too-few", "A choice needs options.");
            if (field.Kind is not LeadFieldKind.Single && field.Options.Count > 0) yield return new($"{path}.options", "unused", "Only a choice (single) has options.");
            if (field is { Hidden: true, Required: true } or { Hidden: true, Kind: LeadFieldKind.Email or LeadFieldKind.Consent }) yield return new($"{path}.hidden", "hidden", "Nobody sees a hidden field, so it cannot be required, nor be the e-mail address or the consent.");
            if (field is { Hidden: false, Formula: not null }) yield return new($"{path}.formula", "not-hidden", "Only a hidden field has a formula. Hide the field, or delete the formula.");
        }
    }
}
