using System.Globalization;
using System.Text.Json.Nodes;
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
            Assert.Equal(ArgumentsOf(function.Signature), function.Page.Arguments.Select(argument => argument.Of));
            Assert.All([.. function.Page.Arguments, .. function.Page.Errors], note => Assert.EndsWith(".", note.Rule, StringComparison.Ordinal));
            Assert.All(function.Page.Errors, error => Assert.NotNull(FormulaError.Find(error.Of)));
            Assert.InRange(function.Page.Examples.Count, 1, 3);
        });

    [Fact]
    public void Every_example_gives_what_its_page_says() =>
        Assert.All(FunctionTable.All.SelectMany(function => function.Page.Examples), example =>
        {
            var parsed = Formula.Parse(example.Formula);
            Assert.Empty(parsed.Problems);
            Assert.Equal((example.Formula, example.Result), (example.Formula, Rounded(Evaluate(parsed.Root!), example.Result)));
        });

    [Fact]
    public void Every_example_is_of_its_function() =>
        Assert.All(FunctionTable.All, function => Assert.All(function.Page.Examples, example =>
            Assert.Contains(function.Name + "(", example.Formula, StringComparison.Ordinal)));

    /// <summary>For the widget's test: the tree of each example and its value.</summary>
    [Fact]
    public void The_examples_are_on_record() => Vectors.Matches("function-examples.json",
        FunctionTable.All.SelectMany(function => function.Page.Examples).Select(example =>
        {
            var tree = Formula.Parse(example.Formula).Root!;
            return Vectors.Json(new JsonArray(example.Formula, JsonNode.Parse(NodeJson.Write(tree)), VectorValues.Write(Evaluate(tree))));
        }));

    [Fact]
    public void The_functions_of_a_tree_tell_which_chunks_the_widget_loads() =>
        Assert.Equal([FunctionGroup.Math, FunctionGroup.Core], FunctionTable.GroupsOf(Formula.Parse("SUM(IF(x,1,2),ROUND(3,1))").Root!));

    private static Value Evaluate(Node tree) => Interpreter.Evaluate(tree, RandomTrees.Scope);

    /// <summary>The text of a value with as many places as the page shows.</summary>
    private static string Rounded(Value value, string shown)
    {
        if (!value.IsNumber || !shown.Contains('.', StringComparison.Ordinal)) return value.ToString();
        var places = shown.Length - shown.IndexOf('.', StringComparison.Ordinal) - 1;
        return Rounding.Round(value.Number, places, RoundingMode.HalfAway).ToString("F" + places, CultureInfo.InvariantCulture);
    }

    private static IEnumerable<string> ArgumentsOf(string signature) =>
        signature[(signature.IndexOf('(', StringComparison.Ordinal) + 1)..^1].Split(", ", StringSplitOptions.RemoveEmptyEntries)
            .Where(part => part != "...").Select(part => part.Trim('[', ']'));
}
