using System.Security.Cryptography;
using System.Threading.Channels;
using Npgsql;

namespace LeadMagnets.Web.Data.Postgres;

/// <summary>
/// Lets one node wake the others: LISTEN and NOTIFY, on a connection of its own (trust.md 4.2). A ring that is lost costs only time, because
/// everybody who listens also looks by themselves now and then.
/// </summary>
public sealed partial class PostgresBell(NpgsqlDataSource source, ILogger<PostgresBell> log) : BackgroundService
{
    private const string Name = "leadmagnets";
    /// <summary>A connection that was cut in between looks like one on which nobody speaks: after this long it is asked.</summary>
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(30);
    /// <summary>A burst of submissions is one ring, not hundreds.</summary>
    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(5);

    private readonly string node = RandomNumberGenerator.GetHexString(16);
    private readonly Channel<bool> rings = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Another node rang; also after a lost connection, because nobody knows what was missed.</summary>
    public event Action? Rung;

    /// <summary>After a commit. Returns at once.</summary>
    public void Ring() => rings.Writer.TryWrite(true);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(Again("listen", Listen, stoppingToken), Again("ring", PassOn, stoppingToken));

    /// <summary>Begins anew when the connection is lost: after 100 ms, 200 ms and so on up to five seconds.</summary>
    private async Task Again(string what, Func<Action, CancellationToken, Task> work, CancellationToken stop)
    {
        for (var failures = 0; !stop.IsCancellationRequested; failures++)
        {
            try
            {
                await work(() => failures = 0, stop);
            }
            catch (Exception) when (stop.IsCancellationRequested)
            {
                return;
            }
            catch (Exception lost)
            {
                Lost(log, what, lost);
                var pause = TimeSpan.FromMilliseconds(100 << Math.Min(failures, 6));
                await Task.WhenAny(Task.Delay(pause < LongestPause ? pause : LongestPause, stop));
            }
        }
    }

    private async Task Listen(Action works, CancellationToken stop)
    {
        await using var connection = await source.OpenConnectionAsync(stop);
        connection.Notification += (_, heard) =>
        {
            if (heard.Payload != node) Rung?.Invoke();
        };
        await using (var listen = new NpgsqlCommand($"LISTEN {Name}", connection)) await listen.ExecuteNonQueryAsync(stop);
        works();
        Rung?.Invoke();
        while (true)
        {
            if (await connection.WaitAsync(Silence, stop)) continue;
            await using var alive = new NpgsqlCommand("SELECT 1", connection);
            await alive.ExecuteNonQueryAsync(stop);
        }
    }

    private async Task PassOn(Action works, CancellationToken stop)
    {
        while (await rings.Reader.WaitToReadAsync(stop))
        {
            await using var ring = source.CreateCommand("SELECT pg_notify($1, $2)");
            ring.Parameters.AddWithValue(Name);
            ring.Parameters.AddWithValue(node);
            await ring.ExecuteNonQueryAsync(stop);
            works();
            // Taken off only now: a ring that could not be passed on is tried again.
            rings.Reader.TryRead(out _);
            await Task.Delay(Breath, stop);
        }
    }

    [LoggerMessage(EventId = 111, EventName = "bell-lost", Level = LogLevel.Warning, Message = "The connection to {Action} for other nodes was lost and is made anew")]
    private static partial void Lost(ILogger log, string action, Exception reason);
}
