using System.Net;
using System.Net.Sockets;
using LeadMagnets.Web.Infrastructure.Failpoints;
using LeadMagnets.Web.Tests.Features.Deliveries;
using LeadMagnets.Web.Tests.Support;
using Xunit;

namespace LeadMagnets.Web.Tests.Chaos;

/// <summary>
/// One data folder with the three templates published, a webhook receiver and a mail server that outlive everything, and the program as a
/// process that dies and comes back at the same address.
/// </summary>
internal sealed class ChaosWorld : IAsyncDisposable
{
    private readonly Scratch scratch = new();
    private readonly string data;
    private readonly int port = FreePort();
    private TaskCompletionSource up = NotYet();
    private ProgramProcess? program;

    private ChaosWorld(Receiver receiver, string? folder) => (Receiver, data) = (receiver, folder ?? scratch.Path);

    public Receiver Receiver { get; }
    public MailServer Mail { get; } = new();
    public IReadOnlyList<(string Template, string Key)> Magnets { get; private set; } = [];
    public string Address => $"http://127.0.0.1:{port}";
    public string Database => Path.Combine(data, "leadmagnets.db");

    /// <summary>Ends when the program answers at its address.</summary>
    public Task Up => Volatile.Read(ref up).Task;

    /// <param name="folder">Where its data lies; by default in a folder of its own.</param>
    public static async Task<ChaosWorld> Make(string? folder = null)
    {
        var world = new ChaosWorld(await Receiver.Start(), folder);
        var app = await WebApp.Start();
        await app.Given.Endpoint(world.Receiver.Url);
        world.Magnets = await Publish(app);
        await Scratch.Take(app, world.data);
        return world;
    }

    /// <summary>Starts the program; with a failpoint it may die before it answers.</summary>
    public async Task Start(string? failpoint = null, params (string, string)[] settings)
    {
        program = ProgramProcess.Start(data, "", [.. Settings(), .. settings, .. failpoint is null ? [] : new[] { (Failpoint.Variable, failpoint) }]);
        try
        {
            await program.Says("Now listening on");
        }
        catch (InvalidOperationException) when (failpoint is not null)
        {
            return;
        }
        up.TrySetResult();
    }

    /// <summary>As a pulled plug.</summary>
    public async Task Kill()
    {
        var dying = program!;
        Down();
        dying.Kill();
        await dying.Ended();
        dying.Dispose();
        program = null;
    }

    /// <summary>Waits for the program to die of its failpoint.</summary>
    public async Task<int> Died(string point)
    {
        var ended = program!.Ended();
        Assert.True(await Task.WhenAny(ended, Task.Delay(TimeSpan.FromMinutes(2))) == ended, $"The program never came past {point}.");
        var (code, _) = await ended;
        Down();
        program.Dispose();
        program = null;
        return code;
    }

    /// <summary>Who waits already goes on waiting for the same start: the program may have died before it answered anybody.</summary>
    private void Down()
    {
        if (up.Task.IsCompleted) up = NotYet();
    }

    /// <summary>A call failed: between the death of the program and this world's noticing it there is nothing to wait for but that.</summary>
    public Task Seen(Exception failure) => failure is HttpRequestException { InnerException: SocketException } ? Task.Delay(TimeSpan.FromMilliseconds(20)) : Task.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        program?.Dispose();
        await Receiver.DisposeAsync();
        await Mail.DisposeAsync();
        scratch.Dispose();
    }

    private (string, string)[] Settings() =>
    [
        ("ASPNETCORE_URLS", Address), ("LeadMagnets__PrivateNetworks", "127.0.0.0/8"), ("LeadMagnets__Smtp__Host", "127.0.0.1"),
        ("LeadMagnets__Smtp__Port", $"{Mail.Port}"), ("Logging__LogLevel__Default", "Error"),
    ];

    private static async Task<IReadOnlyList<(string, string)>> Publish(WebApp app)
    {
        var magnets = new List<(string, string)>();
        foreach (var template in WorkedSubmissions.Templates) magnets.Add((template, await app.PublishedKey(template)));
        return magnets;
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private static TaskCompletionSource NotYet() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
