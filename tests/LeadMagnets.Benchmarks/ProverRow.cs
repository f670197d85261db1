using System.Diagnostics;
using LeadMagnets.Domain.Proving;
using LeadMagnets.Domain.Templates;

namespace LeadMagnets.Benchmarks;

/// <summary>Every template is published once by a program that has just started; the check before publishing is nearly all of the time, and the slowest counts.</summary>
internal static class ProverRow
{
    private static readonly TimeSpan Reach = TimeSpan.FromSeconds(2);

    public static async Task<IReadOnlyList<Row>> Measure(string app)
    {
        using var folder = new Folder();
        await using var server = await ServedProgram.Product(app, folder.Path);
        var (slowest, time) = ("", TimeSpan.Zero);
        foreach (var template in Templates.All)
        {
            var start = Stopwatch.GetTimestamp();
            await server.Publish(template.Id);
            if (Stopwatch.GetElapsedTime(start) is var taken && taken > time) (slowest, time) = (template.Id, taken);
        }
        return
        [
            new($"Making and publishing a template, {Prover.Visitors} simulated visitors included, slowest (`{slowest}`)", $"{time.TotalMilliseconds:0} ms", $"{Reach.TotalMilliseconds:0} ms", $"{time / Reach:0.00}", "under two seconds", time < Reach),
        ];
    }
}
