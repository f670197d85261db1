using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared.Deliveries;
using LeadMagnets.Web.Infrastructure.Failpoints;
using LeadMagnets.Web.Tests.Support;
using Microsoft.Data.Sqlite;
using Xunit;

namespace LeadMagnets.Web.Tests.Features.Deliveries;

/// <summary>The real program is killed between two steps of the worker and started again: nothing is lost, keyed receivers see one effect.</summary>
public sealed class FailpointTests
{
    // 128 + SIGKILL.
    private const int Killed = 137;

    public static TheoryData<string> Points { get; } = [.. Failpoint.All.Where(name => name.StartsWith("delivery.", StringComparison.Ordinal))];

    [Theory, MemberData(nameof(Points))]
    public async Task Killed_at_any_point_the_program_ends_what_it_owes_after_the_next_start(string point)
    {
        using var data = new Scratch();
        await using var receiver = await Receiver.Start();
        await using var mail = new MailServer();
        var owed = await Owed(data, receiver);
        (string, string)[] settings =
        [
            ("LeadMagnets__PrivateNetworks", "127.0.0.0/8"), ("LeadMagnets__Smtp__Host", "127.0.0.1"), ("LeadMagnets__Smtp__Port", $"{mail.Port}"),
        ];

        using (var doomed = ProgramProcess.Start(data.Path, "", [.. settings, (Failpoint.Variable, point)]))
            Assert.Equal(Killed, (await doomed.Ended()).Code);
        using var second = ProgramProcess.Start(data.Path, "", settings);
        var calls = new List<Call> { await receiver.Next() };
        var mails = new List<ReceivedMail> { await mail.Next() };
        using var look = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        while (await Open(data) > 0) await look.WaitForNextTickAsync(TestContext.Current.CancellationToken);

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
        await app.StopThen(() => Copy(app.Folder.Path, data.Path));
        await using var connection = await Connect(data, SqliteOpenMode.ReadWrite);
        await using var command = connection.CreateCommand();
        command.CommandText = "UPDATE Deliveries SET NextAt = 0; UPDATE Submissions SET ReportExpiresAt = NULL";
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        return done;
    }

    private static async Task<long> Open(Scratch data)
    {
        await using var connection = await Connect(data, SqliteOpenMode.ReadOnly);
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM Deliveries WHERE Status <> 'Done'";
        return (long)(await command.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;
    }

    private static async Task<SqliteConnection> Connect(Scratch data, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = Path.Combine(data.Path, "leadmagnets.db"), Mode = mode, Pooling = false,
        }.ToString());
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        return connection;
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories).Where(f => !f.EndsWith(".lock", StringComparison.Ordinal)))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
