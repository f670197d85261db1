using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Formulas;
using LeadMagnets.Domain.Scoring;

namespace LeadMagnets.Domain.Piping;

/// <summary>The names that pipes may use: answers, variables, the result's own, fields of the lead form. Tables are for formulas only.</summary>
internal static class PipeNames
{
    public static IEnumerable<string> All(Definition definition) =>
    [
        .. definition.Questions.Where(question => question is not Statement).Select(question => question.Id),
        .. definition.Variables.Select(variable => variable.Id), .. ResultNames.Of(definition),
        .. definition.LeadForm.Fields.Where(field => field.Kind is not LeadFieldKind.Consent).Select(field => field.Id),
    ];

    public static bool Exists(Definition definition, string name) => All(definition).Any(known => NameRules.Key(known) == NameRules.Key(name));
}
