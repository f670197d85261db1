using LeadMagnets.Web.Features.Shared.Magnets;
using LeadMagnets.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LeadMagnets.Web.Tests.Features.Shared.Erasure;

public sealed class PostgresErasureTests
{
    [Fact]
    public async Task Deleting_takes_rows_and_files_on_PostgreSQL_too()
    {
        var connection = await PostgresServer.EmptyDatabase();
        await using var world = await ErasureApp.Start(arrange => PostgresApp.StartOn(connection, arrange));
        var magnet = await world.Web.Given.PublishedMagnet();
        var ana = await world.Submitted(magnet.Key, "ana@acme.example");
        var bob = await world.Submitted(magnet.Key, "bob@acme.example");
        var trial = await world.Submitted(magnet.Key, "trial@acme.example", world.Web.Services.GetRequiredService<TestLinks>().For(magnet.Id));

        await world.Delete(ana);
        using var browser = await world.Web.SignIn();
        await browser.Submit(await browser.Open($"/magnets/{magnet.Id}/delete-tests"));
        await world.Tomorrow();

        Assert.DoesNotContain(ana.Files.Concat(trial.Files), File.Exists);
        Assert.All(bob.Files, file => Assert.True(File.Exists(file), file));
        Assert.Equal([bob.Submission], await world.Web.Read(db => db.Submissions.Select(s => s.Id).ToListAsync()));
    }
}
