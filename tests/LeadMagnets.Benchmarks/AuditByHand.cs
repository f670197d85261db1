namespace LeadMagnets.Benchmarks;

/// <summary>
/// The formulas of <c>magnet-audit.json</c>, line by line, as a programmer writes them by hand: doubles in local variables;
/// what cannot be computed is NaN.
/// </summary>
internal static class AuditByHand
{
    public static double Compute(Inputs i)
    {
        var auditScore = 100 * (i.Checks[0] + i.Checks[1] + i.Checks[2] + i.Checks[3] + i.Checks[4] + i.Checks[5]) / 12;
        var currentRate = i.Visitors == 0 ? 0 : i.Leads / i.Visitors;
        var uplift = i.Format switch { 1 => 1.5, 2 => 1, 3 => 0.8, 4 => 0.6, 5 => 0.5, 6 => 0.25, _ => double.NaN } * (1 - auditScore / 100);
        var projectedRate = Math.Min(0.1, currentRate * (1 + uplift));
        var extraLeadsMonth = i.Visitors * (projectedRate - currentRate);
        var extraCustomersYear = 12 * extraLeadsMonth * i.LeadToCustomer;
        var extraMarginYear = extraCustomersYear * i.DealValue * i.Margin;
        var costYear = 12 * i.ProgrammeCost;
        var roi = costYear == 0 ? double.NaN : (extraMarginYear - costYear) / costYear;
        var costPerLeadNow = i.Leads == 0 ? double.NaN : i.ProgrammeCost / i.Leads;
        var costPerLeadProjected = i.ProgrammeCost / (i.Leads + extraLeadsMonth);
        return double.IsNaN(roi) || double.IsNaN(costPerLeadNow) ? double.NaN : costPerLeadProjected;
    }

    internal sealed record Inputs(double Visitors, double Leads, double LeadToCustomer, double DealValue, double Margin, int Format, double ProgrammeCost, double[] Checks)
    {
        public IEnumerable<(string Name, double Value)> Named() =>
        [
            ("visitors", Visitors), ("leads", Leads), ("lead_to_customer", LeadToCustomer), ("deal_value", DealValue), ("margin", Margin),
            ("format", Format), ("programme_cost", ProgrammeCost), .. Checks.Select((value, at) => ($"check_{at + 1}", value)),
        ];
    }
}
