using LeadMagnets.Domain.Definitions;
using LeadMagnets.Web.Data;
using LeadMagnets.Web.Infrastructure.Access;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Magnets;

/// <summary>Stores a draft. Who names the version that they started from overwrites nobody: stale is an answer, not a loss.</summary>
public static class SaveDraft
{
    /// <param name="Id">The magnet.</param>
    /// <param name="Definition">The whole document.</param>
    /// <param name="From">The draft's version that was edited; null: whatever is there is replaced.</param>
    public sealed record Command(Guid Id, Definition Definition, long? From) : IRequest<Answer>;

    public sealed record Answer(Outcome Outcome, long Version);

    public enum Outcome { Saved, Gone, Stale }

    public sealed class Handler(IWriter writer, CurrentWorkspace here, TimeProvider clock) : IRequestHandler<Command, Answer>
    {
        public Task<Answer> Handle(Command command, CancellationToken ct)
        {
            var (draft, now) = (DefinitionJson.Write(command.Definition), clock.GetUtcNow());
            return writer.Write(here.Scope, (db, token) => Save(db, command, draft, now, token), ct);
        }

        private static async Task<Answer> Save(AppDb db, Command command, string draft, DateTimeOffset now, CancellationToken ct)
        {
            if (await db.Magnets.Live(command.Id).SingleOrDefaultAsync(ct) is not { } magnet) return new(Outcome.Gone, 0);
            // The same document again, such as a repeated call whose answer was lost, changes nothing.
            if (magnet.DraftJson == draft) return new(Outcome.Saved, magnet.DraftVersion);
            if (command.From is { } from && from != magnet.DraftVersion) return new(Outcome.Stale, magnet.DraftVersion);
            (magnet.DraftJson, magnet.DraftSavedAt, magnet.Title, magnet.Kind) = (draft, now, command.Definition.Title, Projection.KindOf(command.Definition));
            magnet.DraftVersion++;
            await db.SaveChangesAsync(ct);
            return new(Outcome.Saved, magnet.DraftVersion);
        }
    }
}
