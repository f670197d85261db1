using LeadMagnets.Web.Data;
using LeadMagnets.Web.Infrastructure.Access;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Leads;

/// <summary>Gives a lead to another member of the workspace.</summary>
public static class Reassign
{
    public sealed record Command(Guid Id, long Version, Guid Owner) : IRequest<Changed>;

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
            if (lead.OwnerId == command.Owner) return Changed.Done;
            if (lead.Version != command.Version) return Changed.Stale;
            if (await db.Members.SingleOrDefaultAsync(m => m.Id == command.Owner && m.Active, ct) is not { } owner) return Changed.Refused;

            lead.OwnerId = owner.Id;
            lead.Version++;
            db.LeadActivities.Add(new()
            {
                Id = activity, WorkspaceId = lead.WorkspaceId, LeadId = lead.Id, MemberId = member, At = now,
                Kind = "assigned", Text = $"gave the lead to {owner.Name}",
            });
            await db.SaveChangesAsync(ct);
            return Changed.Done;
        }
    }
}
