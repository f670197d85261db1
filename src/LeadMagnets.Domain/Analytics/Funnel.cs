namespace LeadMagnets.Domain.Analytics;

/// <summary>
/// How far visits came. A stage that was skipped counts as passed (domain.md D2), so that no share exceeds one: whoever finished has started,
/// also where the browser never said so.
/// </summary>
/// <param name="Views">Visits in which the magnet was shown.</param>
/// <param name="Starts">Visits in which something was answered.</param>
/// <param name="Completions">Visits with a finished run.</param>
/// <param name="Leads">Different people who are known by such runs.</param>
public sealed record Funnel(int Views, int Starts, int Completions, int Leads)
{
    public static Funnel Empty { get; } = new(0, 0, 0, 0);

    public double? StartShare => Share(Starts, Views);
    public double? CompletionShare => Share(Completions, Starts);
    public double? LeadShare => Share(Leads, Completions);
    /// <summary>From the first sight to the lead.</summary>
    public double? Overall => Share(Leads, Views);

    /// <summary>Null, not nought, where there is nothing to be a share of (domain.md D1).</summary>
    private static double? Share(int part, int whole) => whole == 0 ? null : (double)part / whole;
}
