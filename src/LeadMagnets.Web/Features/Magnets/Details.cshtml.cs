using LeadMagnets.Domain;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Web.Features.Shared;
using LeadMagnets.Web.Features.Shared.Magnets;
using LeadMagnets.Web.Infrastructure.Access;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LeadMagnets.Web.Features.Magnets;

/// <summary>One magnet: try it, publish it, put it on a page, see how it does.</summary>
public sealed partial class DetailsModel(IMediator mediator, PublicAddress address, PinnedLoader loader, TestLinks tests, CurrentMember me) : PageModel
{
    public Result Magnet { get; private set; } = null!;

    /// <summary>How far back the funnel goes: 7 or 30 days.</summary>
    [BindProperty(SupportsGet = true)] public int Days { get; set; } = 30;

    /// <summary>Why the last thing asked for was refused.</summary>
    public ProblemList? Refused { get; private set; }

    /// <summary>What keeps the draft from being published: it may be saved unfinished, and the page says so.</summary>
    public ProblemList? Unfinished { get; private set; }

    /// <summary>What the hosted page's address ends with.</summary>
    private string Name => Magnet.Slug ?? Magnet.Key;
    public string HostedLink => address.Hosted(Name);
    public string TestLink => $"{HostedLink}?test={Uri.EscapeDataString(tests.For(Magnet.Id))}";
    /// <summary>The preview is a test run in our own frame: same origin, whatever address visitors use.</summary>
    public string Preview => $"/m/{Magnet.Key}?test={Uri.EscapeDataString(tests.For(Magnet.Id))}";
    /// <summary>What is pasted somewhere stays there: it goes by the key, which never changes, as a readable ending may.</summary>
    private string PastedLink => address.Hosted(Magnet.Key);
    public string FrameSnippet => Magnets.FrameSnippet.For(address.Frame(Magnet.Key), PastedLink, Magnet.Title, Magnet.Draft is { } draft ? LinkTargets.Of(draft) : []);
    public string FrameScript => $"<script src=\"{address.FrameScript}\" async></script>";
    public string Snippet => EmbedSnippet.For(address.Loader, Magnet.Key, PastedLink, Magnet.Title, EmbedSnippet.LanguageOf(Magnet.Draft));

    /// <summary>Null where the widgets were not built.</summary>
    public string? PinnedScript => loader.Find() is var (path, integrity) ? EmbedSnippet.Pinned(address.Base + path, integrity) : null;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct) => await Show(id, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostPublishAsync(Guid id, CancellationToken ct)
    {
        if (await mediator.Send(new Publish.Command(id, me.Id), ct) is not { } answer) return NotFound();
        if (answer.Problems.Count > 0) return await Refuse(id, "Not published", answer.Problems, ct);
        this.Say($"Version {answer.Version} is public.");
        return Redirect($"/magnets/{id}");
    }

    public async Task<IActionResult> OnPostUploadAsync(Guid id, long from, IFormFile? file, CancellationToken ct)
    {
        var (definition, problems) = await DefinitionFile.Read(file, ct);
        if (definition is null) return await Refuse(id, "The file was not taken", problems, ct);
        var saved = await mediator.Send(new SaveDraft.Command(id, definition, from), ct);
        if (saved.Outcome is SaveDraft.Outcome.Gone) return NotFound();
        if (saved.Outcome is SaveDraft.Outcome.Stale) this.Complain("Somebody saved this draft since you opened the page, and nothing was overwritten. Look at it, then upload again.");
        else if (DefinitionCheck.Check(definition).Count > 0) this.Warn("The draft is replaced, but it cannot be published as it is. What has to be mended stands below.");
        else this.Say("The draft is replaced. Visitors see it once it is published.");
        return Redirect($"/magnets/{id}");
    }

    private async Task<IActionResult> Refuse(Guid id, string title, IReadOnlyList<Problem> problems, CancellationToken ct)
    {
        if (!await Show(id, ct)) return NotFound();
        Refused = new(title, problems, new(Magnet.Draft));
        return Page();
    }

    private async Task<bool> Show(Guid id, CancellationToken ct)
    {
        if (Days is not (7 or 30)) Days = 30;
        if (await mediator.Send(new Query(id, Days), ct) is not { } found) return false;
        Magnet = found;
        if (found.Draft is { } draft && DefinitionCheck.Check(draft) is { Count: > 0 } problems)
            Unfinished = new("This draft cannot be published yet", problems, new(draft), $"/magnets/{id}/proof");
        return true;
    }
}
