using System.Text.Json;
using LeadMagnets.Domain;
using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Reports;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared.Published;
using Stored = LeadMagnets.Domain.Scoring.Result;

namespace LeadMagnets.Web.Features.Shared.Result;

/// <summary>
/// A submission's result in the language in which its magnet was written, for those who work with leads. The figures are the same; titles and
/// written numbers are the marketer's.
/// </summary>
public static class OwnResult
{
    public static Stored Of(PublishedVersion version, Submission submission) =>
        Otherwise(version, submission) is { } own ? Computed(own, submission).Result : Read(submission);

    /// <summary>What the visitor saw, in the marketer's words; null where the visitor read those very words.</summary>
    public static ResultView? View(PublishedVersion version, Submission submission)
    {
        if (Otherwise(version, submission) is not { } own) return null;
        var outcome = Computed(own, submission);
        return ResultViewBuilder.Result(ReportSource.Of(own.Definition, outcome, new(null, null, DateOnly.FromDateTime(submission.CreatedAt.UtcDateTime)), null, outcome.Result) with
        {
            Receipt = StoredWorking.Receipt(submission.ReceiptJson),
        });
    }

    /// <summary>The version as it was written; null where the visitor read it so.</summary>
    private static PublishedVersion? Otherwise(PublishedVersion version, Submission submission) =>
        version.In(submission.Language).Language == version.In(null).Language ? null : version.In(null);

    private static Outcome Computed(PublishedVersion own, Submission submission)
    {
        using var answers = JsonDocument.Parse(submission.AnswersJson);
        var outcome = Outcome.Of(own.Definition, AnswerReader.Read(own.Definition, answers.RootElement, submission.CreatedAt).Answers, null);
        return outcome with { Result = outcome.Result with { Benchmark = Read(submission).Benchmark } };
    }

    private static Stored Read(Submission submission) => JsonSerializer.Deserialize<Stored>(submission.ResultJson, DefinitionJson.Options)!;
}
