using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared.Deliveries;
using LeadMagnets.Web.Infrastructure.Failpoints;
using LeadMagnets.Web.Tests.Support;
using Xunit;

namespace LeadMagnets.Web.Tests.Features.Deliveries;

/// <summary>The real program is killed between two steps of the worker and started again: nothing is lost, keyed receivers see one effect.</summary>
public sealed class FailpointTests
{
    public static TheoryData<string> Points { get; } = [.. Failpoint.All.Where(name => name.StartsWith("delivery.", StringComparison.Ordinal))];

    [Theory, MemberData(nameof(Points))]
    public async Task Killed_at_any_point_the_program_ends_what_it_owes_after_the_next_start(string point)
    {
        using var data = new Scratch();
        await using var receiver = await Receiver.Start();
        await using var mail = new MailServer();
        var owed = await Owed(data, receiver);
        var stored = StoredFile.In(data);
        (string, string)[] settings =
        [
            ("LeadMagnets__PrivateNetworks", "127.0.0.0/8"), ("LeadMagnets__Smtp__Host", "127.0.0.1"), ("LeadMagnets__Smtp__Port", $"{mail.Port}"),
        ];

        using (var doomed = ProgramProcess.Start(data.Path, "", [.. settings, (Failpoint.Variable, point)]))
            Assert.Equal(ProgramProcess.Killed, (await doomed.Ended()).Code);
        using var second = ProgramProcess.Start(data.Path, "", settings);
        var calls = new List<Call> { await receiver.Next() };
        var mails = new List<ReceivedMail> { await mail.Next() };
        using var look = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        while (await stored.Count("Deliveries WHERE Status <> 'Done'") > 0) await look.WaitForNextTickAsync(TestContext.Current.CancellationToken);

        while (receiver.TryNext(out var call)) calls.Add(call!);
        while (mail.TryNext(out var more)) mails.Add(more!);
        Assert.Equal(owed.Of(DeliveryKind.Webhook).Id.ToString(), Assert.Single(calls.Select(c => c.Id).Distinct()));
        Assert.Single(mails.Select(m => m.Header("Message-ID")).Distinct());
        Assert.InRange(mails.Count, 1, 2);
    }

    /// <summary>A data folder with a submission whose webhook and report mail are due.</summary>
    private static async Task<FinishedSubmission> Owed(Scratch data, Receiver receiver)
    {
        var app = await WebApp.Start();
        await app.Given.Endpoint(receiver.Url, WebhookEvents.SubmissionCompleted);
        var magnet = await app.Given.PublishedMagnet();
        // Due far behind the test's clock, so that this app's own worker leaves it alone; the copy below makes it due.
        var done = await app.Given.Submission(magnet, destination: Domain.Definitions.Destination.Nurture, dueIn: TimeSpan.FromDays(1));
        await Scratch.Take(app, data.Path);
        await StoredFile.In(data).Change("UPDATE Deliveries SET NextAt = 0; UPDATE Submissions SET ReportExpiresAt = NULL");
        return done;
    }
}
