using LeadMagnets.Domain.Analytics;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared.Funnels;
using LeadMagnets.Web.Features.Shared.Previews;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Magnets;

public sealed partial class DetailsModel
{
    /// <param name="Days">How far back the funnel goes.</param>
    public sealed record Query(Guid Id, int Days = 30) : IRequest<Result?>;

    public sealed record Result(
        Guid Id, string Title, string Kind, string Key, MagnetStatus Status, Definition? Draft, long DraftVersion, DateTimeOffset DraftSavedAt, bool IsChanged,
        IReadOnlyList<VersionRow> Versions, Funnel Funnel, int Placements, int TestRuns, int Websites, int Differences, string? Slug);

    public sealed record VersionRow(int Number, DateTimeOffset At, string? By, string? Note, bool IsCurrent);

    public sealed class QueryHandler(AppDb db, TimeProvider clock) : IRequestHandler<Query, Result?>
    {
        public async Task<Result?> Handle(Query query, CancellationToken ct)
        {
            if (await db.Magnets.AsNoTracking().Live(query.Id).SingleOrDefaultAsync(ct) is not { } magnet) return null;
            var published = await db.MagnetVersions.Where(v => v.Id == magnet.CurrentVersionId).Select(v => v.DefinitionJson).SingleOrDefaultAsync(ct);
            return new(magnet.Id, magnet.Title, magnet.Kind, magnet.Key, magnet.Status, DefinitionReader.Read(magnet.DraftJson).Definition,
                magnet.DraftVersion, magnet.DraftSavedAt, published is not null && published != magnet.DraftJson,
                await Versions(magnet, ct), await Funnels.Of(db, magnet.Id, clock.GetUtcNow().AddDays(-query.Days), ct), await db.Placements.CountAsync(p => p.MagnetId == magnet.Id && p.ArchivedAt == null, ct), await db.Submissions.CountAsync(s => s.MagnetId == magnet.Id && s.IsTest, ct),
                magnet.AllowedOrigins.Count, await PreviewAlerts.Count(db, magnet.Id, ct), magnet.Slug);
        }

        private Task<List<VersionRow>> Versions(Magnet magnet, CancellationToken ct) => db.MagnetVersions.Where(v => v.MagnetId == magnet.Id)
            .OrderByDescending(v => v.Number)
            .Select(v => new VersionRow(v.Number, v.PublishedAt, db.Members.Where(m => m.Id == v.PublishedBy).Select(m => m.Name).FirstOrDefault(), v.Note, v.Id == magnet.CurrentVersionId))
            .ToListAsync(ct);
    }
}
