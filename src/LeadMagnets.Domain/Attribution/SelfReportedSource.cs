using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;

namespace LeadMagnets.Domain.Attribution;

/// <summary>
/// How visitors say that they heard of the company. Browsers do not know of a talk, a podcast or a colleague: it is kept beside what they tell, and
/// neither corrects the other.
/// </summary>
public static class SelfReportedSource
{
    /// <summary>The answer as the form's language words it; null: the form does not ask, or the visitor did not say.</summary>
    public static string? Of(LeadForm form, LeadAnswers lead) =>
        form.Fields.FirstOrDefault(field => field.Source) is { } field && lead.Text(field.Id) is { } said
            ? PlainText.Of(field.Options.FirstOrDefault(option => option.Id == said)?.Label ?? said, LeadReader.LongestText)
            : null;
}
