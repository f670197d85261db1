using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Sqlite;
using LeadMagnets.Web.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LeadMagnets.Web.Tests.Data.Sqlite;

public sealed class SingleWriterTests : WriterTests
{
    private IWriter Writer => App.Services.GetRequiredService<IWriter>();
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    protected override Task<WebApp> Start() => WebApp.Start();

    [Fact]
    public void A_second_writing_connection_is_refused()
    {
        var file = App.Services.GetRequiredService<SqliteFile>();

        Assert.Throws<InvalidOperationException>(() => file.OpenWriter());
    }

    [Fact]
    public async Task Connections_of_requests_are_unable_to_write()
    {
        await using var connection = new SqliteConnection(App.Services.GetRequiredService<SqliteFile>().ReadOnlyConnection);
        await connection.OpenAsync(Cancel);
        await using var command = connection.CreateCommand();
        command.CommandText = "DELETE FROM InstanceSettings";

        var refusal = await Assert.ThrowsAsync<SqliteException>(() => command.ExecuteNonQueryAsync(Cancel));

        Assert.Equal(8, refusal.SqliteErrorCode);
    }

    [Fact]
    public async Task A_full_queue_says_busy_and_what_was_accepted_is_still_written()
    {
        var (begun, release) = (new TaskCompletionSource(), new TaskCompletionSource());
        var holding = Writer.Write(WriteScope.System, async (_, _) => { begun.SetResult(); await release.Task; return true; }, Cancel);
        await begun.Task;
        var accepted = new List<Task<bool>>();

        var busy = await Assert.ThrowsAsync<WriterBusyException>(async () =>
        {
            while (accepted.Count <= 2 * SingleWriter.QueueLength) accepted.Add(Add($"queued{accepted.Count}"));
            await Task.WhenAll(accepted);
        });
        release.SetResult();
        await holding;
        await Task.WhenAll(accepted);

        Assert.Equal("Too many writes are waiting. Try again in a few seconds.", busy.Message);
        // The program's own background work may hold a few of the places.
        Assert.InRange(accepted.Count, SingleWriter.QueueLength - 10, SingleWriter.QueueLength);
        Assert.Equal(accepted.Count, await App.Read(db => db.InstanceSettings.CountAsync(s => s.Key.StartsWith("queued"), Cancel)));
    }

    [Fact]
    public async Task What_may_be_dropped_leaves_room_for_what_may_not()
    {
        var (begun, release) = (new TaskCompletionSource(), new TaskCompletionSource());
        var holding = Writer.Write(WriteScope.System, async (_, _) => { begun.SetResult(); await release.Task; return true; }, Cancel);
        await begun.Task;
        var dropped = new List<Task<bool>>();

        await Assert.ThrowsAsync<WriterBusyException>(async () =>
        {
            while (dropped.Count <= SingleWriter.QueueLength) dropped.Add(Writer.Write(WriteScope.System, (_, _) => Task.FromResult(true), Cancel, mayBeDropped: true));
            await Task.WhenAll(dropped);
        });
        var needed = Add("needed");
        release.SetResult();

        Assert.True(await needed);
        Assert.InRange(dropped.Count, SingleWriter.ForAll - 10, SingleWriter.ForAll);
        await holding;
        await Task.WhenAll(dropped);
    }

    [Fact]
    public async Task An_operation_may_not_wait_for_another_one()
    {
        var nested = Writer.Write(WriteScope.System, (_, _) => Add("inner"), Cancel);

        await Assert.ThrowsAsync<InvalidOperationException>(() => nested);
    }

    [Fact]
    public async Task What_was_accepted_is_written_before_the_program_ends()
    {
        var writes = Enumerable.Range(0, 200).Select(n => Add($"last{n}")).ToList();

        await App.StopThen(() => Assert.Equal(200L, Count(App.Folder.Database)));

        Assert.All(await Task.WhenAll(writes), Assert.True);
    }

    private Task<bool> Add(string key) => Writer.Write(WriteScope.System, (db, _) =>
    {
        db.InstanceSettings.Add(new() { Key = key, Value = "note" });
        return Task.FromResult(true);
    }, Cancel);

    private static object? Count(string path)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM InstanceSettings WHERE \"Key\" LIKE 'last%'";
        return command.ExecuteScalar();
    }
}
