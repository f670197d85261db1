using System.Security.Cryptography;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Infrastructure.Access;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Magnets;

/// <summary>Makes a magnet from a definition. The id comes from whoever asks, so that asking twice makes one.</summary>
public static class NewMagnet
{
    public sealed record Command(Guid Id, Definition Definition, string? Template) : IRequest<Magnet>;

    public sealed class Handler(IWriter writer, CurrentWorkspace here, TimeProvider clock) : IRequestHandler<Command, Magnet>
    {
        public Task<Magnet> Handle(Command command, CancellationToken ct)
        {
            var now = clock.GetUtcNow();
            var magnet = new Magnet
            {
                Id = command.Id, WorkspaceId = here.Id!.Value, Key = NewKey(), Title = command.Definition.Title, Kind = Projection.KindOf(command.Definition),
                Template = command.Template, DraftJson = DefinitionJson.Write(command.Definition), DraftSavedAt = now, CreatedAt = now,
            };
            return writer.Write(here.Scope, (db, token) => Add(db, magnet, token), ct);
        }

        private static async Task<Magnet> Add(AppDb db, Magnet magnet, CancellationToken ct)
        {
            if (await db.Magnets.AsNoTracking().SingleOrDefaultAsync(m => m.Id == magnet.Id, ct) is { } made) return made;
            db.Magnets.Add(magnet);
            await db.SaveChangesAsync(ct);
            return magnet;
        }
    }

    /// <summary>96 random bits without letters that people confuse: short enough to read out, too many to guess.</summary>
    private static string NewKey() => RandomNumberGenerator.GetString("23456789abcdefghjkmnpqrstuvwxyz", 20);
}
