using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Flow;
using LeadMagnets.Domain.Formulas;
using LeadMagnets.Domain.Scoring;

namespace LeadMagnets.Domain.Routing;

/// <summary>How good a lead is and where it goes, over the scope in which the result was computed.</summary>
internal static class LeadDecision
{
    /// <summary>Puts the lead's fields into the scope, those that follow a formula too, and decides by the magnet's lead model.</summary>
    public static (LeadScore Score, Route Route) Of(CompiledDefinition compiled, LeadAnswers lead, Scope scope)
    {
        var fields = compiled.Definition.LeadForm.Fields;
        foreach (var field in fields) scope[field.Id] = LeadValue.Of(lead, field);
        foreach (var field in fields)
            if (field.Formula is { } formula && LeadValue.Of(lead, field).IsBlank) scope[field.Id] = Evaluate(formula);
        var model = compiled.Definition.LeadModel;
        var score = LeadScoring.Of(model, lead, Evaluate);
        return (score, RoutingGrid.Decide(model, lead.Text("country"), score.Grade, rule => Walk.Holds(Evaluate(rule.When))));

        Value Evaluate(string formula) => compiled.Evaluate(formula, scope);
    }
}
