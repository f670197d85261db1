using Xunit;

namespace LeadMagnets.Domain.Tests;

public sealed class HouseRules
{
    [Fact]
    public void The_domain_references_nothing_but_the_framework()
    {
        var foreign = typeof(Problem).Assembly.GetReferencedAssemblies().Select(a => a.Name!)
            .Where(name => !name.StartsWith("System", StringComparison.Ordinal)).ToList();

        Assert.Empty(foreign);
    }
}
