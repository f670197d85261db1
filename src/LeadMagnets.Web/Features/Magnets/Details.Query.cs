using LeadMagnets.Web.Features.Shared.Acceptance;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared.Previews;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Magnets;

public sealed partial class DetailsModel
{
    public const int Days = 30;

    public sealed record Query(Guid Id) : IRequest<Result?>;

    public sealed record Result(
        Guid Id, string Title, string Kind, string Key, MagnetStatus Status, Definition? Draft, long DraftVersion, DateTimeOffset DraftSavedAt, bool IsChanged,
        IReadOnlyList<VersionRow> Versions, Numbers Numbers, int TestRuns, int Websites, int Differences);

    public sealed record VersionRow(int Number, DateTimeOffset At, string? By, string? Note, bool IsCurrent);

    /// <summary>What happened in the last thirty days, tests left out.</summary>
    public sealed record Numbers(int Views, int Starts, int Submissions, int Leads);

    public sealed class QueryHandler(AppDb db, TimeProvider clock) : IRequestHandler<Query, Result?>
    {
        public async Task<Result?> Handle(Query query, CancellationToken ct)
        {
            if (await db.Magnets.AsNoTracking().Live(query.Id).SingleOrDefaultAsync(ct) is not { } magnet) return null;
            var published = await db.MagnetVersions.Where(v => v.Id == magnet.CurrentVersionId).Select(v => v.DefinitionJson).SingleOrDefaultAsync(ct);
            return new(magnet.Id, magnet.Title, magnet.Kind, magnet.Key, magnet.Status, DefinitionReader.Read(magnet.DraftJson).Definition,
                magnet.DraftVersion, magnet.DraftSavedAt, published is not null && published != magnet.DraftJson,
                await Versions(magnet, ct), await Count(magnet.Id, ct), await db.Submissions.CountAsync(s => s.MagnetId == magnet.Id && s.IsTest, ct),
                magnet.AllowedOrigins.Count, await PreviewAlerts.Count(db, magnet.Id, ct));
        }

        private Task<List<VersionRow>> Versions(Magnet magnet, CancellationToken ct) => db.MagnetVersions.Where(v => v.MagnetId == magnet.Id)
            .OrderByDescending(v => v.Number)
            .Select(v => new VersionRow(v.Number, v.PublishedAt, db.Members.Where(m => m.Id == v.PublishedBy).Select(m => m.Name).FirstOrDefault(), v.Note, v.Id == magnet.CurrentVersionId))
            .ToListAsync(ct);

        private async Task<Numbers> Count(Guid id, CancellationToken ct)
        {
            var since = clock.GetUtcNow().AddDays(-Days);
            var events = db.Events.Where(e => e.MagnetId == id && !e.IsTest && e.At >= since);
            var submissions = db.Submissions.Counted().Where(s => s.MagnetId == id && s.CreatedAt >= since);
            return new(
                await events.Where(e => e.Kind == "view").Select(e => e.Session).Distinct().CountAsync(ct),
                await events.Where(e => e.Kind == "start").Select(e => e.Session).Distinct().CountAsync(ct),
                await submissions.CountAsync(ct),
                await submissions.Where(s => s.LeadId != null).Select(s => s.LeadId).Distinct().CountAsync(ct));
        }
    }
}
