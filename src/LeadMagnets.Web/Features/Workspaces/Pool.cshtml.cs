using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Routing;
using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared;
using LeadMagnets.Web.Infrastructure.Access;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Workspaces;

/// <summary>Who shares the leads of sales and of the SDRs, and in which proportion.</summary>
public sealed class PoolModel(IMediator mediator) : PageModel
{
    public const int MostWeight = 100;

    public Result Found { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct) => Found = await mediator.Send(new Query(), ct);

    public async Task<IActionResult> OnPostPlaceAsync(Guid pool, Guid member, int weight, bool active, CancellationToken ct)
    {
        if (weight is < 1 or > MostWeight)
        {
            this.Complain($"A weight is a whole number from 1 to {MostWeight}.");
            return Redirect("/settings/pool");
        }
        if (!await mediator.Send(new Place(pool, member, weight, active), ct)) return NotFound();
        this.Say("The pool is changed. The next lead follows it.");
        return Redirect("/settings/pool");
    }

    public async Task<IActionResult> OnPostDefaultOwnerAsync(Guid member, CancellationToken ct)
    {
        if (!await mediator.Send(new DefaultOwner(member), ct)) return NotFound();
        this.Say("Saved.");
        return Redirect("/settings/pool");
    }

    public sealed record Query : IRequest<Result>;
    public sealed record Place(Guid Pool, Guid Member, int Weight, bool Active) : IRequest<bool>;
    public sealed record DefaultOwner(Guid Member) : IRequest<bool>;

    public sealed record Result(IReadOnlyList<PoolRow> Pools, IReadOnlyList<Member> Members, Guid? DefaultOwner);
    public sealed record PoolRow(Guid Id, string Name, Destination Destination, IReadOnlyList<SeatRow> Seats, IReadOnlyList<Member> Others);
    public sealed record SeatRow(Guid Member, string Name, int Weight, bool Active, int Leads, double Share);

    public sealed class QueryHandler(AppDb db, CurrentMember me) : IRequestHandler<Query, Result>
    {
        public async Task<Result> Handle(Query query, CancellationToken ct)
        {
            var members = await db.Members.AsNoTracking().Where(m => m.Active).OrderBy(m => m.Name).ToListAsync(ct);
            var seats = await db.PoolMembers.AsNoTracking().ToListAsync(ct);
            var pools = await db.Pools.AsNoTracking().OrderBy(p => p.Name).ToListAsync(ct);
            var routed = await db.Routes.Where(r => r.PoolId != null && r.OwnerId != null).GroupBy(r => new { r.PoolId, r.OwnerId })
                .Select(g => new { g.Key.PoolId, g.Key.OwnerId, Count = g.Count() }).ToListAsync(ct);
            var rows = pools.Select(pool => new PoolRow(pool.Id, pool.Name, pool.Destination,
                [.. seats.Where(s => s.PoolId == pool.Id).Join(members, s => s.MemberId, m => m.Id, (s, m) => new SeatRow(m.Id, m.Name, s.Weight, s.Active,
                    routed.FirstOrDefault(r => r.PoolId == pool.Id && r.OwnerId == m.Id)?.Count ?? 0, Share(s, seats))).OrderBy(s => s.Name)],
                [.. members.Where(m => !seats.Any(s => s.PoolId == pool.Id && s.MemberId == m.Id))]));
            var fallback = await db.Workspaces.Where(w => w.Id == me.WorkspaceId).Select(w => w.DefaultOwnerId).SingleAsync(ct);
            return new([.. rows], members, fallback);
        }

        private static double Share(PoolMember seat, List<PoolMember> seats) =>
            seat.Active ? (double)seat.Weight / seats.Where(s => s.PoolId == seat.PoolId && s.Active).Sum(s => s.Weight) : 0;
    }

    public sealed class Handler(IWriter writer, CurrentMember me, TimeProvider clock) : IRequestHandler<Place, bool>, IRequestHandler<DefaultOwner, bool>
    {
        public Task<bool> Handle(Place command, CancellationToken ct)
        {
            var id = Guid.CreateVersion7(clock.GetUtcNow());
            return writer.Write(me.Scope, (db, token) => Set(db, command, id, token), ct);
        }

        public Task<bool> Handle(DefaultOwner command, CancellationToken ct)
        {
            var id = me.WorkspaceId;
            return writer.Write(me.Scope, (db, token) => Name(db, id, command.Member, token), ct);
        }

        private static async Task<bool> Name(AppDb db, Guid id, Guid member, CancellationToken ct)
        {
            if (!await db.Members.AnyAsync(m => m.Id == member && m.Active, ct)) return false;
            var workspace = await db.Workspaces.SingleAsync(w => w.Id == id, ct);
            workspace.DefaultOwnerId = member;
            workspace.Version++;
            await db.SaveChangesAsync(ct);
            return true;
        }

        private static async Task<bool> Set(AppDb db, Place command, Guid id, CancellationToken ct)
        {
            if (await db.Pools.SingleOrDefaultAsync(p => p.Id == command.Pool, ct) is not { } pool) return false;
            if (!await db.Members.AnyAsync(m => m.Id == command.Member && m.Active, ct)) return false;
            var seats = await db.PoolMembers.Where(s => s.PoolId == pool.Id).ToListAsync(ct);
            var place = seats.FirstOrDefault(s => s.MemberId == command.Member);
            var joins = place is null || !place.Active;
            if (place is null)
            {
                place = new() { Id = id, WorkspaceId = pool.WorkspaceId, PoolId = pool.Id, MemberId = command.Member, Weight = command.Weight };
                db.PoolMembers.Add(place);
            }
            var seat = RoundRobin.Reweigh(Seat(place), command.Weight);
            // Who joins or comes back takes their share from now on; nothing is caught up (domain.md C3).
            if (joins && command.Active) seat = RoundRobin.Return(seat, seats.Where(s => s.Active && s.MemberId != command.Member).Select(Seat));
            (place.Weight, place.Credit, place.Active) = (command.Weight, seat.Credit, command.Active);
            await db.SaveChangesAsync(ct);
            return true;
        }

        private static Seat Seat(PoolMember s) => new(s.MemberId.ToString(), s.Weight, s.Credit, s.LastSeq, s.Active);
    }
}
