namespace LeadMagnets.Domain.Formulas.Functions;

/// <summary>
/// The rate at which something is worth nothing: Newton's steps from a guess, else halving the first interval that holds such a rate.
/// The steps are fixed and the same in both languages, so that both find the same of several rates.
/// </summary>
internal static class RateSearch
{
    private const double Tolerance = 1E-12;
    private const int Iterations = 100;

    /// <summary>Where halving looks for a change of sign when Newton's steps lead nowhere.</summary>
    private static readonly double[] Rates = [-0.999, -0.99, -0.9, -0.75, -0.5, -0.25, -0.1, 0, 0.1, 0.25, 0.5, 1, 2, 5, 10, 100, 1000, 1E6];

    public static Value Find<TCurve>(TCurve curve, double guess) where TCurve : IRateCurve, allows ref struct =>
        guess <= -1 ? FormulaError.Number : Newton(curve, guess) ?? Halve(curve) ?? FormulaError.Number;

    private static Value? Newton<TCurve>(TCurve curve, double rate) where TCurve : IRateCurve, allows ref struct
    {
        for (var i = 0; i < Iterations; i++)
        {
            var (worth, slope) = curve.WorthAndSlope(rate);
            if (worth == 0) return rate;
            var next = rate - worth / slope;
            if (!double.IsFinite(next) || next <= -1) return null;
            if (Math.Abs(next - rate) <= Tolerance) return Math.Abs(next) <= Tolerance ? 0.0 : next;
            rate = next;
        }
        return null;
    }

    private static Value? Halve<TCurve>(TCurve curve) where TCurve : IRateCurve, allows ref struct
    {
        for (var i = 1; i < Rates.Length; i++)
        {
            double low = Rates[i - 1], high = Rates[i];
            var below = curve.Worth(low) < 0;
            if (curve.Worth(high) < 0 == below) continue;
            for (var step = 0; step < Iterations; step++)
            {
                var middle = (low + high) / 2;
                if (curve.Worth(middle) < 0 == below) low = middle;
                else high = middle;
            }
            return (low + high) / 2;
        }
        return null;
    }
}
