namespace LeadMagnets.Domain.Formulas.Functions;

/// <summary>Uneven payments at equal intervals.</summary>
internal static class CashFlows
{
    /// <summary>Today's worth; the first flow is one period away.</summary>
    public static Value PresentValue(double rate, ReadOnlySpan<double> flows) =>
        rate == -1 ? FormulaError.DivisionByZero : new FlowCurve(flows).Worth(rate) / (1 + rate);

    /// <summary>The rate at which today's worth is zero.</summary>
    public static Value InternalRate(double guess, ReadOnlySpan<double> flows) =>
        Aggregates.Largest(flows) <= 0 || Aggregates.Smallest(flows) >= 0 ? FormulaError.Number : RateSearch.Find(new FlowCurve(flows), guess);

    /// <summary>When the flows have paid the investment back; within a period they come evenly.</summary>
    public static Value Payback(double investment, ReadOnlySpan<double> flows)
    {
        var open = investment;
        if (open <= 0) return 0.0;
        for (var i = 0; i < flows.Length; i++)
        {
            var left = Arithmetic.Add(open, -flows[i]);
            if (left <= 0) return i + open / flows[i];
            open = left;
        }
        return FormulaError.NotAvailable;
    }
}
