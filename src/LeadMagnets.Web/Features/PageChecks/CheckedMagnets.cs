using LeadMagnets.Domain.Definitions;
using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared.Magnets;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.PageChecks;

/// <summary>The magnets that a check may speak of: those of its workspace.</summary>
public sealed class CheckedMagnets(IServiceScopeFactory scopes)
{
    public async Task<KnownMagnets> Of(PageCheck check, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>().As(WriteScope.Of(check.WorkspaceId));
        var former = (await db.FormerSlugs.AsNoTracking().ToListAsync(ct)).ToLookup(f => f.MagnetId, f => f.Slug);
        var magnets = await db.Magnets.AsNoTracking().Live().Select(m => new { m.Id, m.Key, m.Slug, m.Title, m.Status, m.AllowedOrigins, m.AllowsSandboxed }).ToListAsync(ct);
        var rows = magnets.Select(m => new KnownMagnet(m.Id, [m.Key, .. m.Slug is null ? former[m.Id] : former[m.Id].Prepend(m.Slug)], m.Title, m.Status, m.AllowedOrigins, m.AllowsSandboxed)).ToList();
        var wanted = rows.FirstOrDefault(m => m.Id == check.MagnetId);
        var draft = wanted is null ? null : await db.Magnets.Live(wanted.Id).Select(m => m.DraftJson).SingleOrDefaultAsync(ct);
        return new(check.Server, rows, wanted, draft is null ? null : EmbedSnippet.LanguageOf(DefinitionReader.Read(draft).Definition));
    }
}

/// <param name="Id">Of its row.</param>
/// <param name="Names">What its address may end with: the key first, then readable endings, former ones too.</param>
/// <param name="Title">As marketers call it.</param>
/// <param name="Status">Whether it is public.</param>
/// <param name="Origins">Websites that may embed it; empty: all.</param>
/// <param name="AllowsSandboxed">Frames without an origin may, although there is a list.</param>
public sealed record KnownMagnet(Guid Id, IReadOnlyList<string> Names, string Title, MagnetStatus Status, IReadOnlyList<string> Origins, bool AllowsSandboxed)
{
    public string Key => Names[0];

    public bool IsPublic => Status is MagnetStatus.Published;

    /// <summary>Whether the server takes answers from a website.</summary>
    public bool Allows(string? origin) => Shared.Magnets.Origins.Allow(Origins, AllowsSandboxed, origin);
}

/// <param name="Server">Public address of this server.</param>
/// <param name="All">Those of the workspace.</param>
/// <param name="Wanted">The one that is expected on the page.</param>
/// <param name="Language">Of its snippet; null: the page around it decides.</param>
public sealed record KnownMagnets(string Server, IReadOnlyList<KnownMagnet> All, KnownMagnet? Wanted, string? Language)
{
    public KnownMagnet? By(string? name) => name is null ? null : All.FirstOrDefault(m => m.Names.Contains(name));

    public string? Snippet => Wanted is { } magnet ? EmbedSnippet.For($"{Server}/embed/v1.js", magnet.Key, $"{Server}/m/{magnet.Key}", magnet.Title, Language) : null;

    /// <summary>As the server would answer. Magnets of others are none of this check's business: their pages look as if all were well.</summary>
    public bool MayWrite(string key, string? origin) => origin == new Uri(Server).GetLeftPart(UriPartial.Authority) || By(key) is not { } magnet || magnet.Allows(origin);
}
