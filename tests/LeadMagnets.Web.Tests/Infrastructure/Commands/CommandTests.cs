using LeadMagnets.Web.Tests.Support;
using Xunit;

namespace LeadMagnets.Web.Tests.Infrastructure.Commands;

/// <summary>The owner's commands on the server, run as whole processes.</summary>
public sealed class CommandTests : IDisposable
{
    private static readonly (string, string)[] SetUp =
        [("LeadMagnets__Setup__OwnerEmail", Owner.Email), ("LeadMagnets__Setup__OwnerPassword", Owner.Password)];

    private readonly Scratch scratch = new();

    private string Data => Path.Combine(scratch.Path, "data");
    private string Saved => Path.Combine(scratch.Path, "saved");

    public void Dispose() => scratch.Dispose();

    [Fact]
    public async Task A_backup_made_while_serving_is_restored_with_its_keys()
    {
        using (var serving = ProgramProcess.Start(Data, "", SetUp))
        {
            await serving.Says("Application started");
            Assert.Equal((0, ""), await Run($"--backup \"{Saved}\""));
            var refused = await Run($"--restore \"{Saved}\"");
            Assert.Equal(1, refused.Code);
            Assert.Contains("Stop it, then restore.", refused.Error, StringComparison.Ordinal);
        }
        var secret = await File.ReadAllBytesAsync(Path.Combine(Data, "keys", Directory.GetFiles(Path.Combine(Data, "keys")).Select(Path.GetFileName).Order().First()!), TestContext.Current.CancellationToken);
        Directory.Delete(Data, recursive: true);

        Assert.Equal((0, ""), await Run($"--restore \"{Saved}\""));
        Assert.Equal(secret, await File.ReadAllBytesAsync(Directory.GetFiles(Path.Combine(Data, "keys")).Order().First(), TestContext.Current.CancellationToken));
        using var again = ProgramProcess.Start(Data);
        await again.Says("Application started");
    }

    [Fact]
    public async Task A_backup_never_overwrites_another_one()
    {
        Directory.CreateDirectory(Saved);
        await File.WriteAllTextAsync(Path.Combine(Saved, "leadmagnets.db"), "older", TestContext.Current.CancellationToken);

        var (code, error) = await Run($"--backup \"{Saved}\"");

        Assert.Equal(1, code);
        Assert.Contains("is not empty", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lost_password_is_replaced_on_the_server()
    {
        using (var first = ProgramProcess.Start(Data, "", SetUp)) await first.Says("Application started");

        using (var reset = ProgramProcess.Start(Data, $"--reset-password {Owner.Email}"))
            Assert.Matches($"^The new password of {Owner.Email} is [0-9a-zA-Z]{{16}} ", await reset.Says("new password"));
        var (code, error) = await Run("--reset-password nobody@example.com");

        Assert.Equal(1, code);
        Assert.Contains("Nobody signs in with nobody@example.com", error, StringComparison.Ordinal);
    }

    private async Task<(int Code, string Error)> Run(string arguments)
    {
        using var program = ProgramProcess.Start(Data, arguments);
        return await program.Ended();
    }
}
