using System.Text.Json;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Piping;
using LeadMagnets.Domain.Receipts;
using LeadMagnets.Domain.Reports;
using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared;
using LeadMagnets.Web.Features.Shared.Previews;
using LeadMagnets.Web.Features.Shared.Published;
using LeadMagnets.Web.Features.Shared.Result;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Leads;

public sealed partial class DetailsModel
{
    /// <param name="Id">The lead.</param>
    /// <param name="Submission">Which run to show; null: the newest.</param>
    public sealed record Query(Guid Id, Guid? Submission) : IRequest<Result?>;

    public sealed record Result(
        Lead Lead, string? Owner, Run? Run, IReadOnlyList<OtherRun> Runs, IReadOnlyList<Effect> Deliveries,
        IReadOnlyList<Came> Touches, IReadOnlyList<Agreed> Consents, IReadOnlyList<Happened> Activities, IReadOnlyList<Member> Members, IReadOnlyList<UnfinishedVisit> Unfinished);

    /// <summary>One submission, read for people.</summary>
    public sealed record Run(
        Guid Id, string Magnet, Guid MagnetId, int Version, DateTimeOffset At, string? ResultLabel, int? Fit, int? Intent, bool IsTest, string? Suspicion, (IReadOnlyList<DifferenceInWords> Lines, string Unread)? Difference,
        ResultModel? View, IReadOnlyList<ResultInWords.Part> Parts, string? ReportUrl, IReadOnlyList<AnswersInWords.Line> Answers, IReadOnlyList<AnswersInWords.Line> LeadForm,
        IReadOnlyList<WhyInWords.Part> Why, IReadOnlyList<string> Route, WorkingModel? Working, IReadOnlyList<string> Problems, string? Language);

    public sealed record OtherRun(Guid Id, string Magnet, DateTimeOffset At, string? ResultLabel);
    public sealed record Effect(Guid Id, DeliveryKind Kind, string Label, string? EventType, DeliveryStatus Status, int Attempt, DateTimeOffset NextAt, DateTimeOffset CreatedAt, DateTimeOffset? DoneAt, string? LastResult);
    /// <param name="When">Which visit it was.</param>
    /// <param name="Details">What else is known, as a name and a value.</param>
    public sealed record Came(string When, string How, string? Placement, IReadOnlyList<(string Name, string Value)> Details, DateTimeOffset At);
    public sealed record Agreed(string Purpose, bool Granted, string Wording, DateTimeOffset At);
    public sealed record Happened(string Kind, string Text, string? Who, DateTimeOffset At);

    public sealed class QueryHandler(AppDb db, PublishedMagnets magnets) : IRequestHandler<Query, Result?>
    {
        public async Task<Result?> Handle(Query query, CancellationToken ct)
        {
            if (await db.Leads.AsNoTracking().SingleOrDefaultAsync(l => l.Id == query.Id, ct) is not { } lead) return null;
            var members = await db.Members.AsNoTracking().OrderBy(m => m.Name).ToListAsync(ct);
            var runs = await db.Submissions.Where(s => s.LeadId == lead.Id).OrderByDescending(s => s.CreatedAt)
                .Select(s => new OtherRun(s.Id, db.Magnets.Where(m => m.Id == s.MagnetId).Select(m => m.Title).First(), s.CreatedAt, s.ResultLabel)).ToListAsync(ct);
            var shown = query.Submission is { } wanted ? runs.FirstOrDefault(r => r.Id == wanted) : runs.FirstOrDefault();
            if (query.Submission is not null && shown is null) return null;
            return new(lead, members.FirstOrDefault(m => m.Id == lead.OwnerId)?.Name, shown is null ? null : await Read(shown, ct), runs,
                await Effects(lead.Id, ct), await Touches(lead.Id, ct), await Consents(lead.Id, ct), await Activities(lead.Id, members, ct), [.. members.Where(m => m.Active)],
                await new UnfinishedInWords(db).Of(lead.Id, ct));
        }

        private async Task<Run> Read(OtherRun shown, CancellationToken ct)
        {
            var s = await db.Submissions.AsNoTracking().SingleAsync(x => x.Id == shown.Id, ct);
            var version = await db.MagnetVersions.Where(v => v.Id == s.VersionId).Select(v => new { v.Number, v.DefinitionJson }).SingleAsync(ct);
            var trace = await db.Routes.Where(r => r.SubmissionId == s.Id).Select(r => r.TraceJson).SingleOrDefaultAsync(ct);
            var definition = DefinitionJson.Read(version.DefinitionJson);
            var (shownView, reportUrl) = Answered(s.ResponseBody);
            var own = definition.Translations is null || await magnets.Version(s.WorkspaceId, s.MagnetId, version.Number, ct) is not { } published ? null : OwnResult.View(published, s);
            var view = (own ?? shownView) is { } result ? new ResultModel(ForSales(result), ReportTexts.Of(definition.Locale)) : null;
            return new(s.Id, shown.Magnet, s.MagnetId, version.Number, s.CreatedAt, s.ResultLabel, s.Fit, s.Intent, s.IsTest,
                s.Suspicion > 0 ? s.SuspicionReasons : null, s.PreviewDifference is { } difference ? DifferenceInWords.Of(definition, difference) : null, view, ResultInWords.Of(definition, s.ResultJson, s.AnswersJson), reportUrl,
                AnswersInWords.Of(PipeValues.AsRead(definition, s.AnswersJson, s.CreatedAt), s.AnswersJson), AnswersInWords.OfLeadForm(definition, s.LeadJson),
                WhyInWords.Of(s.WhyJson, definition, s.LeadJson, s.ResultLabel), trace is null ? [] : RouteInWords.Of(trace), await Working(s, version.Number, ct), Problems(s, definition),
                definition.Translations is null ? null : LanguageNames.Of(s.Language ?? definition.Locale));
        }

