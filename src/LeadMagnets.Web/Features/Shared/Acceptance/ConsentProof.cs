using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Web.Data.Entities;

namespace LeadMagnets.Web.Features.Shared.Acceptance;

/// <summary>Proof of what a person agreed to: the exact wording with its hash, where, when and how (trust.md 1.12, Art. 7(1) GDPR).</summary>
public static class ConsentProof
{
    public static IEnumerable<Consent> Of(Submission submission, Lead lead, LeadArrival arrival)
    {
        foreach (var field in arrival.Form.Fields.Where(f => f.Kind is LeadFieldKind.Consent))
            yield return Row("report", arrival.Answers.Consents.Report, field.Label, submission, lead, arrival);
        if (arrival.Form.MarketingConsent is { } wording)
            yield return Row("marketing", arrival.Answers.Consents.Marketing, wording, submission, lead, arrival);
        foreach (var (question, granted) in Answered(submission, arrival))
            yield return Row(question.Id, granted, question.Label, submission, lead, arrival);
    }

    /// <summary>The boxes among the questions that the visitor saw and left ticked or not; what was never answered proves nothing.</summary>
    private static List<(ConsentQuestion Question, bool Granted)> Answered(Submission submission, LeadArrival arrival)
    {
        var boxes = arrival.Version.Definition.Questions.OfType<ConsentQuestion>().ToList();
        if (boxes.Count == 0) return [];
        using var answers = JsonDocument.Parse(submission.AnswersJson);
        return [.. from box in boxes
                   where answers.RootElement.TryGetProperty(box.Id, out _)
                   select (box, answers.RootElement.GetProperty(box.Id).ValueKind is JsonValueKind.True)];
    }

    private static Consent Row(string purpose, bool granted, string wording, Submission submission, Lead lead, LeadArrival arrival) => new()
    {
        Id = Guid.CreateVersion7(arrival.At),
        WorkspaceId = submission.WorkspaceId,
        LeadId = lead.Id,
        SubmissionId = submission.Id,
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
        At = arrival.At,
    };
}
