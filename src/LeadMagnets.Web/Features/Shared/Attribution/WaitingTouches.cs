using System.Text.Json;
using LeadMagnets.Web.Data.Entities;

namespace LeadMagnets.Web.Features.Shared.Attribution;

/// <summary>The touches of a visitor who is not known yet: they belong to nobody, so they wait with their submission.</summary>
public static class WaitingTouches
{
    public static string Write(IReadOnlyList<Touch> touches) => JsonSerializer.Serialize(touches);

    public static IReadOnlyList<Touch> Of(Submission submission) => submission.WaitingTouchesJson is { } json ? Read(json) : [];

    public static IReadOnlyList<Touch> Of(Partial partial) => Read(partial.TouchesJson);

    private static List<Touch> Read(string json) => JsonSerializer.Deserialize<List<Touch>>(json)!;
}
