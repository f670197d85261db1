using LeadMagnets.Domain.Routing;
using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Infrastructure.Access;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Leads;

/// <summary>What a salesperson says about a lead: accepted, contacted, declined, spam, or new again.</summary>
public static class ChangeStatus
{
    /// <param name="Id">The lead.</param>
    /// <param name="Version">The lead's version that the person saw.</param>
    /// <param name="To">What it becomes.</param>
    public sealed record Command(Guid Id, long Version, LeadStatus To) : IRequest<Changed>;

    public sealed class Handler(IWriter writer, CurrentMember me, TimeProvider clock) : IRequestHandler<Command, Changed>
    {
        public Task<Changed> Handle(Command command, CancellationToken ct)
        {
            var (member, now, activity) = (me.Id, clock.GetUtcNow(), Guid.CreateVersion7(clock.GetUtcNow()));
            return writer.Write(me.Scope, (db, token) => Change(db, command, member, now, activity, token), ct);
        }

        private static async Task<Changed> Change(AppDb db, Command command, Guid member, DateTimeOffset now, Guid activity, CancellationToken ct)
        {
            if (await db.Leads.SingleOrDefaultAsync(l => l.Id == command.Id, ct) is not { } lead) return Changed.Gone;
            // The second click of a double click, or two colleagues who mean the same.
            if (lead.Status == command.To) return Changed.Done;
            if (lead.Version != command.Version) return Changed.Stale;

            await Credit(db, lead, command.To, ct);
            // Whoever accepts a lead has it.
            if (command.To is LeadStatus.Accepted) lead.OwnerId = member;
            lead.Status = command.To;
            lead.Version++;
            db.LeadActivities.Add(new()
            {
                Id = activity, WorkspaceId = lead.WorkspaceId, LeadId = lead.Id, MemberId = member, At = now,
                Kind = "status", Text = Sentence(command.To),
            });
            await db.SaveChangesAsync(ct);
            return Changed.Done;
        }

        /// <summary>A rejected or spam lead does not count in its pool (domain.md C3); taking the judgement back counts it again.</summary>
        private static async Task Credit(AppDb db, Lead lead, LeadStatus to, CancellationToken ct)
        {
            if (IsRejected(lead.Status) == IsRejected(to)) return;
            var route = await db.Routes.Where(r => r.LeadId == lead.Id && r.PoolId != null).OrderByDescending(r => r.CreatedAt).FirstOrDefaultAsync(ct);
            if (route is null || await db.PoolMembers.SingleOrDefaultAsync(p => p.PoolId == route.PoolId && p.MemberId == route.OwnerId, ct) is not { } place) return;
            place.Credit = IsRejected(to) ? RoundRobin.TakeBack(new(place.MemberId.ToString(), place.Weight, place.Credit)).Credit : place.Credit + 1;
        }

        private static bool IsRejected(LeadStatus status) => status is LeadStatus.Declined or LeadStatus.Spam;

        private static string Sentence(LeadStatus to) => to switch
        {
            LeadStatus.New => "put the lead back to new",
            LeadStatus.Accepted => "accepted the lead",
            LeadStatus.Contacted => "contacted the lead",
            LeadStatus.Declined => "declined the lead",
            LeadStatus.Spam => "marked the lead as spam",
            _ => throw new System.Diagnostics.UnreachableException($"{to}"),
        };
    }
}
