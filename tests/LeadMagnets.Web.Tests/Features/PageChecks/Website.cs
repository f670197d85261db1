using System.Collections.Concurrent;
using LeadMagnets.Web.Tests.Support;
using Microsoft.AspNetCore.Http;

namespace LeadMagnets.Web.Tests.Features.PageChecks;

/// <summary>Somebody's website on a port of loopback: another origin than the product's.</summary>
public sealed class Website : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, Func<HttpContext, Task>> answers = new();
    private Receiver? receiver;

    public string Origin => receiver!.Url[..^"/hook".Length];

    public static async Task<Website> Open()
    {
        var site = new Website();
        site.receiver = await Receiver.Start(http => site.answers.TryGetValue(http.Request.Path, out var answer) ? answer(http) : Receiver.Status(404)(http));
        return site;
    }

    /// <summary>The address of a page with this in its body.</summary>
    public string Page(string path, string body, string head = "", params (string Name, string Value)[] headers) => Answer(path, async http =>
    {
        foreach (var (name, value) in headers) http.Response.Headers.Append(name, value);
        http.Response.ContentType = "text/html; charset=utf-8";
        await http.Response.WriteAsync($"<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content='width=device-width'><title>Acme</title>{head}</head><body><h1>Acme</h1>{body}</body></html>");
    });

    public string Answer(string path, Func<HttpContext, Task> answer)
    {
        answers[path] = answer;
        return Origin + path;
    }

    /// <summary>Paths that were asked for.</summary>
    public IReadOnlyList<string> Asked()
    {
        var paths = new List<string>();
        while (receiver!.TryNext(out var call)) paths.Add(call!.Path);
        return paths;
    }

    public ValueTask DisposeAsync() => receiver!.DisposeAsync();
}
