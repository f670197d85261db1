using System.Text.RegularExpressions;
using LeadMagnets.Domain;
using LeadMagnets.Domain.Answers;
using LeadMagnets.Web.Data;
using LeadMagnets.Web.Features.Shared.Deliveries;
using LeadMagnets.Web.Features.Shared.Published;
using LeadMagnets.Web.Infrastructure.Failpoints;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Shared.Acceptance;

/// <summary>
/// The one door for submissions, from the player, the hosted page and customers' backends (design.md 4.8, 5): computed on the visitor's
/// version, stored in one transaction, idempotent by <c>submissionId</c>.
/// </summary>
public sealed partial class SubmissionAcceptance(
    PublishedMagnets magnets, IWriter writer, AppDb db, SubmissionPreparation preparation, Benchmarks benchmarks, IDeliverySignal signal, ILogger<SubmissionAcceptance> log)
{
    public async Task<AcceptanceAnswer> Accept(PublishedMagnet magnet, SubmissionRequest request, Visit visit, CancellationToken ct)
    {
        if (!IsClientId(request.SubmissionId)) return new AcceptanceAnswer.Invalid([MalformedId]);
        if (await VersionOf(magnet, request, visit, ct) is not { } version)
            return magnet.CurrentVersion is null ? new AcceptanceAnswer.NotOffered() : UnknownVersion(request);

        var (prepared, problems) = preparation.Prepare(version, request, visit, await benchmarks.For(version, ct));
        if (prepared is null) return await Stored(magnet, request, ct) ?? new AcceptanceAnswer.Invalid(problems);
        try
        {
            Failpoint.Pass(Failpoint.SubmissionComputed);
            var answer = await writer.Write(WriteScope.Of(magnet.WorkspaceId), (context, stop) => StoreSubmission.Run(context, prepared, stop), ct);
            Failpoint.Pass(Failpoint.SubmissionCommitted);
            if (prepared.PreviewDifference is not null) PreviewDiffers(log, magnet.MagnetId, version.Number, prepared.Id);
            signal.Wake();
            Failpoint.Pass(Failpoint.SubmissionWoken);
            return answer;
        }
        catch (Exception full) when (full is WriterBusyException or StorageUnavailableException)
        {
            return new AcceptanceAnswer.Busy();
        }
        catch (DbUpdateException) when (!ct.IsCancellationRequested)
        {
            // On PostgreSQL two calls with one id may both insert; the loser finds the winner's row.
            if (await Stored(magnet, request, ct) is { } stored) return stored;
            throw;
        }
    }

    public static bool IsClientId(string id) => ClientIds().IsMatch(id);

    public static Problem MalformedId { get; } = new("submissionId", "malformed", "Make an id of 8 to 64 letters, digits, - or _ per submission, such as a UUID.");

    /// <summary>The version that the visitor saw, in their language; it must have been published.</summary>
    private async Task<PublishedVersion?> VersionOf(PublishedMagnet magnet, SubmissionRequest request, Visit visit, CancellationToken ct) =>
        magnet.SeenVersion(request.Version, visit.Session) is { } number ? (await magnets.Version(magnet, number, ct))?.In(request.Language) : null;

    /// <summary>The answer to an earlier call with the same id, although this one could not be prepared any more.</summary>
    private async Task<AcceptanceAnswer?> Stored(PublishedMagnet magnet, SubmissionRequest request, CancellationToken ct)
    {
        db.Scope = WriteScope.Of(magnet.WorkspaceId);
        return await StoreSubmission.Find(db, magnet.MagnetId, request.SubmissionId, Fingerprint.Of(request), ct);
    }

    private static AcceptanceAnswer.Invalid UnknownVersion(SubmissionRequest request) =>
        new([new("version", "unknown-version", $"Version {request.Version} was never published. Load the magnet again, or leave the version out.")]);

    [LoggerMessage(EventId = 430, EventName = "preview-differs", Level = LogLevel.Warning, Message = "The browser showed other numbers than the server computed: magnet {Magnet}, version {Version}, submission {Submission}")]
    private static partial void PreviewDiffers(ILogger log, Guid magnet, int version, Guid submission);

    [GeneratedRegex(@"\A[A-Za-z0-9_-]{8,64}\z", RegexOptions.NonBacktracking)]
    private static partial Regex ClientIds();
}
