using LeadMagnets.Domain.Analytics;
using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared.Funnels;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Placements;

public sealed partial class IndexModel
{
    /// <summary>Anybody may write any placement into a snippet: the busiest are shown, the rest is counted.</summary>
    public const int MostSeen = 20;

    public sealed record Query(Guid Id, int Days) : IRequest<Result?>;

    /// <param name="Unnamed">What came where no placement was named at all.</param>
    /// <param name="Seen">Placements that nobody declared, busiest first.</param>
    /// <param name="MoreSeen">How many more there are.</param>
    public sealed record Result(string Title, bool IsPublic, IReadOnlyList<Row> Rows, IReadOnlyList<Row> Archived, Funnel Unnamed, IReadOnlyList<SeenRow> Seen, int MoreSeen)
    {
        public bool AnyVisit => Unnamed.Views > 0 || Rows.Concat(Archived).Any(r => r.Funnel.Views > 0) || Seen.Count > 0;
    }

    public sealed record Row(Guid Id, string Name, string Key, PlacementKind Kind, Funnel Funnel, int Clicks);

    public sealed record SeenRow(string Key, Funnel Funnel);

    public sealed class QueryHandler(AppDb db, TimeProvider clock) : IRequestHandler<Query, Result?>
    {
        public async Task<Result?> Handle(Query query, CancellationToken ct)
        {
            if (await db.Magnets.Live(query.Id).Select(m => new { m.Title, m.Status }).SingleOrDefaultAsync(ct) is not { } magnet) return null;
            var since = clock.GetUtcNow().AddDays(-query.Days);
            var funnels = await Funnels.ByPlacement(db, query.Id, since, ct);
            var clicks = await Funnels.Clicks(db, query.Id, since, ct);
            var placements = await db.Placements.Where(p => p.MagnetId == query.Id).OrderBy(p => p.CreatedAt).ToListAsync(ct);
            var named = placements.Select(p => p.Key).Append("").ToHashSet();
            var seen = funnels.Where(f => !named.Contains(f.Key)).OrderByDescending(f => f.Value.Views).ThenBy(f => f.Key, StringComparer.Ordinal).ToList();
            return new(magnet.Title, magnet.Status is MagnetStatus.Published, [.. placements.Where(p => p.ArchivedAt is null).Select(Read)], [.. placements.Where(p => p.ArchivedAt is not null).Select(Read)],
                Of(""), [.. seen.Take(MostSeen).Select(f => new SeenRow(f.Key, f.Value))], Math.Max(0, seen.Count - MostSeen));

            Funnel Of(string key) => funnels.GetValueOrDefault(key, Funnel.Empty);
            Row Read(Placement p) => new(p.Id, p.Name, p.Key, p.Kind, Of(p.Key), clicks.GetValueOrDefault(p.Key));
        }
    }
}
