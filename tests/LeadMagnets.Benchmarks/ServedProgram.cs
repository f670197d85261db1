using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LeadMagnets.Benchmarks;

/// <summary>A server in a process of its own at a free port: the published program on a data folder, or the bare one.</summary>
internal sealed class ServedProgram : IAsyncDisposable
{
    private const string ApiKey = "bench-key-0123456789-abcdef";
    private readonly Process process;

    private ServedProgram(Process process, int port) => (this.process, Port) = (process, port);

    public int Port { get; }
    public Uri Address => new($"http://127.0.0.1:{Port}");

    public static Task<ServedProgram> Product(string app, string data)
    {
        var port = FreePort();
        var start = new ProcessStartInfo("dotnet", [Path.Combine(app, "LeadMagnets.Web.dll")]) { WorkingDirectory = app };
        start.Environment["ASPNETCORE_URLS"] = $"http://127.0.0.1:{port}";
        start.Environment["LeadMagnets__Data"] = data;
        start.Environment["LeadMagnets__Setup__OwnerEmail"] = "owner@bench.example";
        start.Environment["LeadMagnets__Setup__OwnerPassword"] = "correct horse battery";
        start.Environment["LeadMagnets__Setup__ApiKey"] = ApiKey;
        start.Environment["Logging__LogLevel__Default"] = "Warning";
        return Start(start, port, "/health/ready");
    }

    public static Task<ServedProgram> Bare(string file)
    {
        var port = FreePort();
        return Start(new ProcessStartInfo("dotnet", [typeof(ServedProgram).Assembly.Location, "kestrel", $"{port}", file]), port, "/");
    }

    /// <summary>Resident memory in bytes, as the operating system counts it.</summary>
    public long Memory()
    {
        process.Refresh();
        return process.WorkingSet64;
    }

    public TimeSpan Processor()
    {
        process.Refresh();
        return process.TotalProcessorTime;
    }

    /// <summary>Makes a magnet from a template and publishes it; answers its public key.</summary>
    /// <param name="template">Id of the template.</param>
    /// <param name="change">What is changed in the draft first.</param>
    public async Task<string> Publish(string template, Action<JsonObject>? change = null)
    {
        using var handler = new SocketsHttpHandler();
        using var api = new HttpClient(handler) { BaseAddress = Address };
        api.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", ApiKey);
        using var created = await api.PostAsJsonAsync("/api/v1/magnets", new { template });
        var magnet = (await created.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>())!;
        if (change is not null) await Change(api, $"/api/v1/magnets/{magnet.GetProperty("id").GetString()}/draft", change);
        using var published = await api.PostAsync(new Uri($"/api/v1/magnets/{magnet.GetProperty("id").GetString()}/publish", UriKind.Relative), null);
        published.EnsureSuccessStatusCode();
        return magnet.GetProperty("key").GetString()!;
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static async Task Change(HttpClient api, string draft, Action<JsonObject> change)
    {
        var definition = JsonNode.Parse(await api.GetStringAsync(new Uri(draft, UriKind.Relative)))!.AsObject();
        change(definition);
        using var saved = await api.PutAsJsonAsync(draft, definition);
        saved.EnsureSuccessStatusCode();
    }

    private static async Task<ServedProgram> Start(ProcessStartInfo start, int port, string ready)
    {
        start.RedirectStandardOutput = true;
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        var server = new ServedProgram(process, port);
        using var handler = new SocketsHttpHandler();
        using var http = new HttpClient(handler);
        using var look = new PeriodicTimer(TimeSpan.FromMilliseconds(5));
        while (await look.WaitForNextTickAsync())
        {
            if (process.HasExited) throw new InvalidOperationException($"The server ended with {process.ExitCode}.");
            try
            {
                using var answer = await http.GetAsync(new Uri(server.Address, ready));
                if (answer.StatusCode is HttpStatusCode.OK) return server;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }
        }
        throw new UnreachableException();
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
