using LeadMagnets.Web.Data;
using LeadMagnets.Web.Infrastructure.Access;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Leads;

/// <summary>A note for colleagues. Its id comes with the form, so that a form sent twice is one note.</summary>
public static class AddNote
{
    public const int Longest = 4000;

    public sealed record Command(Guid Id, Guid NoteId, string Text) : IRequest<Changed>;

    public sealed class Handler(IWriter writer, CurrentMember me, TimeProvider clock) : IRequestHandler<Command, Changed>
    {
        public Task<Changed> Handle(Command command, CancellationToken ct)
        {
            var (member, now) = (me.Id, clock.GetUtcNow());
            return writer.Write(me.Scope, (db, token) => Add(db, command, member, now, token), ct);
        }

        private static async Task<Changed> Add(AppDb db, Command command, Guid member, DateTimeOffset now, CancellationToken ct)
        {
            var lead = await db.Leads.Where(l => l.Id == command.Id).Select(l => new { l.Id, l.WorkspaceId }).SingleOrDefaultAsync(ct);
            if (lead is null) return Changed.Gone;
            if (command.Text.Trim() is not { Length: > 0 and <= Longest } text) return Changed.Refused;
            // All workspaces share the key; an id that is taken anywhere was used before.
            if (await db.LeadActivities.IgnoreQueryFilters().AnyAsync(a => a.Id == command.NoteId, ct)) return Changed.Done;
            db.LeadActivities.Add(new() { Id = command.NoteId, WorkspaceId = lead.WorkspaceId, LeadId = lead.Id, MemberId = member, At = now, Kind = "note", Text = text });
            await db.SaveChangesAsync(ct);
            return Changed.Done;
        }
    }
}
