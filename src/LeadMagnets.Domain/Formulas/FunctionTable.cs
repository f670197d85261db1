using System.Collections.Frozen;
using LeadMagnets.Domain.Formulas.Functions;

namespace LeadMagnets.Domain.Formulas;

/// <summary>Every function of the language. To add one, add a row to its group here and to the group's module of the widget.</summary>
public static class FunctionTable
{
    private static readonly FrozenDictionary<string, Function> ByName = new[]
    {
        CoreFunctions.All, TestFunctions.All, SumFunctions.All, RoundingFunctions.All, PowerFunctions.All, LookupFunctions.All,
        TextFunctions.All, LoanFunctions.All, CashFlowFunctions.All, InterestFunctions.All, DateFunctions.All,
    }.SelectMany(group => group).ToFrozenDictionary(function => function.Name);

    /// <summary>All functions by name, for the reference page and the editor.</summary>
    public static IReadOnlyList<Function> All { get; } = [.. ByName.Values.OrderBy(function => function.Name, StringComparer.Ordinal)];

    /// <summary>Finds a function by its name in capitals.</summary>
    public static Function? Find(string name) => ByName.GetValueOrDefault(name);

    /// <summary>The groups that a tree's functions belong to: what the widget has to load for it.</summary>
    public static IReadOnlySet<FunctionGroup> GroupsOf(Node tree) =>
        Trees.Walk(tree).OfType<CallNode>().Select(call => Find(call.Function)?.Group).OfType<FunctionGroup>().ToHashSet();
}
