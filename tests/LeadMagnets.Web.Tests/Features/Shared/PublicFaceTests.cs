using System.Text;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared.Published;
using LeadMagnets.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Xunit;

namespace LeadMagnets.Web.Tests.Features.Shared;

/// <summary>What an older program wrote of published magnets, after an upgrade.</summary>
public sealed class PublicFaceTests : IAsyncLifetime
{
    private readonly byte[] old = Encoding.UTF8.GetBytes("as an older program wrote it");
    private WebApp app = null!;
    private FacesOfThisProgram faces = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        app = await WebApp.Start();
        faces = app.Services.GetServices<IHostedService>().OfType<FacesOfThisProgram>().Single();
        await faces.ExecuteTask!.WaitAsync(Ct);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task Those_of_public_magnets_are_written_anew_once()
    {
        var (magnet, _) = await app.Given.PublishedMagnet();
        var before = await Face(magnet);
        await Age(magnet);

        await faces.Refresh(Ct);
        Assert.Equal(old, (await Face(magnet)).Projection);
        await app.Write(db => db.InstanceSettings.Where(s => s.Key == FacesOfThisProgram.Key).ExecuteUpdateAsync(set => set.SetProperty(s => s.Value, "an older build"), Ct));
        await faces.Refresh(Ct);

        var after = await Face(magnet);
        Assert.Equal(before.ProjectionETag, after.ProjectionETag);
        Assert.Equal(before.Projection, after.Projection);
        await Age(magnet);
        await faces.Refresh(Ct);
        Assert.Equal(old, (await Face(magnet)).Projection);
    }

    private Task<MagnetVersion> Face(Guid magnet) => app.Read(db => db.MagnetVersions.SingleAsync(v => v.MagnetId == magnet, Ct));

    private Task<int> Age(Guid magnet) => app.Write(db => db.MagnetVersions.Where(v => v.MagnetId == magnet)
        .ExecuteUpdateAsync(set => set.SetProperty(v => v.Projection, old).SetProperty(v => v.ProjectionETag, "\"old\""), Ct));
}
