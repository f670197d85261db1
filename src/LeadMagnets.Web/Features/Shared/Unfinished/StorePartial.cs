using System.Text.Json;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared.Acceptance;
using LeadMagnets.Web.Features.Shared.Acceptance.Proof;
using LeadMagnets.Web.Features.Shared.Attribution;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Shared.Unfinished;

/// <summary>The writing operation of an unfinished run. A call that was overtaken changes nothing, nor does one that comes after the submission.</summary>
internal static class StorePartial
{
    /// <summary>Whether the state was written.</summary>
    public static async Task<bool> Run(AppDb db, PartialState state, CancellationToken ct)
    {
        var (magnet, clientId) = (state.Version.MagnetId, state.ClientId);
        var row = await db.Partials.AsTracking().SingleOrDefaultAsync(p => p.MagnetId == magnet && p.ClientId == clientId, ct);
        if (row is not null && row.Sequence >= state.Sequence) return false;
        if (await db.Submissions.AnyAsync(s => s.MagnetId == magnet && s.ClientId == clientId, ct)) return false;

        if (row is null) db.Add(row = Made(state));
        // Somebody else after all: whoever that is becomes a lead of their own.
        if (row.IdentityKey != state.Identity) (row.LeadId, row.TurnedAt) = (null, null);
        Update(row, state);
        row.Proven = row.Proven || state.Visit.Proof is { State: ProofState.Good } proof && await SpentProofs.Spend(db, proof, ct);
        row.Suspicion = state.Suspicion(row.Proven ? ProofCheck.Good : state.Visit.Proof is { State: ProofState.Good } ? ProofCheck.Wrong : state.Visit.Proof);
        await db.SaveChangesAsync(ct);
        return true;
    }

    private static Partial Made(PartialState state) => new()
    {
        Id = Guid.CreateVersion7(state.At),
        WorkspaceId = state.Version.WorkspaceId,
        MagnetId = state.Version.MagnetId,
        VersionId = state.Version.VersionId,
        ClientId = state.ClientId,
        Sequence = state.Sequence,
        AnswersJson = state.AnswersJson,
        LeadJson = "{}",
        ConsentsJson = "{}",
        IdentityKey = state.Identity,
        TouchesJson = "[]",
        VisitJson = "{}",
        IsTest = state.Visit.IsTest,
        FirstSeenAt = state.At,
        ChangedAt = state.At,
    };

    private static void Update(Partial row, PartialState state)
    {
        row.VersionId = state.Version.VersionId;
        row.Sequence = state.Sequence;
        row.Language = state.Version.Language;
        row.Step = state.Step;
        row.AnswersJson = state.AnswersJson;
        row.LeadJson = JsonSerializer.Serialize(state.Lead.Fields, DefinitionJson.Options);
        row.ConsentsJson = JsonSerializer.Serialize(state.Lead.Consents, DefinitionJson.Options);
        row.IdentityKey = state.Identity;
        row.PageUrl = state.Page.Url;
        row.Referrer = state.Page.Referrer;
        row.Placement = state.Placement;
        row.GlobalPrivacyControl = state.Visit.GlobalPrivacyControl;
        row.TouchesJson = WaitingTouches.Write(TouchOf.Unfinished(row, state.Journey, state.Consent, TouchOf.Said(state.Version, state.Lead), state.At));
        row.VisitJson = HeldVisit.Write(state.Visit, state.AddressKey, state.At);
        row.ChangedAt = state.At;
    }
}
