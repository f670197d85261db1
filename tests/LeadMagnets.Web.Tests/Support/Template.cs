using LeadMagnets.Web.Infrastructure;

namespace LeadMagnets.Web.Tests.Support;

/// <summary>A database that was migrated and set up once per run; copying a file is faster than doing it again.</summary>
internal static class Template
{
    private static readonly Scratch Scratch = new();
    private static readonly Lazy<Task<string>> Made = new(Make);

    /// <summary>At the end of the run.</summary>
    public static void Clear() => Scratch.Dispose();

    public static async Task CopyTo(DataFolder folder)
    {
        folder.Prepare();
        File.Copy(await Made.Value, folder.Database, overwrite: true);
    }

    private static async Task<string> Make()
    {
        var copy = Path.Combine(Scratch.Path, "template.db");
        var app = await WebApp.StartEmpty(a => a
            .With("LeadMagnets:Setup:OwnerEmail", Owner.Email)
            .With("LeadMagnets:Setup:OwnerPassword", Owner.Password)
            .With("LeadMagnets:Setup:ApiKey", Owner.ApiKey));
        await app.StopThen(() => File.Copy(app.Folder.Database, copy));
        return copy;
    }
}
