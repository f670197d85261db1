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
        foreach (var problem in Placement(definition, definition.LeadForm)) yield return problem;
        foreach (var (path, field) in Places.Of("leadForm.fields", fields))
        {
            if (field.Prefill is { } name && !IsParameter(name)) yield return new($"{path}.prefill", "bad-name", ParameterRule);
            if (field is { Prefill: not null, Kind: LeadFieldKind.Consent }) yield return new($"{path}.prefill", "consent", "Nobody can consent for the visitor: this box is never ticked beforehand.");
            if (field.Kind is LeadFieldKind.Single && field.Options.Count == 0) yield return new($"{path}.options", "too-few", "A choice needs options.");
            if (field.Kind is not LeadFieldKind.Single && field.Options.Count > 0) yield return new($"{path}.options", "unused", "Only a choice (single) has options.");
            if (field is { Hidden: true, Required: true } or { Hidden: true, Kind: LeadFieldKind.Email or LeadFieldKind.Consent }) yield return new($"{path}.hidden", "hidden", "Nobody sees a hidden field, so it cannot be required, nor be the e-mail address or the consent.");
            if (field.Source && field is { Hidden: true } or { Kind: not (LeadFieldKind.Single or LeadFieldKind.Text) }) yield return new($"{path}.source", "source", "What visitors say of how they heard of you is a choice (single) or a text that they see. Mark another field, or change this one.");
            if (field.Source && fields.First(other => other.Source) != field) yield return new($"{path}.source", "one-source", "Another field says how the visitor heard of you already. Mark one of them.");
            if (field is { Hidden: false, Formula: not null }) yield return new($"{path}.formula", "not-hidden", "Only a hidden field has a formula. Hide the field, or delete the formula.");
        }
        foreach (var (path, question) in Places.Questions(definition))
            if (question.Prefill is { } name && !IsParameter(name)) yield return new($"{path}.prefill", "bad-name", ParameterRule);
    }

    private const string ParameterRule = "The name of a parameter has 1 to 60 letters, digits, - or _.";

    private static bool IsParameter(string name) => name.Length is > 0 and <= 60 && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');

    private static IEnumerable<Problem> Placement(Definition definition, LeadForm form)
    {
        if (form.Placement is LeadFormPlacement.BeforeStep)
        {
            var steps = definition.Steps.Select(step => step.Id).ToList();
            if (form.Step is null) yield return new("leadForm.step", "required", "Name the step that the form stands before.");
            else if (!steps.Contains(form.Step)) yield return new("leadForm.step", "unknown-step", $"There is no step “{form.Step}”.{Formulas.Suggestions.For(form.Step, steps)}");
        }
        else if (form.Step is not null)
        {
            yield return new("leadForm.step", "unused", "Only a form that stands before a step (before-step) names one.");
        }
        if (form.Skippable && form.Placement is LeadFormPlacement.AfterResult or LeadFormPlacement.None)
            yield return new("leadForm.skippable", "unused", "There is nothing to skip: the form stands behind the result, or nowhere.");
        if (form.Partials && form.Placement is not (LeadFormPlacement.BeforeQuestions or LeadFormPlacement.BeforeStep))
            yield return new("leadForm.partials", "too-late", "Nobody has said who they are while they answer, so no unfinished visit can be kept. Place the form before the questions (before-questions) or before a step (before-step), or leave partials out.");
        if (definition.SaveAndContinue && definition.Steps.Count < 2)
            yield return new("saveAndContinue", "unused", "There is nothing to continue: the button appears from the second step on, and there is only one. Leave saveAndContinue out.");
    }
}
