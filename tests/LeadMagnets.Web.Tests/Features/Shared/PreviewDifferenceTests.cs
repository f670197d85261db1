using LeadMagnets.Web.Features.Shared.Previews;
using Xunit;

namespace LeadMagnets.Web.Tests.Features.Shared;

public sealed class PreviewDifferenceTests
{
    [Fact]
    public void Numbers_texts_and_errors_are_read_back()
    {
        var (differences, unread) = PreviewDifference.Read("npv: shown 1.5, computed #DIV/0!; word: shown \"a; b: shown 1, computed 2\", computed \"c\"; list: shown [1,\"x\"], computed null");

        Assert.Equal([new("npv", "1.5", "#DIV/0!"), new("word", "\"a; b: shown 1, computed 2\"", "\"c\""), new("list", "[1,\"x\"]", "null")], differences);
        Assert.Equal("", unread);
    }

    [Theory]
    [InlineData("a: shown 1, computed 2; b: shown 3, comp", 1, "b: shown 3, comp")]
    [InlineData("a: shown 1, computed 2; b: shown \"half", 1, "b: shown \"half")]
    [InlineData("something else", 0, "something else")]
    [InlineData("a: shown", 0, "a: shown")]
    [InlineData("a: shown 1, computed ", 0, "a: shown 1, computed ")]
    public void What_was_cut_is_left_as_it_is(string stored, int read, string unread)
    {
        var found = PreviewDifference.Read(stored);

        Assert.Equal((read, unread), (found.Differences.Count, found.Unread));
    }
}
