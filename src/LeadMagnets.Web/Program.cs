using LeadMagnets.Web.Data;
using LeadMagnets.Web.Features;
using LeadMagnets.Web.Features.Account;
using LeadMagnets.Web.Features.Embed;
using LeadMagnets.Web.Infrastructure;
using LeadMagnets.Web.Infrastructure.Access;
using LeadMagnets.Web.Infrastructure.Commands;
using LeadMagnets.Web.Infrastructure.Http;
using LeadMagnets.Web.Infrastructure.Launch;
using LeadMagnets.Web.Infrastructure.Telemetry;

return await Launch.Guarded(async () =>
{
    RuntimeFloor.Check(Environment.Version);
    var places = Places.Of(AppContext.BaseDirectory);
    var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = places.Content });
    var options = LeadMagnetsOptionsRules.Read(builder.Configuration);
    AppDataRegistration.BuildModelAhead(options);
    var folder = new DataFolder(options.Data ?? places.DefaultData);
    folder.Prepare();
    if (await CommandLine.RunOnFolder(args, folder, TimeProvider.System)) return;
    if (Places.AddressFor(builder.Configuration) is { } address) builder.WebHost.UseUrls(address);
    builder.WebHost.UseLimits();
    builder.WebHost.UseStaticWebAssets();
    var startLog = new StartLog();
    startLog.AddTo(builder.Logging);

    builder.Services.AddSingleton(TimeProvider.System).AddSingleton(options).AddSingleton(folder);
    builder.Services.AddAppData(options, builder.Configuration.GetConnectionString("Default"));
    builder.Services.AddMediation(typeof(Program).Assembly).AddWebDefaults().AddAccess();
    builder.Services.AddFeatures(options, folder);
    builder.AddTelemetry();

    var app = builder.Build();
    startLog.Watch(app.Lifetime);
    await app.Services.PrepareDatabase();
    if (args.Contains("--migrate-only") || await ResetPassword.Ran(args, app.Services) || await KeyRotation.Ran(args, app.Services)) return;
    await app.SetUp(options);

    app.UseTrustedProxies(options).UseHostCookies().UseSecurityHeaders().UseProblemAnswers();
    app.UseEmbedFiles();
    app.UseRouting();
    app.UseWrongMethods();
    app.UseAuthentication();
    app.UseAuthorization();
    app.UseRateLimiter();
    app.MapStaticAssets();
    app.MapRazorPages();
    app.MapFeatures();
    await app.RunAsync();
});

public partial class Program;
