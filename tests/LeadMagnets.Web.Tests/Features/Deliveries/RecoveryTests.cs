using LeadMagnets.Domain.Definitions;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Deliveries.Worker;
using LeadMagnets.Web.Features.Shared.Deliveries;
using LeadMagnets.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LeadMagnets.Web.Tests.Features.Deliveries;

/// <summary>What a killed worker leaves behind is a row in a state with a lease; here it is left behind on purpose.</summary>
public sealed class RecoveryTests
{
    [Fact]
    public async Task A_report_mail_cut_off_while_sending_is_unknown_and_sent_once_more()
    {
        await using var server = new MailServer();
        await using var app = await DeliveryApp.Start(server);
        var id = await LeftBehind(app, DeliveryKind.ReportMail, DeliveryStatus.Sending);

        app.Clock.Advance(TimeSpan.FromMinutes(3));
        var mail = await server.Next();
        await app.Tried.Next();

        Assert.Equal($"<{id:N}@grow.example.com>", mail.Header("Message-ID"));
        Assert.Equal(["unknown", "done"], (await app.Web.Attempts(id)).Select(a => a.Outcome));
    }

    [Fact]
    public async Task A_report_mail_cut_off_twice_waits_for_a_person()
    {
        await using var server = new MailServer();
        await using var app = await DeliveryApp.Start(server);
        var id = await LeftBehind(app, DeliveryKind.ReportMail, DeliveryStatus.Sending, doubts: 1);
        var next = await LeftBehind(app, DeliveryKind.OwnerMail, DeliveryStatus.Sending);

        app.Clock.Advance(TimeSpan.FromMinutes(3));
        Assert.Equal(next, await app.Tried.Next());

        var parked = await app.Web.Delivery(id);
        Assert.Equal((DeliveryStatus.Parked, "unknown"), (parked.Status, parked.Reason));
        Assert.Equal(["unknown", "unknown"], (await app.Web.Attempts(id)).Select(a => a.Outcome));
    }

    [Fact]
    public async Task A_notice_to_the_owner_cut_off_while_sending_is_sent_again_and_says_so()
    {
        await using var server = new MailServer();
        await using var app = await DeliveryApp.Start(server);
        await LeftBehind(app, DeliveryKind.OwnerMail, DeliveryStatus.Sending);

        app.Clock.Advance(TimeSpan.FromMinutes(3));

        Assert.Equal("[Possible duplicate] A1 lead (95): Ana", (await server.Next()).Subject);
    }

    [Fact]
    public async Task A_mail_cut_off_before_sending_is_sent_without_doubt()
    {
        await using var server = new MailServer();
        await using var app = await DeliveryApp.Start(server);
        var id = await LeftBehind(app, DeliveryKind.OwnerMail, DeliveryStatus.Leased);

        app.Clock.Advance(TimeSpan.FromMinutes(3));

        Assert.Equal("A1 lead (95): Ana", (await server.Next()).Subject);
        await app.Tried.Next();
        Assert.Equal(["retry", "done"], (await app.Web.Attempts(id)).Select(a => a.Outcome));
    }

    [Fact]
    public async Task A_lease_that_still_holds_is_left_alone()
    {
        await using var server = new MailServer();
        await using var app = await DeliveryApp.Start(server);
        var held = await LeftBehind(app, DeliveryKind.OwnerMail, DeliveryStatus.Leased);

        await app.Given.Submission(await app.Given.PublishedMagnet(), "other@firm.example", reportConsent: false);
        app.Clock.Advance(TimeSpan.FromSeconds(30));

        Assert.NotEqual(held, await app.Tried.Next());
        Assert.Equal(DeliveryStatus.Leased, (await app.Web.Delivery(held)).Status);
    }

    [Fact]
    public async Task A_worker_that_lost_its_lease_changes_nothing()
    {
        await using var hung = await Receiver.Start(Receiver.Hang);
        await using var app = await DeliveryApp.Start();
        await app.Given.Endpoint(hung.Url, WebhookEvents.SubmissionCompleted);
        var id = (await app.Given.Submission(await app.Given.PublishedMagnet(), destination: Destination.Nurture, reportConsent: false)).Of(DeliveryKind.Webhook).Id;
        await hung.Next();
        await app.Web.Write(db => db.Deliveries.Where(d => d.Id == id).ExecuteUpdateAsync(set => set
            .SetProperty(d => d.LeaseOwner, "somebody-else").SetProperty(d => d.LeaseUntil, app.Clock.GetUtcNow() + TimeSpan.FromHours(1))));

        hung.Respond = Receiver.Status(200);
        app.Clock.Advance(TimeSpan.FromSeconds(15));
        await app.Given.Submission(await app.Given.PublishedMagnet(), "second@firm.example", destination: Destination.Nurture, reportConsent: false);
        await app.Tried.Next();

        var row = await app.Web.Delivery(id);
        Assert.Equal((DeliveryStatus.Leased, "somebody-else"), (row.Status, row.LeaseOwner));
        Assert.Empty(await app.Web.Attempts(id));
    }

    /// <summary>A delivery in the hands of a process that is gone, its lease good for two more minutes.</summary>
    private static async Task<Guid> LeftBehind(DeliveryApp app, DeliveryKind kind, DeliveryStatus status, int doubts = 0)
    {
        var done = await app.Given.Submission(await app.Given.PublishedMagnet(), $"{Guid.CreateVersion7():N}@firm.example", reportConsent: false, destination: Destination.Nurture);
        return await app.Web.Write(async db =>
        {
            var now = app.Clock.GetUtcNow();
            var owner = await db.Members.OrderBy(m => m.CreatedAt).FirstAsync();
            var row = new Delivery
            {
                Id = app.Given.NewId(), WorkspaceId = done.Submission.WorkspaceId, SubmissionId = done.Submission.Id, LeadId = done.Lead.Id, Kind = kind,
                Destination = kind == DeliveryKind.ReportMail ? DeliveryPlan.Visitor : owner.Id.ToString(), Label = "left behind", NextAt = now, CreatedAt = now,
                Status = status, Attempt = 1 + doubts, LeaseOwner = "gone", LeaseUntil = now + DeliveryLedger.Lease,
            };
            db.Add(row);
            for (var count = 0; count < doubts; count++)
                db.Add(new Attempt
                {
                    Id = app.Given.NewId(), WorkspaceId = row.WorkspaceId, DeliveryId = row.Id, Number = count + 1, StartedAt = now, Milliseconds = 0, Outcome = "unknown",
                });
            return row.Id;
        });
    }
}
