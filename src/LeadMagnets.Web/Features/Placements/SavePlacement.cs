using LeadMagnets.Domain.Attribution;
using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Infrastructure.Access;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Placements;

/// <summary>Makes placements, names those that were only seen, changes and archives them.</summary>
public static class SavePlacement
{
    /// <summary>More on one magnet could not be read any more; archived ones do not count.</summary>
    public const int Most = 500;

    /// <param name="PlacementId">Made with the page that held the form: sent twice, it is one placement.</param>
    /// <param name="Key">How events call it already; null: made of the name.</param>
    public sealed record Add(Guid MagnetId, Guid PlacementId, PlacementInput Input, string? Key = null) : IRequest<Outcome>;

    public sealed record Change(Guid MagnetId, Guid PlacementId, PlacementInput Input) : IRequest<bool>;

    public sealed record Archive(Guid MagnetId, Guid PlacementId, bool Back) : IRequest<bool>;

    public enum Outcome { Saved, Gone, Taken, TooMany }

    public sealed class AddHandler(IWriter writer, CurrentWorkspace here, TimeProvider clock) : IRequestHandler<Add, Outcome>
    {
        public Task<Outcome> Handle(Add command, CancellationToken ct)
        {
            var codes = Enumerable.Range(0, 5).Select(_ => LinkCode.New()).ToList();
            var now = clock.GetUtcNow();
            return writer.Write(here.Scope, (db, stop) => Make(db, command, codes, now, stop), ct);
        }

        private static async Task<Outcome> Make(AppDb db, Add command, List<string> codes, DateTimeOffset now, CancellationToken ct)
        {
            if (await db.Magnets.Live(command.MagnetId).SingleOrDefaultAsync(ct) is not { } magnet) return Outcome.Gone;
            var others = await db.Placements.Where(p => p.MagnetId == magnet.Id).Select(p => new { p.Id, p.Key, p.ArchivedAt }).ToListAsync(ct);
            if (others.Any(p => p.Id == command.PlacementId)) return Outcome.Saved;
            if (others.Count(p => p.ArchivedAt is null) >= Most) return Outcome.TooMany;
            var key = command.Key ?? PlacementKey.Of(command.Input.Name)!;
            if (others.Any(p => p.Key == key)) return Outcome.Taken;
            // Codes are shared by all workspaces.
            var used = await db.Placements.IgnoreQueryFilters().Where(p => codes.Contains(p.Code)).Select(p => p.Code).ToListAsync(ct);
            var placement = new Placement
            {
                Id = command.PlacementId, WorkspaceId = magnet.WorkspaceId, MagnetId = magnet.Id, Name = "", Key = key, Kind = command.Input.Kind,
                Code = codes.Except(used).First(), CreatedAt = now,
            };
            command.Input.WriteTo(placement);
            db.Add(placement);
            await db.SaveChangesAsync(ct);
            return Outcome.Saved;
        }
    }

    public sealed class ChangeHandler(IWriter writer, CurrentWorkspace here) : IRequestHandler<Change, bool>
    {
        public Task<bool> Handle(Change command, CancellationToken ct) =>
            writer.Write(here.Scope, (db, stop) => Found(db, command.MagnetId, command.PlacementId, command.Input.WriteTo, stop), ct);
    }

    public sealed class ArchiveHandler(IWriter writer, CurrentWorkspace here, TimeProvider clock) : IRequestHandler<Archive, bool>
    {
        public Task<bool> Handle(Archive command, CancellationToken ct)
        {
            DateTimeOffset? at = command.Back ? null : clock.GetUtcNow();
            return writer.Write(here.Scope, (db, stop) => Found(db, command.MagnetId, command.PlacementId, p => p.ArchivedAt = at, stop), ct);
        }
    }

    private static async Task<bool> Found(AppDb db, Guid magnetId, Guid placementId, Action<Placement> change, CancellationToken ct)
    {
        if (await db.Placements.SingleOrDefaultAsync(p => p.MagnetId == magnetId && p.Id == placementId, ct) is not { } placement) return false;
        change(placement);
        await db.SaveChangesAsync(ct);
        return true;
    }
}
