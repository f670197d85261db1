using LeadMagnets.Domain.Definitions;

namespace LeadMagnets.Domain.Proving;

/// <summary>Destinations that leads reach although nobody takes them there.</summary>
internal static class Routes
{
    public static IEnumerable<Finding> Find(Crowd crowd, RoutingFacts? facts)
    {
        if (facts is null) yield break;
        foreach (var (destination, name) in new[] { (Destination.Sales, "Sales"), (Destination.Sdr, "SDR") })
        {
            if (facts.Staffed.Contains(destination) || crowd.Verdicts.GetValueOrDefault($"destination:{destination}") is not (> 0 and var leads)) continue;
            yield return Finding.Of(Severity.Warning, "leadModel", "route-without-owner", $"{leads:N0} of {crowd.Visitors:N0} simulated leads go to {name}, where nobody takes them.",
                $"Put somebody into the {name} pool, or name a default owner for the workspace.", name);
        }
    }
}
