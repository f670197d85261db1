using System.Runtime.CompilerServices;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace LeadMagnets.Web.Features.Shared.Acceptance;

/// <summary>
/// What the writing operation of a submission asks the database, translated once: translated each time it costs more than all the rows. The
/// workspace is named although the tenant filter would find it, because only an equation can use an index.
/// </summary>
internal sealed class StoredReads
{
    // A translated query belongs to a model, and each engine has its own.
    private static readonly ConditionalWeakTable<IModel, StoredReads> PerModel = [];

    public static StoredReads Of(AppDb db) => PerModel.GetValue(db.Model, _ => new());

    /// <summary>An earlier submission under the same client id.</summary>
    public Func<AppDb, Guid, string, CancellationToken, Task<StoredSubmission?>> Submission { get; } = EF.CompileAsyncQuery(
        (AppDb db, Guid magnetId, string clientId, CancellationToken _) => db.Submissions.Where(s => s.MagnetId == magnetId && s.ClientId == clientId)
            .Select(s => new StoredSubmission(s.Id, s.Fingerprint, s.ResponseBody)).FirstOrDefault());

    /// <summary>The lead of an identity, to be changed.</summary>
    public Func<AppDb, Guid, string, bool, CancellationToken, Task<Lead?>> Lead { get; } = EF.CompileAsyncQuery(
        (AppDb db, Guid workspaceId, string identity, bool isTest, CancellationToken _) =>
            db.Leads.AsTracking().FirstOrDefault(l => l.WorkspaceId == workspaceId && l.IsTest == isTest && l.ProviderKey == identity));

    /// <summary>Everybody in the pools of a destination, in the order of the pools.</summary>
    public Func<AppDb, Guid, Destination, IAsyncEnumerable<SeatedMember>> Seats { get; } = EF.CompileAsyncQuery(
        (AppDb db, Guid workspaceId, Destination destination) =>
            from pool in db.Pools.AsNoTracking().Where(p => p.WorkspaceId == workspaceId && p.Destination == destination)
            join place in db.PoolMembers on pool.Id equals place.PoolId
            join member in db.Members on place.MemberId equals member.Id
            orderby pool.Id
            select new SeatedMember(pool, place, member));

    /// <summary>The magnet, with each of the workspace's active webhook endpoints, or none.</summary>
    public Func<AppDb, Guid, IAsyncEnumerable<MagnetBeside>> Surroundings { get; } = EF.CompileAsyncQuery(
        (AppDb db, Guid magnetId) =>
            from magnet in db.Magnets.AsNoTracking().Where(m => m.Id == magnetId)
            from endpoint in db.WebhookEndpoints.Where(e => e.Active && e.WorkspaceId == magnet.WorkspaceId).DefaultIfEmpty()
            select new MagnetBeside(magnet.Id, magnet.Key, magnet.Title, magnet.Kind, endpoint));
}

internal sealed record StoredSubmission(Guid Id, string Fingerprint, string ResponseBody);

internal sealed record SeatedMember(Pool Pool, PoolMember Place, Member Member)
{
    public bool IsActive => Place.Active && Member.Active;
}

internal sealed record MagnetBeside(Guid Id, string Key, string Title, string Kind, WebhookEndpoint? Endpoint);
