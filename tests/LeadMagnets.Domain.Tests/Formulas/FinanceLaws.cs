using LeadMagnets.Domain.Formulas;
using Xunit;

namespace LeadMagnets.Domain.Tests.Formulas;

/// <summary>What must hold between functions, whatever the numbers are (domain.md E5, metamorphic tests).</summary>
public sealed class FinanceLaws
{
    private const int Rounds = 2000;
    private readonly Random random = new(20_260_103);

    [Fact]
    public void At_the_internal_rate_cash_flows_are_worth_nothing()
    {
        var found = 0;
        for (var i = 0; i < Rounds; i++)
        {
            double[] flows = [-Amount(), .. Enumerable.Range(0, random.Next(1, 30)).Select(_ => Amount() - 2000)];
            var scope = new Scope { ["flows"] = Table.Column([.. flows.Select(flow => (Value)flow)]) };
            if (Evaluate("IRR(flows)", scope) is not { IsNumber: true, Number: > -0.9 and < 10 } rate) continue;
            scope["rate"] = rate;
            found++;

            // The slope at the rate times the tolerance of the rate bounds what may be left.
            var scale = flows.Select((flow, at) => Math.Abs(flow) * (at + 1) / Math.Pow(1 + rate.Number, at + 1)).Sum();
            Assert.InRange(Evaluate("NPV(rate,flows)", scope).Number, -1e-9 * scale, 1e-9 * scale);
        }
        Assert.True(found > Rounds / 4, $"Only {found} series have a rate.");
    }

    [Fact]
    public void A_payment_and_the_present_value_undo_each_other()
    {
        for (var i = 0; i < Rounds; i++)
        {
            var scope = new Scope { ["rate"] = random.Next(10) == 0 ? 0 : random.NextDouble() / 5 - 0.02, ["n"] = (double)random.Next(1, 480), ["loan"] = Amount(), ["due"] = (double)random.Next(2) };

            var back = Evaluate("PV(rate,n,PMT(rate,n,loan,0,due),0,due)", scope);

            Assert.Equal(scope.Find("loan")!.Value.Number, back.Number, 1e-6 * scope.Find("loan")!.Value.Number);
        }
    }

    [Fact]
    public void Paying_for_as_long_as_it_takes_leaves_nothing()
    {
        for (var i = 0; i < Rounds; i++)
        {
            var scope = new Scope { ["rate"] = random.NextDouble() / 50, ["loan"] = Amount() };
            scope["pay"] = scope.Find("loan")!.Value.Number * (0.03 + random.NextDouble() / 5);

            var left = Evaluate("FV(rate,NPER(rate,-pay,loan),-pay,loan)", scope);

            Assert.InRange(left.Number, -1e-6 * scope.Find("loan")!.Value.Number, 1e-6 * scope.Find("loan")!.Value.Number);
        }
    }

    private double Amount() => Math.Round(100 + random.NextDouble() * 10_000, 2);

    private static Value Evaluate(string formula, Scope scope) => Interpreter.Evaluate(Formula.Parse(formula).Root!, scope);
}
