using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Web.Data.Entities;

namespace LeadMagnets.Web.Features.Shared.Acceptance;

/// <summary>Proof of what a person agreed to: the exact wording with its hash, where, when and how (trust.md 1.12, Art. 7(1) GDPR).</summary>
public static class ConsentProof
{
    public static IEnumerable<Consent> Of(Submission submission, Lead lead, LeadArrival arrival) => Of(submission.Id, submission.AnswersJson, lead, arrival);

    /// <param name="run">The submission, or the visit that was not finished.</param>
    /// <param name="answers">What was answered, as JSON.</param>
    /// <param name="lead">Who agreed.</param>
    /// <param name="arrival">To what, and how.</param>
    public static IEnumerable<Consent> Of(Guid run, string answers, Lead lead, LeadArrival arrival)
    {
        foreach (var field in arrival.Form.Fields.Where(f => f.Kind is LeadFieldKind.Consent))
            yield return Row("report", arrival.Answers.Consents.Report, field.Label, run, lead, arrival);
        if (arrival.Form.MarketingConsent is { } wording)
            yield return Row("marketing", arrival.Answers.Consents.Marketing, wording, run, lead, arrival);
        foreach (var (question, granted) in Answered(answers, arrival))
            yield return Row(question.Id, granted, question.Label, run, lead, arrival);
    }

    /// <summary>The boxes among the questions that the visitor saw and left ticked or not; what was never answered proves nothing.</summary>
    private static List<(ConsentQuestion Question, bool Granted)> Answered(string given, LeadArrival arrival)
    {
        var boxes = arrival.Version.Definition.Questions.OfType<ConsentQuestion>().ToList();
        if (boxes.Count == 0) return [];
        using var answers = JsonDocument.Parse(given);
        return [.. from box in boxes
                   where answers.RootElement.TryGetProperty(box.Id, out _)
                   select (box, answers.RootElement.GetProperty(box.Id).ValueKind is JsonValueKind.True)];
    }

    private static Consent Row(string purpose, bool granted, string wording, Guid run, Lead lead, LeadArrival arrival) => new()
    {
        Id = Guid.CreateVersion7(arrival.At),
        WorkspaceId = lead.WorkspaceId,
        LeadId = lead.Id,
        SubmissionId = run,
        Purpose = purpose,
        Granted = granted,
        Wording = wording,
        WordingHash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(wording))),
        Locale = arrival.Version.Definition.Definition.Locale,
        VersionNumber = arrival.Version.Number,
        PageUrl = arrival.Page.Url,
        Origin = arrival.Visit.Origin,
        Method = arrival.Visit.Method,
        AddressHash = arrival.AddressKey,
        UserAgent = arrival.Visit.UserAgent,
        GlobalPrivacyControl = arrival.Visit.GlobalPrivacyControl,
        At = arrival.CameAt,
    };
}
