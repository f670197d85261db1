using System.Net;
using AngleSharp;
using AngleSharp.Html.Dom;
using Xunit;

namespace LeadMagnets.Web.Tests.Support;

/// <summary>A page as it came, with its status and final address.</summary>
public sealed record BrowserPage(HttpStatusCode Status, string Path, IHtmlDocument Html, HttpResponseMessage Response)
{
    public string Text(string selector) => Html.QuerySelector(selector)?.TextContent.Trim() ?? "";
    public string Heading => Text("h1");
}

/// <summary>Opens pages and sends their forms as a browser without script does: hidden fields (antiforgery) and cookies included.</summary>
public sealed class Browser(HttpClient http) : IDisposable
{
    public HttpClient Http => http;

    public async Task<BrowserPage> Open(string url) => await PageOf(await http.GetAsync(url, TestContext.Current.CancellationToken));

    /// <summary>Sends the form of the page's main part with its own values, changed where named.</summary>
    public Task<BrowserPage> Submit(BrowserPage page, params (string Name, string Value)[] fields) => Submit(page, "main form[method=post]", fields);

    public async Task<BrowserPage> Submit(BrowserPage page, string selector, params (string Name, string Value)[] fields)
    {
        var form = page.Html.QuerySelector(selector) as IHtmlFormElement
            ?? throw new InvalidOperationException($"{page.Path} ({page.Status}) has no form {selector}.");
        var values = OwnValues(form).Where(own => fields.All(f => f.Name != own.Key))
            .Concat(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)));
        var target = form.GetAttribute("action") is { Length: > 0 } action ? action : page.Path;
        using var content = new FormUrlEncodedContent(values);
        return await PageOf(await http.PostAsync(target, content, TestContext.Current.CancellationToken));
    }

    /// <summary>Sends a form with a file.</summary>
    public async Task<BrowserPage> Upload(BrowserPage page, string selector, string fileName, string text)
    {
        var form = (IHtmlFormElement)page.Html.QuerySelector(selector)!;
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in OwnValues(form)) content.Add(new StringContent(value), name);
        content.Add(new StringContent(text), form.QuerySelector("input[type=file]")!.GetAttribute("name")!, fileName);
        return await PageOf(await http.PostAsync(form.GetAttribute("action"), content, TestContext.Current.CancellationToken));
    }

    public void Dispose() => http.Dispose();

    private static IEnumerable<KeyValuePair<string, string>> OwnValues(IHtmlFormElement form) => form.Elements.SelectMany(element => element switch
    {
        IHtmlInputElement { Type: "submit" or "button" or "file" } => [],
        IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } => [],
        IHtmlInputElement { Name.Length: > 0 } input => [KeyValuePair.Create(input.Name!, input.Value)],
        IHtmlTextAreaElement { Name.Length: > 0 } area => [KeyValuePair.Create(area.Name!, area.Value)],
        IHtmlSelectElement { Name.Length: > 0 } select => select.SelectedOptions.Select(o => KeyValuePair.Create(select.Name!, o.Value)),
        _ => Enumerable.Empty<KeyValuePair<string, string>>(),
    });

    private static async Task<BrowserPage> PageOf(HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var html = (IHtmlDocument)await BrowsingContext.New().OpenAsync(r => r.Content(text));
        return new(response.StatusCode, response.RequestMessage!.RequestUri!.PathAndQuery, html, response);
    }
}
