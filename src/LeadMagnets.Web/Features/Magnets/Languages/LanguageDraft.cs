using LeadMagnets.Domain.Definitions;
using LeadMagnets.Web.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Magnets.Languages;

/// <summary>A draft whose languages are worked on.</summary>
public sealed record LanguageDraft(Guid Id, string Title, string Key, long Version, Definition Definition);

/// <summary>Reads it, and saves it by the same rule as every draft: who changed something that somebody else has saved meanwhile overwrites nothing.</summary>
public sealed class LanguageDrafts(AppDb db, IMediator mediator)
{
    public async Task<LanguageDraft?> Find(Guid id, CancellationToken ct) =>
        await db.Magnets.AsNoTracking().Live(id).Select(m => new { m.Title, m.Key, m.DraftVersion, m.DraftJson }).SingleOrDefaultAsync(ct) is { } magnet
            && DefinitionReader.Read(magnet.DraftJson).Definition is { } definition ? new(id, magnet.Title, magnet.Key, magnet.DraftVersion, definition) : null;

    public async Task<SaveDraft.Outcome> Change(LanguageDraft draft, long from, Func<Definition, Definition> change, CancellationToken ct) =>
        draft.Version != from ? SaveDraft.Outcome.Stale : (await mediator.Send(new SaveDraft.Command(draft.Id, change(draft.Definition), from), ct)).Outcome;
}
