using System.Security.Cryptography;
using System.Text;
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
        At = arrival.CameAt,
    };
}
