using System.ComponentModel.DataAnnotations;
using LeadMagnets.Domain.Branding;
using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared;
using LeadMagnets.Web.Features.Shared.Magnets;
using LeadMagnets.Web.Features.Shared.Published;
using LeadMagnets.Web.Infrastructure.Access;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Workspaces;

/// <summary>Name, brand, time zone and paper of the workspace.</summary>
public sealed class SettingsModel(IMediator mediator, AppDb db, CurrentMember me) : PageModel
{
    [BindProperty] public Command Input { get; set; } = new();

    public string? LogoFile { get; private set; }

    public Accent? Brand => Accent.Of(Input.Accent);

    public static IReadOnlyList<SelectListItem> Zones { get; } = [.. TimeZoneInfo.GetSystemTimeZones().Select(z => z.Id).Where(id => id.Contains('/') || id == "UTC").Order(StringComparer.Ordinal).Select(id => new SelectListItem(id, id))];

    public static IReadOnlyList<SelectListItem> Papers { get; } = [new("A4", "A4"), new("Letter", "Letter")];

    public static IReadOnlyList<SelectListItem> Fonts { get; } = [new("System font: loads nothing", "System"), new("Font of the page that holds it", "Host"), new("Serif", "Serif"), new("Rounded", "Rounded")];

    public static IReadOnlyList<SelectListItem> CornerShapes { get; } = [new("Round", "Round"), new("Soft", "Soft"), new("Square", "Square")];

    public static IReadOnlyList<SelectListItem> Densities { get; } = [new("Comfortable", "Comfortable"), new("Compact", "Compact"), new("Spacious", "Spacious")];

    public static IReadOnlyList<SelectListItem> Schemes { get; } = [new("As the page or the visitor's system has it", "Auto"), new("Always light", "Light"), new("Always dark", "Dark")];

    public async Task OnGetAsync(CancellationToken ct)
    {
        var w = await Stored(ct);
        LogoFile = w.LogoFile;
        Input = new() { Name = w.Name, Accent = w.Accent, Ground = w.Ground, Font = w.Font, Corners = w.Corners, Density = w.Density, Scheme = w.Scheme, Website = w.Website, TimeZone = w.TimeZone, Paper = w.Paper, Version = w.Version };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid)
        {
            LogoFile = (await Stored(ct)).LogoFile;
            return Page();
        }
        if (await mediator.Send(Input, ct)) this.Say("Saved. Players and reports show it from now on.");
        else this.Complain("Somebody else saved these settings since you opened them. Here is how they stand now; please change them again.");
        return Redirect("/settings");
    }

    public async Task<IActionResult> OnPostLogoAsync(IFormFile? file, CancellationToken ct)
    {
        var problem = await mediator.Send(new SaveLogo.Command(file), ct);
        if (problem is null) this.Say("The logo is in place.");
        else this.Complain(problem);
        return Redirect("/settings");
    }

    public async Task<IActionResult> OnPostRemoveLogoAsync(CancellationToken ct)
    {
        await mediator.Send(new SaveLogo.Remove(), ct);
        this.Say("The logo is removed.");
        return Redirect("/settings");
    }

    private Task<Workspace> Stored(CancellationToken ct) => db.Workspaces.AsNoTracking().SingleAsync(w => w.Id == me.WorkspaceId, ct);

    public sealed record Command : IRequest<bool>, IValidatableObject
    {
        [Required(ErrorMessage = "The workspace needs a name; visitors see it."), StringLength(80)] public string Name { get; init; } = "";
        [RegularExpression("^#[0-9a-fA-F]{6}$", ErrorMessage = "Write the colour as #rrggbb, such as #5b5bd6, or leave it empty.")] public string? Accent { get; init; }
        [RegularExpression("^#[0-9a-fA-F]{6}$", ErrorMessage = "Write the colour as #rrggbb, such as #fff8ee, or leave it empty for white.")] public string? Ground { get; init; }
        [EnumDataType(typeof(BrandFont))] public BrandFont Font { get; init; }
        [EnumDataType(typeof(Corners))] public Corners Corners { get; init; }
        [EnumDataType(typeof(Density))] public Density Density { get; init; }
        [EnumDataType(typeof(Scheme))] public Scheme Scheme { get; init; }
        [StringLength(200)] public string? Website { get; init; }
        [Required] public string TimeZone { get; init; } = "UTC";
        [EnumDataType(typeof(PaperSize))] public PaperSize Paper { get; init; }
        public long Version { get; init; }

        public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
        {
            if (!TimeZoneInfo.TryFindSystemTimeZoneById(TimeZone, out _))
                yield return new("There is no such time zone. Choose one of the list.", [nameof(TimeZone)]);
            if (!string.IsNullOrEmpty(Website) && !(Uri.TryCreate(Website, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http"))
                yield return new("Write the whole address, such as https://acme.example.", [nameof(Website)]);
        }
    }

    public sealed class CommandHandler(IWriter writer, CurrentMember me, PublicFaces faces) : IRequestHandler<Command, bool>
    {
        public async Task<bool> Handle(Command command, CancellationToken ct)
        {
            var workspace = me.WorkspaceId;
            if (!await writer.Write(me.Scope, (db, token) => Save(db, workspace, command, token), ct)) return false;
            await faces.Refresh(workspace, ct);
            return true;
        }

        private static async Task<bool> Save(AppDb db, Guid id, Command command, CancellationToken ct)
        {
            var w = await db.Workspaces.SingleAsync(x => x.Id == id, ct);
            if (w.Version != command.Version) return false;
            (w.Name, w.Accent, w.Website, w.TimeZone, w.Paper) = (command.Name.Trim(), command.Accent, command.Website, command.TimeZone, command.Paper);
            (w.Ground, w.Font, w.Corners, w.Density, w.Scheme) = (command.Ground, command.Font, command.Corners, command.Density, command.Scheme);
            w.Version++;
            await db.SaveChangesAsync(ct);
            return true;
        }
    }
}
