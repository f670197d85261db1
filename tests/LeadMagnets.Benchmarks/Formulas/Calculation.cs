using System.Text.Json.Nodes;
using LeadMagnets.Domain.Formulas;

namespace LeadMagnets.Benchmarks.Formulas;

/// <summary>Formulas to compute, as the calculators <c>saas-roi</c> and <c>solar</c> of the gallery have them, with inputs.</summary>
internal sealed record Calculation(string Name, IReadOnlyList<(string Name, double Value)> Inputs, IReadOnlyList<SheetFormula> Formulas, string Headline)
{
    private static readonly SheetTable Years = new("years", ["adoption", "benefit", "cost", "cf"]);
    private static readonly SheetTable Plan = new("plan", ["energy", "saving"]);

    public static Calculation SaasRoi { get; } = new("saas-roi",
        [
            ("users", 120), ("hours_week", 1.5), ("weeks", 46), ("hourly_cost", 45), ("realised", 0.5), ("other_savings", 12000), ("licence_month", 39),
            ("implementation", 25000), ("training_user", 150), ("discount", 0.1), ("adopt1", 0.6), ("adopt2", 0.85), ("adopt3", 0.95),
        ],
        [
            Of(Years.RowsName, "3"),
            Of("adoption", "CHOOSE(t,adopt1,adopt2,adopt3)", Years),
            Of("benefit", "users*hours_week*weeks*hourly_cost*realised*adoption+other_savings", Years),
            Of("cost", "users*licence_month*12", Years),
            Of("cf", "benefit-cost", Years),
            Of("upfront", "implementation+training_user*users"),
            Of("npv", "-upfront+NPV(discount,cf)"),
            Of("irr", "IRR(VSTACK(-upfront,cf))"),
            Of("total_benefit", "SUM(benefit)"),
            Of("total_cost", "upfront+SUM(cost)"),
            Of("roi_pct", "(total_benefit-total_cost)/total_cost"),
            Of("payback_months", "PAYBACK(upfront,cf)*12"),
            Of("monthly_delay_cost", "INDEX(cf,1)/12"),
        ], "npv");

    public static Calculation Solar { get; } = new("solar",
        [("consumption", 3500), ("price", 0.35), ("roof_m2", 30), ("orient", 1), ("region_yield", 980), ("battery", 0), ("inflation", 0.02), ("discount", 0.04)],
        [
            Of("kwp", "MIN(ROUNDDOWN(roof_m2/5,1),10)"),
            Of("factor", "CHOOSE(orient,1,0.95,0.85,0.6)"),
            Of("yield_kwh", "kwp*region_yield*factor"),
            Of("self_kwh", "MIN(yield_kwh*IF(battery,0.6,0.3),consumption*IF(battery,0.8,0.5))"),
            Of("feed_kwh", "yield_kwh-self_kwh"),
            Of("capex", "kwp*1500+1200+IF(battery,5000,0)"),
            Of("om", "0.01*capex"),
            Of(Plan.RowsName, "25"),
            Of("energy", "(1-0.005)^(t-1)", Plan),
            Of("saving", "self_kwh*energy*price*(1+inflation)^(t-1)+feed_kwh*energy*0.08*IF(t<=20,1,0)-om", Plan),
            Of("saving_year1", "ROUND(INDEX(saving,1),0)"),
            Of("npv", "-capex+NPV(discount,saving)"),
            Of("irr", "IRR(VSTACK(-capex,saving))"),
            Of("payback_years", "PAYBACK(capex,saving)"),
            Of("saving_25", "SUM(saving)"),
            Of("co2_t", "yield_kwh*0.38/1000"),
        ], "npv");

    public (FormulaSheet Sheet, Scope Scope) Bound()
    {
        var names = new Names();
        foreach (var (name, _) in Inputs) names.Place(name);
        var sheet = FormulaSheet.Of(Formulas, names);
        var scope = new Scope(names);
        foreach (var (name, value) in Inputs) scope[name] = value;
        return (sheet, scope);
    }

    /// <summary>The same for the widget's engine, in the order of computing.</summary>
    public JsonObject ForTheWidget()
    {
        var byName = Formulas.ToDictionary(formula => formula.Name);
        return new()
        {
            ["name"] = Name,
            ["headline"] = Headline,
            ["inputs"] = new JsonObject(Inputs.Select(input => KeyValuePair.Create(input.Name, (JsonNode?)input.Value))),
            ["formulas"] = new JsonArray([.. FormulaSet.Order(Formulas).Names.Select(name => Row(byName[name]))]),
        };
    }

    private static JsonObject Row(SheetFormula formula) => new()
    {
        ["id"] = formula.Name,
        ["tree"] = JsonNode.Parse(NodeJson.Write(formula.Tree)),
        ["table"] = formula.Table is { } table ? new JsonObject { ["rows"] = table.RowsName, ["columns"] = new JsonArray([.. table.Columns.Select(column => (JsonNode)column)]) } : null,
    };

    private static SheetFormula Of(string name, string formula, SheetTable? table = null) => new(name, Formula.Parse(formula).Root!, table);
}
