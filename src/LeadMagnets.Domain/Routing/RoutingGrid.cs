using LeadMagnets.Domain.Definitions;

namespace LeadMagnets.Domain.Routing;

/// <summary>LS-1's order (domain.md B2): country not served, then overrides, then the grid of grades; the first that applies decides.</summary>
public static class RoutingGrid
{
    public static Destination For(string grade) => grade switch
    {
        "A1" or "A2" or "B1" => Destination.Sales,
        "B2" or "A3" or "C1" => Destination.Sdr,
        _ => Destination.Nurture,
    };

    /// <param name="model">The magnet's lead model.</param>
    /// <param name="country">ISO code of the lead; null: not known, which excludes nobody.</param>
    /// <param name="grade">A1 to C3.</param>
    /// <param name="applies">Whether an override's condition holds.</param>
    public static Route Decide(LeadModel model, string? country, string grade, Func<RouteOverride, bool> applies)
    {
        var trace = new List<RouteStep>();
        if (model is { Model: LeadModelKind.Business, Served.Count: > 0 })
        {
            var outside = country is not null && !model.Served.Contains(country, StringComparer.OrdinalIgnoreCase);
            trace.Add(new("served", outside, $"{country ?? "no country"}; served: {string.Join(", ", model.Served)}"));
            if (outside) return new(Destination.Nurture, "not served", trace);
        }
        foreach (var rule in model.Overrides)
        {
            var holds = applies(rule);
            trace.Add(new($"override {rule.Rule}", holds, rule.When));
            if (holds) return new(rule.Destination, $"override {rule.Rule}", trace);
        }
        trace.Add(new("grid", true, grade));
        return new(For(grade), grade, trace);
    }
}
