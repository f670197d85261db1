using System.Diagnostics;
using System.Globalization;

namespace LeadMagnets.Benchmarks;

/// <summary>From the start of the process to the first 200 of /health/ready on an existing database, and what it occupies when nothing happens.</summary>
internal static class StartRows
{
    private const int Rounds = 5;
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(10);

    public static async Task<IReadOnlyList<Row>> Measure(string app)
    {
        using var folder = new Folder();
        await using (var first = await ServedProgram.Product(app, folder.Path)) await first.Publish("cyber-risk");

        var (times, memories) = (new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            await using var server = await ServedProgram.Product(app, folder.Path);
            times.Add(Stopwatch.GetElapsedTime(start).TotalSeconds);
            if (round > 1) continue;
            await Task.Delay(Rest);
            memories.Add(server.Memory() / (1024.0 * 1024));
        }
        var (time, memory) = (Middle.Of(times), memories.Max());
        var all = string.Join(", ", times.Select(t => t.ToString("0.00", CultureInfo.InvariantCulture)));
        return
        [
            new("Start to ready with an existing database", $"{time:0.00} s", $"median of {all}", $"{time / 2:0.00}", "2 s", time <= 2),
            new("Memory at rest without Chromium", $"{memory:0} MB", "resident, 10 s after the start", $"{memory / 200:0.00}", "200 MB", memory <= 200),
        ];
    }
}
