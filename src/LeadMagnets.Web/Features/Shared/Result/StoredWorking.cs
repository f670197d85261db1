using System.Text.Json;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Receipts;
using LeadMagnets.Web.Data.Entities;

namespace LeadMagnets.Web.Features.Shared.Result;

/// <summary>Reads the working of a stored submission.</summary>
public static class StoredWorking
{
    public static Receipt? Receipt(string? json) => json is null ? null : JsonSerializer.Deserialize<Receipt>(json, DefinitionJson.Options);

    /// <summary>The working with the lead's part, in English for members and programs; null: the submission is older than receipts.</summary>
    public static Working? Of(Submission submission, CompiledDefinition compiled) => Receipt(submission.ReceiptJson) is not { } receipt ? null
        : Working.Of(compiled, receipt, JsonSerializer.Deserialize<Domain.Scoring.Result>(submission.ResultJson, DefinitionJson.Options)!,
            LeadWorth.Of(submission.Fit, submission.Intent, submission.Grade, submission.WhyJson) is { } lead ? lead with { LeadJson = submission.LeadJson, ResultLabel = submission.ResultLabel } : null, WorkingTexts.Of("en"));
}
