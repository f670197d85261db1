using static LeadMagnets.Domain.Formulas.Bodies;

namespace LeadMagnets.Domain.Formulas.Functions;

/// <summary>Uneven payments. Money that comes in is positive, money that goes out negative, as in Excel.</summary>
internal static class CashFlowFunctions
{
    public static IReadOnlyList<Function> All { get; } =
    [
        Row(Flows(CashFlows.PresentValue), """
            NPV(rate, flow, ...)
            Gives today's worth of cash flows at the ends of the coming periods.
            rate: The interest of one period.
            flow: A flow or a column of flows. The first is one period away: what is paid today is added outside.
            #DIV/0!: The rate is -100 %.
            = NPV(10%, -10000, 3000, 4200, 6800) -> 1188.44
            = -1000 + NPV(8%, {400;500;600}) -> 275.34
            """),
        Row(Flows(CashFlows.InternalRate, otherwise: 0.1), """
            IRR(flows, [guess])
            Gives the rate at which cash flows are worth nothing today.
            flows: A column of flows at equal intervals; at least one is negative and one positive.
            guess: Where the search begins; 10% when it is left out.
            #NUM!: There is no such rate, or it was not found in 100 steps.
            = IRR({-70000;12000;15000;18000;21000;26000}) -> 0.086631
            """),
        Row(Whole(DatedFlows.PresentValue), """
            XNPV(rate, flows, dates)
            Gives the worth of cash flows on the day of the first one.
            rate: The interest of a year of 365 days.
            flows: A column of flows.
            dates: A column of their days; none is before the first.
            #NUM!: The columns differ in length, a day is none or before the first, or the rate is -100 % or less.
            #VALUE!: A flow or a day is a text.
            = XNPV(9%, {-10000;2750;4250;3250;2750}, {39448;39508;39751;39859;39904}) -> 2086.65
            """),
        Row(Whole(DatedFlows.InternalRate), """
            XIRR(flows, dates, [guess])
            Gives the yearly rate at which cash flows on given days are worth nothing.
            flows: A column of flows; at least one is negative and one positive.
            dates: A column of their days; none is before the first.
            guess: Where the search begins; 10% when it is left out.
            #NUM!: There is no such rate, it was not found in 100 steps, or the columns do not fit.
            #VALUE!: A flow or a day is a text.
            = XIRR({-10000;2750;4250;3250;2750}, {39448;39508;39751;39859;39904}) -> 0.373363
            """),
        Own(Flows(CashFlows.Payback), """
            PAYBACK(investment, flows)
            Gives the periods until the flows have paid the investment back, with a fraction.
            investment: What is paid at the start, as a positive number.
            flows: A column of what comes back each period; within a period it comes evenly.
            #N/A: The flows never pay it back.
            = PAYBACK(43000, {67620;114195;132825}) -> 0.6359
            = PAYBACK(100, {40;40;40}) -> 2.5
            """),
    ];

    private static Function Own(FunctionBody body, string page) => new(FunctionGroup.Finance, body, page) { IsOwn = true };

    private static Function Row(FunctionBody body, string page) => new(FunctionGroup.Finance, body, page);
}
