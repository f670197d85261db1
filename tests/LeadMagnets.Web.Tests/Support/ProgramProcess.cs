using System.Diagnostics;
using Xunit;

namespace LeadMagnets.Web.Tests.Support;

/// <summary>The program as a process of its own, for what only a whole process shows: exit codes, locks, sudden death.</summary>
public sealed class ProgramProcess : IDisposable
{
    /// <summary>The exit code of a process that was ended by SIGKILL (128 + 9).</summary>
    public const int Killed = 137;

    /// <summary>Where the program lies: as it was published where that was done, for it starts sooner; else as it was built.</summary>
    private static readonly string Folder = Environment.GetEnvironmentVariable("LEADMAGNETS_TEST_APP") is { Length: > 0 } published ? published : AppContext.BaseDirectory;

    private readonly Process process;

    private ProgramProcess(Process process) => this.process = process;

    public static ProgramProcess Start(string dataFolder, string arguments = "", params (string Name, string Value)[] settings)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet",
            $"\"{Path.Combine(Folder, "LeadMagnets.Web.dll")}\" {arguments}")
        { RedirectStandardError = true, RedirectStandardOutput = true };
        start.Environment["LeadMagnets__Data"] = dataFolder;
        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        foreach (var (name, value) in settings) start.Environment[name] = value;
        return new(Process.Start(start)!);
    }

    /// <summary>Waits until a line with these words appears on the console.</summary>
    public async Task<string> Says(string words)
    {
        while (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
            if (line.Contains(words, StringComparison.Ordinal)) return line;
        throw new InvalidOperationException($"The program ended without saying \"{words}\": {await process.StandardError.ReadToEndAsync()}");
    }

    /// <summary>Waits for the end: exit code and what stands on the error console.</summary>
    public async Task<(int Code, string Error)> Ended()
    {
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await output;
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, error.Trim());
    }

    /// <summary>As kill -9.</summary>
    public void Kill() => process.Kill();

    public void Dispose()
    {
        if (!process.HasExited) process.Kill();
        process.WaitForExit();
        process.Dispose();
    }
}
