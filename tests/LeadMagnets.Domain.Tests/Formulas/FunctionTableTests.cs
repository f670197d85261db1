using LeadMagnets.Domain.Formulas;
using Xunit;

namespace LeadMagnets.Domain.Tests.Formulas;

public sealed class FunctionTableTests
{
    /// <summary>The widget's test wants each group's module to have these functions and no others.</summary>
    [Fact]
    public void The_functions_and_their_groups_are_on_record() => Vectors.Matches("functions.json",
        FunctionTable.All.GroupBy(function => function.Group).OrderBy(group => group.Key)
            .Select(group => Vectors.Json(new { Group = group.Key, Functions = group.Select(function => function.Name) })));

    [Fact]
    public void Every_function_says_how_it_is_written_and_what_it_does() =>
        Assert.All(FunctionTable.All, function =>
        {
            Assert.StartsWith(function.Name + "(", function.Signature, StringComparison.Ordinal);
            Assert.EndsWith(".", function.Summary, StringComparison.Ordinal);
            Assert.True(function.Fewest <= function.Most);
        });

    [Fact]
    public void The_functions_of_a_tree_tell_which_chunks_the_widget_loads() =>
        Assert.Equal([FunctionGroup.Math, FunctionGroup.Core], FunctionTable.GroupsOf(Formula.Parse("SUM(IF(x,1,2),ROUND(3,1))").Root!));
}
