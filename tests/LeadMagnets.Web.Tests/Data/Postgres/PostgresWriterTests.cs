using LeadMagnets.Web.Tests.Support;

namespace LeadMagnets.Web.Tests.Data.Postgres;

public sealed class PostgresWriterTests : WriterTests
{
    protected override Task<WebApp> Start() => PostgresApp.Start();
}
