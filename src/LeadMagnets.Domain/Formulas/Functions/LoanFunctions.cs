using static LeadMagnets.Domain.Formulas.Bodies;

namespace LeadMagnets.Domain.Formulas.Functions;

/// <summary>Equal payments at equal intervals. Money that comes in is positive, money that goes out negative, as in Excel.</summary>
internal static class LoanFunctions
{
    public static IReadOnlyList<Function> All { get; } =
    [
        Row(Numeric(5, a => Annuity.Payment(a[0], a[1], a[2], a[3], a[4])), """
            PMT(rate, periods, present, [future], [type])
            Gives the regular payment of a loan or a savings plan.
            rate: The interest of one period: 6%/12 for a month at 6 % a year.
            periods: How many payments there are.
            present: What the loan pays out today; a loan taken is positive.
            future: What is left at the end; 0 when it is left out.
            type: 1 for payments at the start of each period, 0 for the end.
            #NUM!: There are no periods.
            = PMT(8%/12, 10, 10000) -> -1037.03
            = PMT(0, 48, 4800) -> -100
            """),
        Row(Numeric(6, a => Annuity.Interest(a[0], a[1], a[2], a[3], a[4], a[5])), """
            IPMT(rate, period, periods, present, [future], [type])
            Gives the interest in one payment of a loan.
            rate: The interest of one period.
            period: Which payment, from 1.
            periods: How many payments there are.
            present: What the loan pays out today.
            future: What is left at the end; 0 when it is left out.
            type: 1 for payments at the start of each period, 0 for the end.
            #NUM!: There is no such payment.
            = IPMT(10%/12, 1, 36, 8000) -> -66.67
            = IPMT(10%, 3, 3, 8000) -> -292.45
            """),
        Row(Numeric(6, a => Annuity.Principal(a[0], a[1], a[2], a[3], a[4], a[5])), """
            PPMT(rate, period, periods, present, [future], [type])
            Gives what one payment of a loan pays back.
            rate: The interest of one period.
            period: Which payment, from 1.
            periods: How many payments there are.
            present: What the loan pays out today.
            future: What is left at the end; 0 when it is left out.
            type: 1 for payments at the start of each period, 0 for the end.
            #NUM!: There is no such payment.
            = PPMT(10%/12, 1, 24, 2000) -> -75.62
            = PPMT(8%, 10, 10, 200000) -> -27598.05
            """),
        Row(Numeric(5, a => Annuity.PresentValue(a[0], a[1], a[2], a[3], a[4])), """
            PV(rate, periods, payment, [future], [type])
            Gives what regular payments are worth today.
            rate: The interest of one period.
            periods: How many payments there are.
            payment: The payment of each period; what you pay is negative.
            future: What is paid at the end; 0 when it is left out.
            type: 1 for payments at the start of each period, 0 for the end.
            = PV(0.08/12, 12*20, 500) -> -59777.15
            """),
        Row(Numeric(5, a => Annuity.FutureValue(a[0], a[1], a[2], a[3], a[4])), """
            FV(rate, periods, payment, [present], [type])
            Gives what regular payments will be worth at the end.
            rate: The interest of one period.
            periods: How many payments there are.
            payment: The payment of each period; what you pay is negative.
            present: What is there today; what you pay in is negative.
            type: 1 for payments at the start of each period, 0 for the end.
            = FV(0.06/12, 10, -200, -500, 1) -> 2581.40
            """),
        Row(Numeric(5, a => Annuity.Periods(a[0], a[1], a[2], a[3], a[4])), """
            NPER(rate, payment, present, [future], [type])
            Gives the number of payments that a loan or a savings plan takes.
            rate: The interest of one period.
            payment: The payment of each period; what you pay is negative.
            present: What the loan pays out today.
            future: What is left at the end; 0 when it is left out.
            type: 1 for payments at the start of each period, 0 for the end.
            #NUM!: The payments never get there, because they do not cover the interest.
            = NPER(0.12/12, -100, -1000, 10000, 1) -> 59.67
            """),
        Row(Numeric([0, 0, 0, 0, 0, 0.1], Rate), """
            RATE(periods, payment, present, [future], [type], [guess])
            Gives the interest of one period of a loan or a savings plan.
            periods: How many payments there are.
            payment: The payment of each period; what you pay is negative.
            present: What the loan pays out today.
            future: What is left at the end; 0 when it is left out.
            type: 1 for payments at the start of each period, 0 for the end.
            guess: Where the search begins; 10% when it is left out.
            #NUM!: There is no such rate, or it was not found in 100 steps.
            = RATE(4*12, -200, 8000) -> 0.0077014725
            """),
        Row(Numeric(6, a => Annuity.Cumulative(a, Annuity.Interest)), """
            CUMIPMT(rate, periods, present, start, end, type)
            Adds up the interest in several payments of a loan.
            rate: The interest of one period, more than 0.
            periods: How many payments there are.
            present: What the loan pays out, more than 0.
            start: The first payment that counts, from 1.
            end: The last payment that counts; up to 10,000 payments are added up.
            type: 1 for payments at the start of each period, 0 for the end.
            #NUM!: A number is not in its range.
            = CUMIPMT(9%/12, 30*12, 125000, 13, 24, 0) -> -11135.23
            """),
        Row(Numeric(6, a => Annuity.Cumulative(a, Annuity.Principal)), """
            CUMPRINC(rate, periods, present, start, end, type)
            Adds up what several payments of a loan pay back.
            rate: The interest of one period, more than 0.
            periods: How many payments there are.
            present: What the loan pays out, more than 0.
            start: The first payment that counts, from 1.
            end: The last payment that counts; up to 10,000 payments are added up.
            type: 1 for payments at the start of each period, 0 for the end.
            #NUM!: A number is not in its range.
            = CUMPRINC(9%/12, 30*12, 125000, 13, 24, 0) -> -934.11
            """),
    ];

    private static Function Row(FunctionBody body, string page) => new(FunctionGroup.Finance, body, page);

    private static Value Rate(ReadOnlySpan<double> a) =>
        a[0] <= 0 ? FormulaError.Number : RateSearch.Find(new AnnuityCurve(a[0], a[1], a[2], a[3], a[4]), a[5]);
}
