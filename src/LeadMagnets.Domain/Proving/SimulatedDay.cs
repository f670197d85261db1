using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Flow;
using LeadMagnets.Domain.Formulas;

namespace LeadMagnets.Domain.Proving;

/// <summary>The one day of all simulated visits, so that a report is the same tomorrow; nothing is claimed of formulas that ask for the day.</summary>
internal static class SimulatedDay
{
    public static readonly DateOnly Day = new(2026, 11, 22);

    public static Walk Walk(CompiledDefinition compiled, AnswerSet answers) => Flow.Walk.Through(compiled, answers.Day is null ? answers.On(Day) : answers);

    public static bool IsAskedFor(Node formula) => Trees.Walk(formula).OfType<CallNode>().Any(call => call.Function == "TODAY");
}
