using LeadMagnets.Domain.Delivery;
using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared.Acceptance;
using LeadMagnets.Web.Features.Shared.Acceptance.Proof;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Shared.Unfinished;

/// <summary>
/// The writing operation of a run to be continued. A run and a mailbox have one link: whoever saves again finds the newest state behind the mail
/// that they have, and gets another one at the earliest a day later.
/// </summary>
internal static class StoreContinuation
{
    private static readonly TimeSpan Quiet = TimeSpan.FromDays(1);

    /// <summary>Whether a mail is owed now.</summary>
    public static async Task<bool> Run(AppDb db, ContinuationState state, CancellationToken ct)
    {
        if (state.Visit.Proof is { State: ProofState.Good } proof && !await SpentProofs.Spend(db, proof, ct)
            && Suspicion.Verdict([.. state.Signs, Suspicion.ProofWasSpent]) is not null) return false;
        var row = await db.Continuations.AsTracking().SingleOrDefaultAsync(
            c => c.MagnetId == state.Version.MagnetId && c.ClientId == state.ClientId && c.MailKey == state.MailKey, ct);
        if (row is null) db.Add(row = Made(state));
        (row.VersionId, row.RunJson, row.PageUrl) = (state.Version.VersionId, state.RunJson, state.PageUrl);
        row.ExpiresAt = state.At + ContinuationAcceptance.Lifetime;

        var (destination, since) = (row.Id.ToString(), state.At - Quiet);
        var isOwed = !row.IsTest && !await db.Deliveries.AnyAsync(d => d.Kind == DeliveryKind.ContinueMail && d.Destination == destination && d.CreatedAt > since, ct);
        if (isOwed) db.Add(Mail(row, state));
        await db.SaveChangesAsync(ct);
        return isOwed;
    }

    private static Continuation Made(ContinuationState state)
    {
        var id = Guid.CreateVersion7(state.At);
        return new()
        {
            Id = id,
            WorkspaceId = state.Magnet.WorkspaceId,
            MagnetId = state.Magnet.MagnetId,
            VersionId = state.Version.VersionId,
            ClientId = state.ClientId,
            TokenHash = ReportToken.Hash(state.Token(id)),
            Email = state.Email,
            MailKey = state.MailKey,
            RunJson = state.RunJson,
            IsTest = state.Visit.IsTest,
            CreatedAt = state.At,
            ExpiresAt = state.At + ContinuationAcceptance.Lifetime,
        };
    }

    private static Delivery Mail(Continuation row, ContinuationState state) => new()
    {
        Id = Guid.CreateVersion7(state.At),
        WorkspaceId = row.WorkspaceId,
        Kind = DeliveryKind.ContinueMail,
        Destination = row.Id.ToString(),
        Label = row.Email,
        Payload = state.AddressKey,
        NextAt = state.At,
        CreatedAt = state.At,
    };
}
