using LeadMagnets.Domain.Formulas;
using Xunit;

namespace LeadMagnets.Domain.Tests.Formulas;

public sealed class FormulaTextTests
{
    [Theory]
    [InlineData("(1+2)*3", "(1 + 2) * 3")]
    [InlineData("1+(2*3)", "1 + 2 * 3")]
    [InlineData("1-(2-3)", "1 - (2 - 3)")]
    [InlineData("(1-2)-3", "1 - 2 - 3")]
    [InlineData("2^(3^2)", "2^(3^2)")]
    [InlineData("-2^2", "-2^2")]
    [InlineData("-(2^2)", "-(2^2)")]
    [InlineData("(1+5%)%", "(1 + 5%)%")]
    [InlineData("200%%", "200%%")]
    [InlineData("a&\"say \"\"hi\"\"\"&(b=c)", "a & \"say \"\"hi\"\"\" & (b = c)")]
    [InlineData("IF(a,,{1,-2;\"x\",TRUE})", "IF(a, , {1, -2; \"x\", TRUE})")]
    [InlineData("=NPV(rate;cf)", null)]
    public void A_tree_is_written_with_no_more_brackets_than_it_needs(string formula, string? text)
    {
        var root = Formula.Parse(formula).Root;

        Assert.Equal(text, root is null ? null : FormulaText.Write(root));
    }

    /// <summary>Parse and print are inverse: what is printed is read as the same tree, and has the same value.</summary>
    [Fact]
    public void A_written_tree_is_read_as_itself()
    {
        var trees = new RandomTrees(new Random(20_260_102));
        var read = 0;
        for (var i = 0; i < 3000; i++)
        {
            var tree = trees.Next();
            // Nothing, as a part of a calculation, cannot be written.
            if (Trees.Walk(tree).Any(node => node is BlankNode)) continue;
            var text = FormulaText.Write(tree);
            if (Formula.Parse(text).Root is not { } once) continue;
            read++;

            Assert.Equal(text, FormulaText.Write(once));
            Assert.Equal(NodeJson.Write(once), NodeJson.Write(Formula.Parse(FormulaText.Write(once)).Root!));
            Assert.Equal(Interpreter.Evaluate(tree, RandomTrees.Scope), Interpreter.Evaluate(once, RandomTrees.Scope));
        }
        Assert.InRange(read, 2000, 3000);
    }
}
