using LeadMagnets.Domain;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared.Magnets;
using LeadMagnets.Web.Features.Shared.Published;
using LeadMagnets.Web.Infrastructure.Access;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Magnets;

/// <summary>
/// Freezes the draft as a new version and makes it the one that visitors get. Whoever is under way stays on the version they started. A
/// draft with problems is refused, and so is one in which the prover finds errors; a draft that is published already is published still, without a new version.
/// </summary>
public static class Publish
{
    public sealed record Command(Guid Id, Guid? By) : IRequest<Answer?>;

    /// <summary>Either problems, or the version that is public now.</summary>
    public sealed record Answer(IReadOnlyList<Problem> Problems, int Version, string Key);

    private sealed record Draft(Magnet Magnet, int Latest, MagnetVersion? Current, Workspace Workspace);

    public sealed class Handler(AppDb db, IWriter writer, CurrentWorkspace here, PublishedMagnets published, Proofs proofs, TimeProvider clock) : IRequestHandler<Command, Answer?>
    {
        public async Task<Answer?> Handle(Command command, CancellationToken ct)
        {
            // Again when somebody saved or published between reading and writing; the work itself stays outside of the writer.
            while (await Read(command.Id, ct) is { } draft)
            {
                if (draft.Current is { } current && current.DefinitionJson == draft.Magnet.DraftJson && draft.Magnet.Status is MagnetStatus.Published)
                    return new([], current.Number, draft.Magnet.Key);
                var (definition, problems) = DefinitionReader.Read(draft.Magnet.DraftJson);
                if (definition is null) return new(problems, 0, draft.Magnet.Key);
                problems = DefinitionCheck.Check(definition);
                if (problems.Count == 0) problems = [.. (await proofs.Of(draft.Magnet.DraftJson, definition, ct)).Errors.Select(error => new Problem(error.Path, error.Code, $"{error.Message} {error.Fix}"))];
                if (problems.Count > 0) return new(problems, 0, draft.Magnet.Key);
                if (await Store(draft, definition, command.By, ct)) return new([], draft.Current?.DefinitionJson == draft.Magnet.DraftJson ? draft.Current.Number : draft.Latest + 1, draft.Magnet.Key);
            }
            return null;
        }

        private async Task<Draft?> Read(Guid id, CancellationToken ct)
        {
            if (await db.Magnets.AsNoTracking().Live(id).SingleOrDefaultAsync(ct) is not { } magnet) return null;
            var latest = await db.MagnetVersions.Where(v => v.MagnetId == id).MaxAsync(v => (int?)v.Number, ct) ?? 0;
            var current = await db.MagnetVersions.AsNoTracking().SingleOrDefaultAsync(v => v.Id == magnet.CurrentVersionId, ct);
            return new(magnet, latest, current, await db.Workspaces.AsNoTracking().SingleAsync(w => w.Id == magnet.WorkspaceId, ct));
        }

        /// <summary>False when the magnet changed meanwhile.</summary>
        private async Task<bool> Store(Draft draft, Definition definition, Guid? by, CancellationToken ct)
        {
            var (now, number) = (clock.GetUtcNow(), draft.Latest + 1);
            var face = PublicFace.Of(definition, draft.Magnet.Key, number, draft.Workspace);
            var version = new MagnetVersion
            {
                Id = Guid.CreateVersion7(now), WorkspaceId = draft.Magnet.WorkspaceId, MagnetId = draft.Magnet.Id, Number = number,
                DefinitionJson = draft.Magnet.DraftJson, Projection = face.Bytes, ProjectionETag = face.ETag, PublishedBy = by, PublishedAt = now,
            };
            var stored = await writer.Write(here.Scope, (data, token) => Swap(data, draft, version, token), ct);
            if (stored) published.Forget(draft.Magnet.Key);
            return stored;
        }

        private static async Task<bool> Swap(AppDb data, Draft draft, MagnetVersion version, CancellationToken ct)
        {
            var magnet = await data.Magnets.SingleAsync(m => m.Id == draft.Magnet.Id, ct);
            var latest = await data.MagnetVersions.Where(v => v.MagnetId == magnet.Id).MaxAsync(v => (int?)v.Number, ct) ?? 0;
            if (magnet.DraftVersion != draft.Magnet.DraftVersion || latest != draft.Latest || magnet.CurrentVersionId != draft.Magnet.CurrentVersionId) return false;
            magnet.Status = MagnetStatus.Published;
            // Published again after it was taken away, unchanged: the same version is public again.
            if (draft.Current?.DefinitionJson != draft.Magnet.DraftJson)
            {
                data.MagnetVersions.Add(version);
                magnet.CurrentVersionId = version.Id;
            }
            await data.SaveChangesAsync(ct);
            return true;
        }
    }
}
