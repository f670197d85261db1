using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LeadMagnets.Web.Tests.Data;

/// <summary>What every writer promises; each engine inherits the cases.</summary>
public abstract class WriterTests : IAsyncLifetime
{
    protected WebApp App { get; private set; } = null!;
    private IWriter Writer => App.Services.GetRequiredService<IWriter>();
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => App = await Start();

    public async ValueTask DisposeAsync()
    {
        if (App is not null) await App.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected abstract Task<WebApp> Start();

    [Fact]
    public async Task Fifty_writers_at_once_lose_nothing()
    {
        var workspace = await App.Given.OwnWorkspace();
        var pool = await App.Read(db => db.Pools.FirstAsync(Cancel));

        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Writer.Write(WriteScope.Of(workspace.Id), async (db, ct) =>
        {
            (await db.Pools.SingleAsync(p => p.Id == pool.Id, ct)).Seq++;
            return true;
        }, Cancel)));

        Assert.Equal(50, (await App.Read(db => db.Pools.SingleAsync(p => p.Id == pool.Id, Cancel))).Seq);
    }

    [Fact]
    public async Task An_operation_that_fails_is_undone_alone()
    {
        var writes = Enumerable.Range(0, 20).Select(n => Note($"n{n}", fail: n == 7)).ToList();

        var outcomes = await Task.WhenAll(writes.Select(async w => { try { return await w; } catch (InvalidOperationException e) { return e.Message; } }));

        Assert.Equal("refused by n7", Assert.Single(outcomes, o => o.StartsWith("refused", StringComparison.Ordinal)));
        var kept = await App.Read(db => db.InstanceSettings.Where(s => s.Value == "note").Select(s => s.Key).ToListAsync(Cancel));
        Assert.Equal(19, kept.Count);
        Assert.DoesNotContain("n7", kept);
    }

    [Fact]
    public async Task A_row_that_breaks_a_unique_key_fails_its_own_operation_only()
    {
        await Note("taken");

        var again = Note("taken");
        var other = Note("free");

        await Assert.ThrowsAsync<DbUpdateException>(() => again);
        Assert.Equal("free", await other);
    }

    [Fact]
    public async Task Writing_a_row_of_another_workspace_throws_and_stores_nothing()
    {
        var other = await App.Given.OtherWorkspace();
        var own = await App.Given.OwnWorkspace();

        var crossing = Writer.Write(WriteScope.Of(own.Id), (db, _) =>
        {
            db.Pools.Add(new Pool { Id = App.Given.NewId(), WorkspaceId = other.Workspace.Id, Name = "Foreign", Destination = default });
            return Task.FromResult(true);
        }, Cancel);

        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => crossing);
        Assert.Equal("A Pool of another workspace may not be written here.", refusal.Message);
        Assert.False(await App.Read(db => db.Pools.AnyAsync(p => p.Name == "Foreign", Cancel)));
    }

    [Fact]
    public async Task An_operation_sees_rows_of_its_own_workspace_only()
    {
        var other = await App.Given.OtherWorkspace();

        var seen = await Writer.Write(WriteScope.Of(other.Workspace.Id), (db, ct) => db.Members.Select(m => m.Name).ToListAsync(ct), Cancel);

        Assert.Equal(["Sam"], seen);
    }

    [Fact]
    public async Task A_context_of_a_request_cannot_save()
    {
        await using var scope = App.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>().As(WriteScope.System);
        db.InstanceSettings.Add(new() { Key = "x", Value = "x" });

        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync(Cancel));

        Assert.Equal("This context only reads. Writes go through IWriter.", refusal.Message);
    }

    [Fact]
    public async Task An_operation_whose_caller_gave_up_is_not_run()
    {
        using var gaveUp = new CancellationTokenSource();
        await gaveUp.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Writer.Write(WriteScope.System, (db, _) =>
        {
            db.InstanceSettings.Add(new() { Key = "given-up", Value = "note" });
            return Task.FromResult(true);
        }, gaveUp.Token));

        Assert.False(await App.Read(db => db.InstanceSettings.AnyAsync(s => s.Key == "given-up", Cancel)));
    }

    private Task<string> Note(string key, bool fail = false) => Writer.Write(WriteScope.System, async (db, ct) =>
    {
        db.InstanceSettings.Add(new() { Key = key, Value = "note" });
        await db.SaveChangesAsync(ct);
        return fail ? throw new InvalidOperationException($"refused by {key}") : key;
    }, Cancel);
}
