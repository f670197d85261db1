using static LeadMagnets.Domain.Formulas.Bodies;

namespace LeadMagnets.Domain.Formulas.Functions;

/// <summary>Loans and cash flows. Money that comes in is positive, money that goes out negative, as in Excel.</summary>
internal static class FinanceFunctions
{
    public static IReadOnlyList<Function> All { get; } =
    [
        Finance("PMT", 3, 5, "PMT(rate, periods, present, future, type)", "Gives the regular payment of a loan.",
            Numeric(5, a => Annuity.Payment(a[0], a[1], a[2], a[3], a[4]))),
        Finance("PV", 3, 5, "PV(rate, periods, payment, future, type)", "Gives what regular payments are worth today.",
            Numeric(5, a => Annuity.PresentValue(a[0], a[1], a[2], a[3], a[4]))),
        Finance("FV", 3, 5, "FV(rate, periods, payment, present, type)", "Gives what regular payments will be worth at the end.",
            Numeric(5, a => Annuity.FutureValue(a[0], a[1], a[2], a[3], a[4]))),
        Finance("NPER", 3, 5, "NPER(rate, payment, present, future, type)", "Gives the number of payments that a loan takes.",
            Numeric(5, a => Annuity.Periods(a[0], a[1], a[2], a[3], a[4]))),
        Finance("NPV", 2, Function.Any, "NPV(rate, flow, ...)", "Gives today's worth of cash flows at the ends of the coming periods.",
            Flows(CashFlows.PresentValue)),
        Finance("IRR", 1, 2, "IRR(flows, guess)", "Gives the rate at which cash flows are worth nothing today.", Flows(CashFlows.InternalRate, otherwise: 0.1)),
        Finance("PAYBACK", 2, 2, "PAYBACK(investment, flows)",
            "Gives the periods until the flows have paid the investment back, with a fraction; #N/A when they never do.",
            Flows(CashFlows.Payback)),
    ];

    private static Function Finance(string name, int fewest, int most, string signature, string summary, FunctionBody body) =>
        new(name, FunctionGroup.Finance, fewest, most, signature, summary, body);
}
