using System.Globalization;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Piping;
using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Leads;

/// <summary>A visit that was not finished, as people read it.</summary>
/// <param name="Stopped">The step that was open last; null: it is not known.</param>
/// <param name="IsNotFollowed">The browser asked for it, and it was obeyed.</param>
public sealed record UnfinishedVisit(
    Guid MagnetId, string Magnet, int Version, DateTimeOffset StartedAt, DateTimeOffset ChangedAt, string? Stopped, IReadOnlyList<AnswersInWords.Line> Answers, IReadOnlyList<AnswersInWords.Line> LeadForm, bool IsNotFollowed);

internal sealed class UnfinishedInWords(AppDb db)
{
    /// <summary>The newest first.</summary>
    public async Task<IReadOnlyList<UnfinishedVisit>> Of(Guid lead, CancellationToken ct)
    {
        var rows = await db.Partials.AsNoTracking().Where(p => p.LeadId == lead).OrderByDescending(p => p.ChangedAt)
            .Join(db.MagnetVersions, p => p.VersionId, v => v.Id, (p, v) => new { Partial = p, v.Number, v.DefinitionJson }).ToListAsync(ct);
        return [.. rows.OrderByDescending(row => row.Partial.ChangedAt).Select(row => InWords(row.Partial, row.Number, DefinitionJson.Read(row.DefinitionJson)))];
    }

    /// <summary>The definitions in which any lead's unfinished visits were begun, by version: few, however many leads there are.</summary>
    public async Task<IReadOnlyDictionary<Guid, Definition>> Definitions(CancellationToken ct) =>
        (await db.MagnetVersions.Where(v => db.Partials.Any(p => p.VersionId == v.Id && p.LeadId != null)).Select(v => new { v.Id, v.DefinitionJson }).ToListAsync(ct))
        .ToDictionary(v => v.Id, v => DefinitionJson.Read(v.DefinitionJson));

    /// <summary>For the export: when it was left, and its answers in one cell.</summary>
    public static string?[] Cells(Partial? newest, IReadOnlyDictionary<Guid, Definition> definitions) => newest is not null && definitions.TryGetValue(newest.VersionId, out var definition)
        ? [newest.ChangedAt.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture), string.Join("; ", Answers(newest, definition).Select(line => $"{line.Question}: {line.Answer}"))]
        : [null, null];

    private static UnfinishedVisit InWords(Partial partial, int number, Definition definition) => new(
        partial.MagnetId, definition.Title, number, partial.FirstSeenAt, partial.ChangedAt, Place(definition, partial.Step),
        Answers(partial, definition), AnswersInWords.OfLeadForm(definition, partial.LeadJson), partial.GlobalPrivacyControl);

    private static IReadOnlyList<AnswersInWords.Line> Answers(Partial partial, Definition definition) =>
        AnswersInWords.Of(PipeValues.AsRead(definition, partial.AnswersJson, partial.ChangedAt), partial.AnswersJson);

    private static string? Place(Definition definition, string? step)
    {
        var at = definition.Steps.ToList().FindIndex(s => s.Id == step);
        return at < 0 ? null : $"step {at + 1} of {definition.Steps.Count}: {definition.Steps[at].Title ?? definition.Steps[at].Questions[0].Title}";
    }
}
