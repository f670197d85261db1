using LeadMagnets.Web.Features.Shared.Acceptance;
using System.Globalization;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared.Deliveries;
using LeadMagnets.Web.Features.Shared.Html;
using LeadMagnets.Web.Features.Shared.Previews;
using LeadMagnets.Web.Infrastructure;
using LeadMagnets.Web.Infrastructure.Access;
using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Home;

/// <summary>The first look of the day: whom to call, what happened this week, and what is still to be set up.</summary>
public sealed class IndexModel(IMediator mediator, CurrentMember me) : PageModel
{
    public Result Found { get; private set; } = null!;
    public string Person => me.Name.Split(' ')[0];

    public async Task OnGetAsync(CancellationToken ct) => Found = await mediator.Send(new Query(), ct);

    public sealed record Query : IRequest<Result>;

    public sealed record Result(IReadOnlyList<Todo> Todos, IReadOnlyList<LastLead> Leads, Week Week, int Waiting, IReadOnlyList<string> Failing, IReadOnlyList<PreviewAlert> Previews)
    {
        public bool IsSetUp => Todos.All(todo => todo.Done);
        public int Left => Todos.Count(todo => !todo.Done);
    }

    public sealed record Todo(bool Done, string Title, string Detail, string Href, string Button);
    public sealed record LastLead(Guid Id, string Name, string? Company, string Grade, int Score, LeadStatus Status, string? Magnet, DateTimeOffset At);

    /// <summary>Seven days until now beside the seven before; tests left out.</summary>
    public sealed record Week(int Submissions, int SubmissionsBefore, int Leads, int LeadsBefore, int ForSales, int ForSalesBefore, IReadOnlyList<Day> Days);

    public sealed record Day(string Name, int Submissions, int Height);

    public sealed class QueryHandler(AppDb db, CurrentMember me, LocalTime local, LeadMagnetsOptions options, TimeProvider clock) : IRequestHandler<Query, Result>
    {
        private const int BarHeight = 90;

        public async Task<Result> Handle(Query query, CancellationToken ct)
        {
            var waiting = await db.Leads.CountAsync(l => !l.IsTest && l.OwnerId == me.Id && l.Status == LeadStatus.New && l.Destination != Destination.Nurture, ct);
            var leads = await db.Own<Lead>().Where(l => !l.IsTest).OrderByDescending(l => l.LastSubmissionAt).ThenBy(l => l.Id).Take(6)
                .Select(l => new LastLead(l.Id, l.Name ?? l.Email, l.Company, l.Grade, l.Score, l.Status, db.Magnets.Where(m => m.Id == l.LastMagnetId).Select(m => m.Title).FirstOrDefault(), l.LastSubmissionAt))
                .ToListAsync(ct);
            var now = clock.GetUtcNow();
            var failing = await FailingDestinations.Find(db, now, ct);
            return new(await Todos(ct), leads, await ThisWeek(ct), waiting, [.. failing.Select(f => f.InWords(now))], await PreviewAlerts.Find(db, ct));
        }

        private async Task<IReadOnlyList<Todo>> Todos(CancellationToken ct)
        {
            var magnet = await db.Magnets.Live().OrderByDescending(m => m.Status == MagnetStatus.Published).ThenBy(m => m.CreatedAt).Select(m => (Guid?)m.Id).FirstOrDefaultAsync(ct);
            var published = await db.Magnets.AnyAsync(m => m.Status == MagnetStatus.Published, ct);
            var seen = await db.Events.AnyAsync(e => !e.IsTest, ct) || await db.Submissions.AnyAsync(s => !s.IsTest, ct);
            var lead = await db.Leads.AnyAsync(l => !l.IsTest, ct);
            var webhook = await db.WebhookEndpoints.AnyAsync(e => e.Active, ct);
            var page = magnet is { } id ? $"/magnets/{id}" : "/magnets/new";
            return
            [
                new(published, "Publish a magnet", "Choose a template; it is complete as it is.", magnet is null ? "/magnets/new" : page, magnet is null ? "Choose" : "Publish"),
                new(seen, "Put it on a page", "A few lines of HTML, or share the hosted link.", page, "Get the snippet"),
                new(lead, "Receive the first lead", "Finish it yourself on your page, with an address of yours.", page, "Open it"),
                new(options.Smtp.Host is { Length: > 0 }, "Send mail", "Reports and notices stay on the Mail page until an SMTP server is set.", "/settings/health", "See how"),
                new(webhook, "Tell your CRM", "A webhook brings every lead to your other systems.", "/settings/webhooks", "Add a webhook"),
            ];
        }

        private async Task<Week> ThisWeek(CancellationToken ct)
        {
            var now = clock.GetUtcNow();
            var (start, before) = (now.AddDays(-7), now.AddDays(-14));
            var submissions = db.Own<Submission>().Counted();
            // Whoever left a magnet unfinished counts once they finish one.
            var leads = db.Own<Lead>().Where(l => !l.IsTest && l.SubmissionCount > 0);
            var sales = db.Routes.Where(r => r.Destination == Destination.Sales && db.Submissions.Any(s => s.Id == r.SubmissionId && !s.IsTest));
            return new(
                await submissions.CountAsync(s => s.CreatedAt >= start, ct), await submissions.CountAsync(s => s.CreatedAt >= before && s.CreatedAt < start, ct),
                await leads.CountAsync(l => l.CreatedAt >= start, ct), await leads.CountAsync(l => l.CreatedAt >= before && l.CreatedAt < start, ct),
                await sales.CountAsync(r => r.CreatedAt >= start, ct), await sales.CountAsync(r => r.CreatedAt >= before && r.CreatedAt < start, ct),
                await Days(submissions, now, ct));
        }

        /// <summary>Submissions by calendar day of the workspace's zone, today last.</summary>
        private async Task<IReadOnlyList<Day>> Days(IQueryable<Submission> submissions, DateTimeOffset now, CancellationToken ct)
        {
            var zone = await local.Zone();
            var today = TimeZoneInfo.ConvertTime(now, zone).Date;
            var from = new DateTimeOffset(today.AddDays(-6), TimeSpan.Zero).AddDays(-1);
            var times = await submissions.Where(s => s.CreatedAt >= from).Select(s => s.CreatedAt).ToListAsync(ct);
            var counts = times.CountBy(at => TimeZoneInfo.ConvertTime(at, zone).Date).ToDictionary();
            var days = Enumerable.Range(0, 7).Select(i => today.AddDays(i - 6)).Select(day => (day, Count: counts.GetValueOrDefault(day))).ToList();
            var most = Math.Max(1, days.Max(d => d.Count));
            return [.. days.Select(d => new Day(d.day.ToString("ddd", CultureInfo.InvariantCulture), d.Count, (int)Math.Round((double)BarHeight * d.Count / most)))];
        }
    }
}
