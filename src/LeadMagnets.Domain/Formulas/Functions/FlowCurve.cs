namespace LeadMagnets.Domain.Formulas.Functions;

/// <summary>Flows at equal intervals: their worth at the time of the first.</summary>
internal readonly ref struct FlowCurve(ReadOnlySpan<double> flows) : IRateCurve
{
    private readonly ReadOnlySpan<double> flows = flows;

    public double Worth(double rate)
    {
        double worth = 0, growth = 1;
        foreach (var flow in flows)
        {
            worth += flow / growth;
            growth *= 1 + rate;
        }
        return worth;
    }

    public (double Worth, double Slope) WorthAndSlope(double rate)
    {
        double worth = 0, slope = 0, growth = 1;
        for (var i = 0; i < flows.Length; i++)
        {
            worth += flows[i] / growth;
            growth *= 1 + rate;
            slope -= i * flows[i] / growth;
        }
        return (worth, slope);
    }
}