        /// <summary>The figures that could not be computed, in words.</summary>
        private static IReadOnlyList<string> Problems(Submission s, Definition definition) =>
            [.. StoredWorking.Receipt(s.ReceiptJson)?.Problems.Select(problem => WorkingTexts.Of("en").Sentence(problem, definition)) ?? []];

        /// <summary>Null: the submission is older than receipts.</summary>
        private async Task<WorkingModel?> Working(Submission s, int number, CancellationToken ct) =>
            s.ReceiptJson is not null && await magnets.Version(s.WorkspaceId, s.MagnetId, number, ct) is { } version && StoredWorking.Of(s, version.Definition) is { } working
                ? new(working.Steps, WorkingTexts.Of("en")) : null;

        /// <summary>What the visitor was shown stands in the answer that they were given.</summary>
        private static (ResultView? View, string? ReportUrl) Answered(string body)
        {
            using var answer = JsonDocument.Parse(body);
            var view = StoredView.In(answer.RootElement);
            return (view, answer.RootElement.TryGetProperty("reportUrl", out var url) && url.ValueKind is JsonValueKind.String ? url.GetString() : null);
        }

        /// <summary>The result itself, without what only the visitor needs: buttons, long texts, pages. The dial says enough beside plain bars.</summary>
        private static ResultView ForSales(ResultView view) => new([.. view.Blocks
            .Where(block => block is ScoreView or GradeView or BarsView or OutcomeView or NumbersView or GapsView or ChecksView)
            .Select(block => block is BarsView bars ? bars with { Chart = null } : block)]);

        private Task<List<Effect>> Effects(Guid lead, CancellationToken ct) =>
            db.Deliveries.Where(d => d.LeadId == lead || db.Submissions.Any(s => s.Id == d.SubmissionId && s.LeadId == lead)).OrderByDescending(d => d.CreatedAt).ThenBy(d => d.Kind)
                .Select(d => new Effect(d.Id, d.Kind, d.Label, d.EventType, d.Status, d.Attempt, d.NextAt, d.CreatedAt, d.DoneAt, d.LastResult)).ToListAsync(ct);

        private async Task<List<Came>> Touches(Guid lead, CancellationToken ct)
        {
            var touches = await db.Touches.Where(t => t.LeadId == lead).OrderBy(t => t.At).ThenBy(t => t.Id)
                .Select(t => new { Touch = t, Placement = db.Placements.Where(p => p.Key == t.Placement && db.Submissions.Any(s => s.Id == t.SubmissionId && s.MagnetId == p.MagnetId)).Select(p => p.Name).FirstOrDefault() })
                .ToListAsync(ct);
            return [.. touches.Select(t => new Came(TouchInWords.When(t.Touch.Kind), TouchInWords.Of(t.Touch), t.Placement ?? t.Touch.Placement, Known(t.Touch), t.Touch.At))];
        }

        private static IReadOnlyList<(string Name, string Value)> Known(Touch touch) =>
            [.. new[] { ("They say", touch.SelfReported), ("Search term", touch.UtmTerm), ("Variant", touch.UtmContent), ("Linked from", TouchInWords.Page(touch.Referrer)), ("Landed on", TouchInWords.Page(touch.LandingPage)), ("Filled in on", TouchInWords.Page(touch.PageUrl)) }
                .Where(pair => pair.Item2 is not null).Select(pair => (pair.Item1, pair.Item2!))];

        private Task<List<Agreed>> Consents(Guid lead, CancellationToken ct) =>
            db.Consents.Where(c => c.LeadId == lead).OrderByDescending(c => c.At).Select(c => new Agreed(c.Purpose, c.Granted, c.Wording, c.At)).ToListAsync(ct);

        private async Task<List<Happened>> Activities(Guid lead, List<Member> members, CancellationToken ct) =>
            [.. (await db.LeadActivities.AsNoTracking().Where(a => a.LeadId == lead).OrderByDescending(a => a.At).ToListAsync(ct))
                .Select(a => new Happened(a.Kind, a.Text, members.FirstOrDefault(m => m.Id == a.MemberId)?.Name, a.At))];
    }
}
