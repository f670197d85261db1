namespace LeadMagnets.Web.Tests.Support;

/// <summary>The real program on PostgreSQL; <c>await PostgresApp.Start()</c>.</summary>
public static class PostgresApp
{
    public static async Task<WebApp> Start()
    {
        var connection = await PostgresServer.EmptyDatabase();
        return await StartOn(connection);
    }

    /// <summary>One more node on the same database.</summary>
    public static Task<WebApp> StartOn(string connection, Action<WebApp>? arrange = null) => WebApp.StartEmpty(app =>
    {
        app.With("LeadMagnets:Database", "postgres")
            .With("ConnectionStrings:Default", connection)
            .With("LeadMagnets:Setup:OwnerEmail", Owner.Email)
            .With("LeadMagnets:Setup:OwnerPassword", Owner.Password)
            .With("LeadMagnets:Setup:ApiKey", Owner.ApiKey);
        arrange?.Invoke(app);
    });
}
