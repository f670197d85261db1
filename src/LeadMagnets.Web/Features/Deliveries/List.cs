using System.Globalization;
using LeadMagnets.Domain;
using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Infrastructure;
using LeadMagnets.Web.Infrastructure.Http;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Deliveries;

/// <summary><c>GET /api/v1/deliveries</c>: newest first, with every attempt; pages by cursor.</summary>
public static class List
{
    private const int Usual = 50;
    private const int Most = 200;

    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/deliveries", Handle)
        .WithName("ListDeliveries").WithTags("Deliveries").WithSummary("Deliveries, newest first, with their attempts")
        .Produces<DeliveryPage>().Refuses(400, 422);

    private static async Task<IResult> Handle(
        IMediator mediator, CancellationToken ct, string? status = null, string? kind = null, string? submissionId = null, string? cursor = null, int limit = Usual)
    {
        var problems = new List<Problem>();
        var wantedStatus = Parse<DeliveryStatus>("status", status, problems);
        var wantedKind = Parse<DeliveryKind>("kind", kind, problems);
        if (limit is < 1 or > Most) problems.Add(new("limit", "range", $"Ask for 1 to {Most} deliveries."));
        var before = Cursor.Read(cursor);
        if (cursor is not null && before is null) problems.Add(new("cursor", "unknown", "Use the nextCursor of an earlier answer as it was given."));
        return problems.Count > 0 ? Problems.Invalid(problems) : Results.Ok(await mediator.Send(new Query(wantedStatus, wantedKind, submissionId, before, limit), ct));
    }

    private static T? Parse<T>(string path, string? text, List<Problem> problems) where T : struct, Enum
    {
        if (text is null) return null;
        if (Enum.TryParse<T>(text, ignoreCase: true, out var value) && Enum.IsDefined(value) && !char.IsAsciiDigit(text[0])) return value;
        problems.Add(new(path, "unknown", $"There is no {path} '{text}'. Known: {string.Join(", ", Enum.GetNames<T>().Select(Word))}."));
        return null;
    }

    private static string Word<T>(T value) where T : notnull => value.ToString() is { } name ? char.ToLowerInvariant(name[0]) + name[1..] : "";

    public sealed record Query(DeliveryStatus? Status, DeliveryKind? Kind, string? SubmissionId, Cursor? Before, int Limit) : IRequest<DeliveryPage>;

    /// <param name="Items">Newest first.</param>
    /// <param name="NextCursor">Give it as <c>cursor</c> for the next page; absent at the end.</param>
    public sealed record DeliveryPage(IReadOnlyList<DeliveryAnswer> Items, string? NextCursor);

    /// <summary>The place behind a row of the list, as callers carry it: <c>milliseconds.id</c>.</summary>
    public sealed record Cursor(DateTimeOffset CreatedAt, Guid Id)
    {
        public static string Of(Delivery row) => $"{row.CreatedAt.ToUnixTimeMilliseconds()}.{row.Id:N}";

        public static Cursor? Read(string? text) =>
            text?.Split('.') is [var time, var id] && long.TryParse(time, NumberStyles.None, CultureInfo.InvariantCulture, out var at)
            && at < DateTimeOffset.MaxValue.ToUnixTimeMilliseconds() && Guid.TryParse(id, out var guid)
                ? new(DateTimeOffset.FromUnixTimeMilliseconds(at), guid)
                : null;
    }

    public sealed record DeliveryAnswer
    {
        public required Guid Id { get; init; }
        public required string Kind { get; init; }
        public required string Status { get; init; }
        /// <summary>An address or a host.</summary>
        public required string To { get; init; }
        public string? EventType { get; init; }
        /// <summary>The id that the client gave its submission; absent for a test call.</summary>
        public string? SubmissionId { get; init; }
        public Guid? LeadId { get; init; }
        public string? Reason { get; init; }
        public string? LastResult { get; init; }
        public required DateTimeOffset CreatedAt { get; init; }
        public DateTimeOffset? NextAt { get; init; }
        public DateTimeOffset? DoneAt { get; init; }
        public required IReadOnlyList<AttemptAnswer> Attempts { get; init; }
    }

    public sealed record AttemptAnswer(int Number, DateTimeOffset StartedAt, int Milliseconds, string Outcome, int? StatusCode, string? Detail);

    public sealed class Handler(AppDb db) : IRequestHandler<Query, DeliveryPage>
    {
        public async Task<DeliveryPage> Handle(Query query, CancellationToken ct)
        {
            var rows = await Rows(query).Take(query.Limit + 1).ToListAsync(ct);
            var shown = rows.Take(query.Limit).ToList();
            var ids = shown.Select(row => row.Delivery.Id).ToList();
            var attempts = (await db.Attempts.Where(a => ids.Contains(a.DeliveryId)).OrderBy(a => a.Number).ToListAsync(ct)).ToLookup(a => a.DeliveryId);
            return new([.. shown.Select(row => ItemOf(row.Delivery, row.ClientId, attempts[row.Delivery.Id]))],
                rows.Count > query.Limit ? Cursor.Of(shown[^1].Delivery) : null);
        }

        private IQueryable<Row> Rows(Query query)
        {
            var rows = db.Own<Delivery>();
            if (query.Status is { } status) rows = rows.Where(d => d.Status == status);
            if (query.Kind is { } kind) rows = rows.Where(d => d.Kind == kind);
            if (query.Before is { } before)
                rows = rows.Where(d => d.CreatedAt < before.CreatedAt || (d.CreatedAt == before.CreatedAt && d.Id.CompareTo(before.Id) < 0));
            var known = from delivery in rows
                        join submission in db.Submissions on delivery.SubmissionId equals submission.Id into found
                        from submission in found.DefaultIfEmpty()
                        orderby delivery.CreatedAt descending, delivery.Id descending
                        select new Row { Delivery = delivery, ClientId = submission.ClientId };
            return query.SubmissionId is { } id ? known.Where(row => row.ClientId == id) : known;
        }

        private static DeliveryAnswer ItemOf(Delivery row, string? clientId, IEnumerable<Attempt> attempts) => new()
        {
            Id = row.Id,
            Kind = Word(row.Kind),
            Status = Word(row.Status),
            To = row.Label,
            EventType = row.EventType,
            SubmissionId = clientId,
            LeadId = row.LeadId,
            Reason = row.Reason,
            LastResult = row.LastResult,
            CreatedAt = row.CreatedAt,
            NextAt = row.Status is DeliveryStatus.Pending or DeliveryStatus.Retry ? row.NextAt : null,
            DoneAt = row.DoneAt,
            Attempts = [.. attempts.Select(a => new AttemptAnswer(a.Number, a.StartedAt, a.Milliseconds, a.Outcome, a.StatusCode, a.Detail))],
        };

        private sealed class Row
        {
            public required Delivery Delivery { get; init; }
            public string? ClientId { get; init; }
        }
    }
}
