using LeadMagnets.Web.Data;
using LeadMagnets.Web.Features.Magnets;
using LeadMagnets.Web.Infrastructure;
using LeadMagnets.Web.Infrastructure.Launch;
using MediatR;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LeadMagnets.Web.Tests.Support;

/// <summary>
/// The real program on a database file of its own, with a clock that the test owns. By default somebody is set up already: the owner,
/// a workspace with its pools, an API key (see <see cref="Owner"/>). Use it as class fixture, or start one for a single test.
/// </summary>
public class WebApp : WebApplicationFactory<Program>, IAsyncLifetime
{
    /// <summary>What was proved of a draft holds in every app: most publish the same few templates.</summary>
    private static readonly ProofStore Proofs = new();

    private readonly Scratch scratch = new();
    private readonly Dictionary<string, string?> settings = [];
    private readonly List<Action<IServiceCollection>> replacements = [];

    public TestClock Clock { get; } = new();
    public Given Given => new(this);
    public DataFolder Folder => new(scratch.Path);

    /// <summary>True: as a fresh installation starts, nobody set up.</summary>
    protected virtual bool StartsEmpty => false;

    /// <summary>True: on a real port of loopback, for what has to be reached from outside of the test, such as by a browser.</summary>
    protected virtual bool Listens => false;

    /// <summary>A setting such as <c>LeadMagnets:Smtp:Host</c>; before the first use of the app.</summary>
    public WebApp With(string setting, string? value)
    {
        settings[setting] = value;
        return this;
    }

    public WebApp With(Action<IServiceCollection> replace)
    {
        replacements.Add(replace);
        return this;
    }

    public async ValueTask InitializeAsync()
    {
        if (Listens) UseKestrel(0);
        if (!StartsEmpty) await Template.CopyTo(Folder);
        if (Listens) StartServer();
        else _ = Server;
    }

    public static async Task<WebApp> Start(Action<WebApp>? arrange = null) => await Begun(new WebApp(), arrange);

    public static async Task<WebApp> StartEmpty(Action<WebApp>? arrange = null) => await Begun(new EmptyWebApp(), arrange);

    /// <summary>What the database holds, of all workspaces.</summary>
    public async Task<T> Read<T>(Func<AppDb, Task<T>> read)
    {
        await using var scope = Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<AppDb>().As(WriteScope.System));
    }

    public Task<T> Write<T>(Func<AppDb, Task<T>> write) => Write(WriteScope.System, write);

    public Task<T> Write<T>(WriteScope scope, Func<AppDb, Task<T>> write) =>
        Services.GetRequiredService<IWriter>().Write(scope, (db, _) => write(db), TestContext.Current.CancellationToken);

    /// <summary>Sends a slice's message as nobody in particular; pages are tested through <see cref="Visit"/>.</summary>
    public async Task<T> Send<T>(IRequest<T> request)
    {
        await using var scope = Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request, TestContext.Current.CancellationToken);
    }

    /// <summary>A stranger's browser.</summary>
    public Browser Visit() => new(CreateClient());

    /// <summary>The owner's browser.</summary>
    public async Task<Browser> SignIn(string email = Owner.Email, string password = Owner.Password)
    {
        var browser = Visit();
        var page = await browser.Open("/account/sign-in");
        await browser.Submit(page, ("Input.Email", email), ("Input.Password", password));
        return browser;
    }

    /// <summary>Calls the management API with a key.</summary>
    public HttpClient Api(string key = Owner.ApiKey)
    {
        var client = CreateClient(new() { AllowAutoRedirect = false, BaseAddress = ClientOptions.BaseAddress });
        client.DefaultRequestHeaders.Authorization = new("Bearer", key);
        return client;
    }

    /// <summary>Ends the program, looks at what it left, and clears it away.</summary>
    public async Task StopThen(Action look)
    {
        await base.DisposeAsync();
        look();
        await DisposeAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        scratch.Dispose();
        GC.SuppressFinalize(this);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("LeadMagnets:Data", scratch.Path);
        builder.UseSetting("Logging:LogLevel:Default", "Warning");
        builder.UseSetting("Logging:LogLevel:Microsoft.Hosting.Lifetime", "Warning");
        foreach (var (name, value) in settings) builder.UseSetting(name, value);
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<TimeProvider>(Clock);
            // It collects the garbage of the whole process: here that of all the other apps, whenever a test moves its clock.
            services.Remove(services.Single(service => service.ImplementationType == typeof(AfterStart)));
            services.AddSingleton(Proofs);
            foreach (var replace in replacements) replace(services);
        });
    }

    private static async Task<WebApp> Begun(WebApp app, Action<WebApp>? arrange)
    {
        arrange?.Invoke(app);
        await app.InitializeAsync();
        return app;
    }
}
