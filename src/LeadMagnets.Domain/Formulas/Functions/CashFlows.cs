namespace LeadMagnets.Domain.Formulas.Functions;

/// <summary>Uneven payments at equal intervals.</summary>
internal static class CashFlows
{
    private const double Tolerance = 1E-12;
    private const int Iterations = 100;

    /// <summary>Where bisection looks for a change of sign when Newton's steps lead nowhere.</summary>
    private static readonly double[] Rates = [-0.999, -0.99, -0.9, -0.75, -0.5, -0.25, -0.1, 0, 0.1, 0.25, 0.5, 1, 2, 5, 10, 100, 1000, 1E6];

    /// <summary>Today's worth; the first flow is one period away.</summary>
    public static Value PresentValue(double rate, ReadOnlySpan<double> flows) =>
        rate == -1 ? FormulaError.DivisionByZero : Discount(rate, flows) / (1 + rate);

    /// <summary>The rate at which today's worth is zero: Newton's steps from the guess, else halving the first interval that holds one.</summary>
    public static Value InternalRate(double guess, ReadOnlySpan<double> flows)
    {
        if (Aggregates.Largest(flows) <= 0 || Aggregates.Smallest(flows) >= 0 || guess <= -1) return FormulaError.Number;
        return Newton(flows, guess) ?? Bisect(flows) ?? FormulaError.Number;
    }

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

    /// <summary>The worth at the time of the first flow.</summary>
    private static double Discount(double rate, ReadOnlySpan<double> flows)
    {
        double worth = 0, growth = 1;
        for (var i = 0; i < flows.Length; i++)
        {
            worth += flows[i] / growth;
            growth *= 1 + rate;
        }
        return worth;
    }

    /// <summary>The worth at the time of the first flow, and how it changes with the rate.</summary>
    private static (double Worth, double Slope) WorthAndSlope(double rate, ReadOnlySpan<double> flows)
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

    private static Value? Newton(ReadOnlySpan<double> flows, double rate)
    {
        for (var i = 0; i < Iterations; i++)
        {
            var (worth, slope) = WorthAndSlope(rate, flows);
            var next = rate - worth / slope;
            if (!double.IsFinite(next) || next <= -1) return null;
            if (Math.Abs(next - rate) <= Tolerance) return next;
            rate = next;
        }
        return null;
    }

    private static Value? Bisect(ReadOnlySpan<double> flows)
    {
        for (var i = 1; i < Rates.Length; i++)
        {
            double low = Rates[i - 1], high = Rates[i];
            var below = Discount(low, flows) < 0;
            if (Discount(high, flows) < 0 == below) continue;
            for (var step = 0; step < Iterations; step++)
            {
                var middle = (low + high) / 2;
                if (Discount(middle, flows) < 0 == below) low = middle;
                else high = middle;
            }
            return (low + high) / 2;
        }
        return null;
    }
}
