using System.Collections.Concurrent;
using System.Text.Json;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Scoring;
using LeadMagnets.Web.Data;
using LeadMagnets.Web.Features.Shared.Published;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Shared.Acceptance;

/// <summary>
/// How earlier respondents of a magnet scored, for the magnets that show it: of each person the newest run on any version that has the same
/// categories. Kept in memory for a while, so that a submission hardly ever asks the database.
/// </summary>
public sealed class Benchmarks(IServiceScopeFactory scopes, TimeProvider clock)
{
    private const int MostRuns = 1000;
    private static readonly TimeSpan Freshness = TimeSpan.FromMinutes(10);
    /// <summary>While there are too few there is little to read, and the day on which there are enough should be noticed.</summary>
    private static readonly TimeSpan FreshnessOfNone = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<Guid, (DateTimeOffset Until, Benchmark? Benchmark)> known = new();

    /// <summary>Null: nobody asked for it, or there are too few respondents. A database that is away costs the comparison, never the submission.</summary>
    public async ValueTask<Benchmark?> For(PublishedVersion version, CancellationToken ct)
    {
        if (version.Definition.Definition is not AssessmentDefinition assessment || !IsAsked(assessment)) return null;
        var last = known.GetValueOrDefault(version.VersionId);
        var now = clock.GetUtcNow();
        if (now < last.Until) return last.Benchmark;
        // Whoever comes while this one reads is given what was known before.
        known[version.VersionId] = (now + FreshnessOfNone, last.Benchmark);
        try
        {
            var found = await Read(version, assessment, ct);
            known[version.VersionId] = (now + (found is null ? FreshnessOfNone : Freshness), found);
            return found;
        }
        catch (Exception away) when (StorageTrouble.Is(away))
        {
            return last.Benchmark;
        }
    }

    private static bool IsAsked(AssessmentDefinition assessment) =>
        assessment.Result.Concat(assessment.Report).Any(block => block is CategoriesBlock { Benchmark: true });

    private async Task<Benchmark?> Read(PublishedVersion version, AssessmentDefinition assessment, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        db.Scope = WriteScope.Of(version.WorkspaceId);
        var runs = await db.Submissions.Counted().Where(s => s.MagnetId == version.MagnetId)
            .OrderByDescending(s => s.CreatedAt).Select(s => new { s.Id, s.LeadId, s.ResultJson }).Take(MostRuns).ToListAsync(ct);
        var wanted = assessment.Categories.Select(category => category.Id).ToHashSet();
        return Benchmark.Of([.. runs.DistinctBy(run => run.LeadId ?? run.Id).Select(run => Categories(run.ResultJson))
            .Where(categories => wanted.SetEquals(categories.Select(category => category.Id)))]);
    }

    private static IReadOnlyList<CategoryResult> Categories(string resultJson)
    {
        using var result = JsonDocument.Parse(resultJson);
        return result.RootElement.TryGetProperty("categories", out var categories) ? categories.Deserialize<IReadOnlyList<CategoryResult>>(DefinitionJson.Options)! : [];
    }
}
