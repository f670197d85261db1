using System.Collections.Concurrent;
using System.Linq.Expressions;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared.Magnets;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Shared.Published;

/// <summary>
/// What the public endpoints know of magnets, kept in memory. An entry is asked for again after <see cref="Freshness"/>, so that
/// another node's publishing shows; this node's own publishing calls <see cref="Forget"/>.
/// </summary>
public sealed class PublishedMagnets(IServiceScopeFactory scopes, TimeProvider clock)
{
    private static readonly TimeSpan Freshness = TimeSpan.FromSeconds(5);

    /// <summary>Versions held compiled at most; a running visitor's old version is compiled anew when it was dropped.</summary>
    private const int MostVersions = 500;

    private readonly ConcurrentDictionary<string, (DateTimeOffset At, PublishedMagnet Magnet)> magnets = new(StringComparer.Ordinal);
    /// <summary>Keys by slug, for as long as the database is away.</summary>
    private readonly ConcurrentDictionary<string, string> names = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(Guid Magnet, int Number), PublishedVersion> versions = new();

    public void Forget(string key) => magnets.TryRemove(key, out _);

    /// <summary>The magnet behind a public key, or null. Unknown keys are never remembered: there is no end of them.</summary>
    public ValueTask<PublishedMagnet?> Find(string key, CancellationToken ct) =>
        magnets.TryGetValue(key, out var known) && clock.GetUtcNow() - known.At < Freshness
            ? ValueTask.FromResult<PublishedMagnet?>(known.Magnet)
            : new(Renewed(key, _ => m => m.Key == key, ct));

    /// <summary>The same by what stands in the hosted page's address: the key, the slug, or one that it had.</summary>
    public ValueTask<PublishedMagnet?> Named(string name, CancellationToken ct) => magnets.ContainsKey(name) ? Find(name, ct) : new(ByName(name, ct));

    private async Task<PublishedMagnet?> ByName(string name, CancellationToken ct) =>
        await Renewed(names.GetValueOrDefault(name, name), _ => m => m.Key == name || m.Slug == name, ct)
        ?? await Former(name, ct)
        ?? (name.ToLowerInvariant() is var slug && slug != name ? await BySlug(slug, ct) : null);

    /// <summary>Slugs are small letters, and people write addresses as they like. Keys are another matter: two may differ in capitals alone.</summary>
    private async Task<PublishedMagnet?> BySlug(string slug, CancellationToken ct) => await Renewed(slug, _ => m => m.Slug == slug, ct) ?? await Former(slug, ct);

    private Task<PublishedMagnet?> Former(string slug, CancellationToken ct) =>
        Renewed(slug, db => m => db.FormerSlugs.Any(former => former.Slug == slug && former.MagnetId == m.Id), ct);

    /// <summary>A version by number, whether or not it is the current one; null: it was never published.</summary>
    public ValueTask<PublishedVersion?> Version(PublishedMagnet magnet, int number, CancellationToken ct) =>
        Version(magnet.WorkspaceId, magnet.MagnetId, number, ct);

    /// <summary>The same where only the rows are known: reports outlive their magnet's publication.</summary>
    public ValueTask<PublishedVersion?> Version(Guid workspaceId, Guid magnetId, int number, CancellationToken ct) =>
        versions.TryGetValue((magnetId, number), out var known) ? ValueTask.FromResult<PublishedVersion?>(known) : new(Compile(workspaceId, magnetId, number, ct));

    /// <summary>While the database is away, what was known last goes on being served.</summary>
    private async Task<PublishedMagnet?> Renewed(string key, Func<AppDb, Expression<Func<Magnet, bool>>> which, CancellationToken ct)
    {
        try
        {
            if (await Load(which, ct) is { } found) return found;
            Forget(key);
            return null;
        }
        catch (Exception away) when (StorageTrouble.Is(away) && magnets.ContainsKey(key))
        {
            return magnets.GetValueOrDefault(key).Magnet;
        }
    }

    private async Task<PublishedMagnet?> Load(Func<AppDb, Expression<Func<Magnet, bool>>> which, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        db.Scope = WriteScope.System;
        var row = await db.Magnets.AsNoTracking().Live().Where(which(db))
            .Join(db.Workspaces, m => m.WorkspaceId, w => w.Id, (m, w) => new
            {
                Magnet = m,
                Workspace = w,
                Version = db.MagnetVersions.Where(v => v.Id == m.CurrentVersionId).Select(v => new { v.Number, v.Projection, v.ProjectionETag }).FirstOrDefault(),
            })
            .SingleOrDefaultAsync(ct);
        if (row is null) return null;
        var key = row.Magnet.Key;
        var live = row.Magnet.Status == MagnetStatus.Published ? row.Version : null;
        var found = new PublishedMagnet(row.Magnet.WorkspaceId, row.Magnet.Id, key, row.Magnet.Title, live?.Number,
            live?.Projection ?? [], PublicFace.Plain(live?.Projection), live?.ProjectionETag ?? "", row.Magnet.AllowedOrigins)
        {
            AllowsSandboxed = row.Magnet.AllowsSandboxed,
            Slug = row.Magnet.Slug,
            HiddenFromSearch = row.Magnet.HiddenFromSearch,
            Brand = PublicFace.Brand(row.Workspace),
            LogoFile = row.Workspace.LogoFile,
        };
        magnets[key] = (clock.GetUtcNow(), found);
        if (found.Slug is { } slug) names[slug] = key;
        return found;
    }

    private async Task<PublishedVersion?> Compile(Guid workspaceId, Guid magnetId, int number, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        db.Scope = WriteScope.Of(workspaceId);
        var row = await db.MagnetVersions.AsNoTracking().Where(v => v.MagnetId == magnetId && v.Number == number)
            .Select(v => new { Version = v, Key = db.Magnets.Where(m => m.Id == magnetId).Select(m => m.Key).First() }).SingleOrDefaultAsync(ct);
        if (row is null) return null;
        if (versions.Count >= MostVersions) versions.Clear();
        return versions[(magnetId, number)] = new(workspaceId, magnetId, row.Key, row.Version.Id, number, row.Version.PublishedAt,
            CompiledDefinition.Compile(DefinitionJson.Read(row.Version.DefinitionJson)));
    }
}
