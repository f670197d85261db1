using System.Text.Json;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Infrastructure;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Magnets;

/// <summary>Templates and magnets in the management API.</summary>
internal static class ApiMagnets
{
    public sealed record TemplateAnswer(string Id, string Kind, string Title, string Description, string Locale);

    public sealed record MagnetAnswer(Guid Id, string Key, string Title, string Kind, string Status, int? Version, long DraftVersion, DateTimeOffset CreatedAt);

    public sealed record TemplateChoice(string Template);

    public sealed record MagnetList(IReadOnlyList<MagnetAnswer> Items);

    public static IReadOnlyList<TemplateAnswer> Templates() =>
        [.. Domain.Templates.Templates.All.Select(t => new TemplateAnswer(t.Id, Projection.KindOf(t.Definition), t.Definition.Title, t.Definition.Description, t.Definition.Locale))];

    public static async Task<MagnetList> List(AppDb db, CancellationToken ct) =>
        new([.. (await Rows(db, Live(db).OrderBy(m => m.CreatedAt).ThenBy(m => m.Id)).ToListAsync(ct)).Select(Answer)]);

    public static async Task<IResult> One(Guid id, AppDb db, CancellationToken ct) =>
        await Rows(db, Live(db).Where(m => m.Id == id)).SingleOrDefaultAsync(ct) is { } row ? Results.Ok(Answer(row)) : Problems.NotFound("magnet");

    /// <summary>The body is <c>{"template": "…"}</c> or a whole definition.</summary>
    public static async Task<IResult> Create(HttpRequest request, IMediator mediator, TimeProvider clock, CancellationToken ct)
    {
        var body = await DefinitionText.Read(request.Body, ct);
        if (body.Problem is { } problem) return DefinitionText.Refused(problem);
        var (definition, template, problems) = Wanted(body.Text);
        if (definition is null) return Problems.Invalid(problems);
        var magnet = await mediator.Send(new NewMagnet.Command(Guid.CreateVersion7(clock.GetUtcNow()), definition, template), ct);
        return Results.Created($"/api/v1/magnets/{magnet.Id}", Answer(new(magnet, null)));
    }

    private static (Definition? Definition, string? Template, IReadOnlyList<Domain.Problem> Problems) Wanted(string text)
    {
        if (TemplateNamed(text) is not { } name)
        {
            var (definition, problems) = DefinitionReader.Read(text);
            return (definition, null, problems);
        }
        if (Domain.Templates.Templates.Find(name) is { } template) return (template.Definition, template.Id, []);
        var known = string.Join(", ", Domain.Templates.Templates.All.Select(t => t.Id));
        return (null, null, [new("template", "unknown-template", $"There is no template called '{name}'. Choose one of: {known}.")]);
    }

    private static string? TemplateNamed(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return json.RootElement.ValueKind is JsonValueKind.Object && json.RootElement.TryGetProperty("template", out var name)
                ? name.ValueKind is JsonValueKind.String ? Domain.JsonText.Of(name) ?? "" : name.ToString()
                : null;
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private sealed record Row(Magnet Magnet, int? Version);

    private static IQueryable<Magnet> Live(AppDb db) => db.Magnets.AsNoTracking().Live();

    // Chosen and ordered before: what a constructor was given cannot be asked for in SQL.
    private static IQueryable<Row> Rows(AppDb db, IQueryable<Magnet> magnets) => magnets
        .Select(m => new Row(m, db.MagnetVersions.Where(v => v.Id == m.CurrentVersionId).Select(v => (int?)v.Number).FirstOrDefault()));

    private static MagnetAnswer Answer(Row row) => new(row.Magnet.Id, row.Magnet.Key, row.Magnet.Title, row.Magnet.Kind,
        row.Magnet.Status.ToString().ToLowerInvariant(), row.Version, row.Magnet.DraftVersion, row.Magnet.CreatedAt);
}
