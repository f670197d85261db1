using LeadMagnets.Web.Tests.Support;
using Xunit;

[assembly: AssemblyFixture(typeof(RunEnd))]

namespace LeadMagnets.Web.Tests.Support;

/// <summary>Clears away what the whole run shares.</summary>
public sealed class RunEnd : IAsyncDisposable
{
    public async ValueTask DisposeAsync()
    {
        Template.Clear();
        await PostgresServer.Stop();
    }
}
