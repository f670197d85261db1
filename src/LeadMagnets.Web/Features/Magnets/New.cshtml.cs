using LeadMagnets.Domain;
using LeadMagnets.Domain.Templates;
using LeadMagnets.Web.Features.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LeadMagnets.Web.Features.Magnets;

/// <summary>The gallery: a new magnet from a template, or from a definition file.</summary>
public sealed class NewModel(IMediator mediator, TimeProvider clock) : PageModel
{
    /// <summary>The id that the next magnet gets: a form sent twice makes one.</summary>
    public Guid NextId { get; private set; }

    public IReadOnlyList<Template> Templates { get; } = Domain.Templates.Templates.All;

    /// <summary>What is wrong with the uploaded file.</summary>
    public IReadOnlyList<Problem> Problems { get; private set; } = [];

    public void OnGet() => NextId = Guid.CreateVersion7(clock.GetUtcNow());

    public async Task<IActionResult> OnPostAsync(Guid id, string? template, CancellationToken ct)
    {
        if (Domain.Templates.Templates.Find(template ?? "") is not { } found) return NotFound();
        var magnet = await mediator.Send(new NewMagnet.Command(id, found.Definition, found.Id), ct);
        this.Say("Your magnet is ready. Try it, then publish it.");
        return Redirect($"/magnets/{magnet.Id}");
    }

    public async Task<IActionResult> OnPostUploadAsync(Guid id, IFormFile? file, CancellationToken ct)
    {
        var (definition, problems) = await DefinitionFile.Read(file, ct);
        if (definition is null)
        {
            (Problems, NextId) = (problems, id);
            return Page();
        }
        var magnet = await mediator.Send(new NewMagnet.Command(id, definition, null), ct);
        this.Say("The definition was uploaded as a draft.");
        return Redirect($"/magnets/{magnet.Id}");
    }
}
