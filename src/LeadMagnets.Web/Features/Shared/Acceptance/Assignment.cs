using System.Text.Json;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Routing;
using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Shared.Acceptance;

/// <summary>
/// Who gets the lead (domain.md C2): the same person's active owner keeps it; else the destination's pool picks by weighted round robin; else
/// the workspace's default owner. Nurture needs nobody. An earlier owner changes the owner, never the destination.
/// </summary>
public static class Assignment
{
    public static async Task<(Route Route, Member? Owner)> Decide(AppDb db, Submission submission, Lead lead, LeadArrival arrival, CancellationToken ct)
    {
        var decision = arrival.Decision;
        var trace = new List<string>(decision.Trace.Where(step => step.Decided).Select(step => Words(step, decision.Destination)));
        var (owner, pool) = await Owner(db, lead, decision.Destination, trace, ct);
        return (new()
        {
            Id = Guid.CreateVersion7(arrival.At),
            WorkspaceId = submission.WorkspaceId,
            SubmissionId = submission.Id,
            LeadId = lead.Id,
            Destination = decision.Destination,
            Rule = decision.Rule,
            PoolId = pool?.Id,
            OwnerId = owner?.Id,
            TraceJson = JsonSerializer.Serialize(trace, DefinitionJson.Options),
            CreatedAt = arrival.At,
        }, owner);
    }

    private static async Task<(Member? Owner, Pool? Pool)> Owner(AppDb db, Lead lead, Destination destination, List<string> trace, CancellationToken ct)
    {
        if (lead.OwnerId is { } known && await db.Members.AsNoTracking().FirstOrDefaultAsync(m => m.Id == known && m.Active, ct) is { } earlier)
        {
            trace.Add($"{earlier.Name} already looks after this person");
            return (earlier, null);
        }
        if (destination is Destination.Nurture) return (null, null);

        if (await FromPool(db, lead, destination, trace, ct) is { Owner: not null } picked) return picked;
        var workspace = await db.Workspaces.AsNoTracking().SingleAsync(w => w.Id == lead.WorkspaceId, ct);
        var fallback = await db.Members.AsNoTracking().FirstOrDefaultAsync(m => m.Id == workspace.DefaultOwnerId, ct);
        trace.Add(fallback is null ? "Nobody is in the pool and no default owner is set" : $"Nobody in the pool can take it: {fallback.Name} is the default owner");
        return (fallback, null);
    }

    private static async Task<(Member? Owner, Pool? Pool)> FromPool(AppDb db, Lead lead, Destination destination, List<string> trace, CancellationToken ct)
    {
        var seated = await StoredReads.Of(db).Seats(db, lead.WorkspaceId, destination).ToListAsync(ct);
        if (seated.Count == 0) return (null, null);
        var pool = seated[0].Pool;
        var places = seated.Where(s => s.Pool.Id == pool.Id).ToList();
        var seats = places.Select(p => new Seat(p.Member.Id.ToString(), p.Place.Weight, p.Place.Credit, p.Place.LastSeq, p.IsActive)).ToList();
        if (RoundRobin.Pick(seats, pool.Seq + 1) is not { } seat) return (null, pool);

        var (_, place, member) = places.Single(p => p.Member.Id.ToString() == seat.Member);
        pool.Seq++;
        (place.Credit, place.LastSeq) = (seat.Credit, seat.LastSequence);
        db.Rewrite(pool, nameof(Pool.Seq));
        db.Rewrite(place, nameof(PoolMember.Credit), nameof(PoolMember.LastSeq));
        var active = places.Count(p => p.IsActive);
        trace.AddRange(places.Where(p => !p.IsActive).Select(p => $"{p.Member.Name} skipped: not active"));
        trace.Add($"Pool {pool.Name}, {(active == 1 ? "1 person" : $"{active} people")}");
        trace.Add($"{member.Name}: fewest for their share ({seat.Credit} of {seats.Sum(s => s.Credit) + 1})");
        return (member, pool);
    }

    private static string Words(RouteStep step, Destination destination) => step.Rule switch
    {
        "grid" => $"Grade {step.Evidence} goes to {Name(destination)}",
        "served" => $"Country not served ({step.Evidence}): {Name(destination)}",
        _ => $"Rule “{step.Rule["override ".Length..]}” sends it to {Name(destination)}",
    };

    private static string Name(Destination destination) => destination switch
    {
        Destination.Sales => "Sales",
        Destination.Sdr => "SDR",
        _ => "Nurture",
    };
}
