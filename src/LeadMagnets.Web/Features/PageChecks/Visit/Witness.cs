using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace LeadMagnets.Web.Features.PageChecks.Visit;

/// <summary>Writes down what happens in the page while it is open, within bounds.</summary>
internal sealed class Witness
{
    private const int MostFiles = 600;
    private const int MostErrors = 30;
    private const int LongestError = 300;
    private readonly ConcurrentQueue<(IRequest Request, TimeSpan At)> files = new();
    private readonly ConcurrentDictionary<string, bool> hosts = new();
    private readonly ConcurrentQueue<string> errors = new();
    private readonly ConcurrentQueue<string> way = new();
    private readonly TimeProvider clock;
    private readonly long begun;
    private readonly string own;

    public Witness(IBrowserContext context, IPage page, string own, TimeProvider clock)
    {
        (this.own, this.clock, begun) = (own, clock, clock.GetTimestamp());
        page.Request += (_, request) => { if (hosts.Count < MostFiles && Uri.TryCreate(request.Url, UriKind.Absolute, out var url) && url.Host.Length > 0) hosts[CheckedUrl.TargetOf(url).Host] = true; };
        page.RequestFinished += (_, request) => { if (files.Count < MostFiles) files.Enqueue((request, Passed)); };
        page.RequestFailed += (_, request) => { if (request.Url.StartsWith(own + "/", StringComparison.Ordinal) && request.Failure != "net::ERR_ABORTED") Note($"{request.Url}: {request.Failure}"); };
        page.Console += (_, message) => { if (message.Type == "error" && IsOurs(message)) Note(message.Text); };
        page.PageError += (_, error) => { if (error.Contains(own + "/embed/", StringComparison.Ordinal)) Note(error.Split('\n')[0]); };
        page.FrameNavigated += (_, frame) => { if (frame.ParentFrame is null && way.Count < 50 && frame.Url != "about:blank") way.Enqueue(frame.Url); };
        page.Crash += (_, _) => HasCrashed.TrySetResult();
        page.Close += (_, _) => HasCrashed.TrySetResult();
        // Windows that the page opens, by whatever trick, are none of this visit.
        context.Page += async (_, opened) => { if (opened != page) await Quietly(opened.CloseAsync()); };
    }

    /// <summary>The page is not there any more.</summary>
    public TaskCompletionSource HasCrashed { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public TimeSpan Passed => clock.GetElapsedTime(begun);

    public IReadOnlyList<string> Errors => [.. errors.Distinct()];

    /// <summary>Whether the page itself wanted something there; browsers ask for things of their own as well.</summary>
    public bool Wanted(string host) => hosts.ContainsKey(host);

    /// <summary>Where the page's own scripts and refreshes led it.</summary>
    public IReadOnlyList<string> Way => [.. way];

    public async Task<IReadOnlyList<Transfer>> Transfers()
    {
        var read = new List<Transfer>();
        foreach (var (request, at) in files)
        {
            if (!request.Url.StartsWith("http", StringComparison.Ordinal)) continue;
            try
            {
                var sizes = await request.SizesAsync();
                read.Add(new(request.Url, sizes.ResponseBodySize + sizes.ResponseHeadersSize, at));
            }
            catch (PlaywrightException)
            {
                // Its document is gone, and its numbers with it.
            }
        }
        return read;
    }

    private bool IsOurs(IConsoleMessage message) => message.Location.StartsWith(own + "/", StringComparison.Ordinal) || message.Text.Contains("<lead-magnet>", StringComparison.Ordinal);

    private void Note(string error)
    {
        if (errors.Count < MostErrors) errors.Enqueue(error.Length > LongestError ? error[..LongestError] + "…" : error);
    }

    private static async Task Quietly(Task task)
    {
        try
        {
            await task;
        }
        catch (PlaywrightException)
        {
            // Closed already.
        }
    }
}
