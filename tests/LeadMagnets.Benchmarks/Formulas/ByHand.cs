namespace LeadMagnets.Benchmarks.Formulas;

/// <summary>The formulas of <see cref="Calculation"/> as a programmer writes them by hand: doubles, arrays, loops; what cannot be computed is NaN.</summary>
internal static class ByHand
{
    internal sealed record Roi(
        double[] Adoption, double[] Benefit, double[] Cost, double[] Flows, double Upfront, double Npv, double Irr, double TotalBenefit, double TotalCost,
        double RoiPct, double PaybackMonths, double MonthlyDelayCost);

    internal sealed record Sun(
        double Kwp, double Factor, double YieldKwh, double SelfKwh, double FeedKwh, double Capex, double Om, double[] Energy, double[] Saving, double SavingYear1,
        double Npv, double Irr, double PaybackYears, double Saving25, double Co2);

    internal sealed record RoiInputs(
        double Users, double HoursWeek, double Weeks, double HourlyCost, double Realised, double OtherSavings, double LicenceMonth, double Implementation,
        double TrainingUser, double Discount, double Adopt1, double Adopt2, double Adopt3);

    internal sealed record SunInputs(double Consumption, double Price, double RoofM2, int Orient, double RegionYield, bool Battery, double Inflation, double Discount);

    public static Roi Compute(RoiInputs i)
    {
        var (adoption, benefit, cost, flows) = (new double[3], new double[3], new double[3], new double[3]);
        for (var t = 1; t <= 3; t++)
        {
            adoption[t - 1] = t switch { 1 => i.Adopt1, 2 => i.Adopt2, 3 => i.Adopt3, _ => double.NaN };
            benefit[t - 1] = i.Users * i.HoursWeek * i.Weeks * i.HourlyCost * i.Realised * adoption[t - 1] + i.OtherSavings;
            cost[t - 1] = i.Users * i.LicenceMonth * 12;
            flows[t - 1] = benefit[t - 1] - cost[t - 1];
        }
        var upfront = i.Implementation + i.TrainingUser * i.Users;
        var (totalBenefit, totalCost) = (Sum(benefit), upfront + Sum(cost));
        return new(adoption, benefit, cost, flows, upfront, -upfront + Npv(i.Discount, flows), Irr([-upfront, .. flows]), totalBenefit, totalCost,
            (totalBenefit - totalCost) / totalCost, Payback(upfront, flows) * 12, flows[0] / 12);
    }

    public static Sun Compute(SunInputs i)
    {
        var kwp = Math.Min(Math.Floor(i.RoofM2 / 5 * 10) / 10, 10);
        var factor = i.Orient switch { 1 => 1, 2 => 0.95, 3 => 0.85, 4 => 0.6, _ => double.NaN };
        var yield = kwp * i.RegionYield * factor;
        var self = Math.Min(yield * (i.Battery ? 0.6 : 0.3), i.Consumption * (i.Battery ? 0.8 : 0.5));
        var feed = yield - self;
        var capex = kwp * 1500 + 1200 + (i.Battery ? 5000 : 0);
        var om = 0.01 * capex;
        var (energy, saving) = (new double[25], new double[25]);
        for (var t = 1; t <= 25; t++)
        {
            energy[t - 1] = Math.Pow(1 - 0.005, t - 1);
            saving[t - 1] = self * energy[t - 1] * i.Price * Math.Pow(1 + i.Inflation, t - 1) + feed * energy[t - 1] * 0.08 * (t <= 20 ? 1 : 0) - om;
        }
        return new(kwp, factor, yield, self, feed, capex, om, energy, saving, Math.Round(saving[0], MidpointRounding.AwayFromZero), -capex + Npv(i.Discount, saving),
            Irr([-capex, .. saving]), Payback(capex, saving), Sum(saving), yield * 0.38 / 1000);
    }

    private static double Sum(double[] numbers)
    {
        var sum = 0.0;
        foreach (var number in numbers) sum += number;
        return sum;
    }

    private static double Npv(double rate, double[] flows)
    {
        double worth = 0, growth = 1;
        foreach (var flow in flows) worth += flow / (growth *= 1 + rate);
        return worth;
    }

    private static double Irr(double[] flows)
    {
        var rate = 0.1;
        for (var i = 0; i < 100; i++)
        {
            double worth = 0, slope = 0, growth = 1;
            for (var t = 0; t < flows.Length; t++)
            {
                worth += flows[t] / growth;
                growth *= 1 + rate;
                slope -= t * flows[t] / growth;
            }
            var next = rate - worth / slope;
            if (!double.IsFinite(next) || next <= -1) return double.NaN;
            if (Math.Abs(next - rate) <= 1e-12) return next;
            rate = next;
        }
        return double.NaN;
    }

    private static double Payback(double investment, double[] flows)
    {
        for (var i = 0; i < flows.Length; i++)
        {
            if (investment <= flows[i]) return i + investment / flows[i];
            investment -= flows[i];
        }
        return double.NaN;
    }
}
