using System.ComponentModel.DataAnnotations;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Infrastructure;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LeadMagnets.Web.Features.Account;

[AllowAnonymous]
public sealed class SetupModel(IMediator mediator, SetupLink link) : PageModel
{
    [BindProperty] public Command Input { get; set; } = new();
    [BindProperty(SupportsGet = true)] public string? Token { get; set; }
    public bool LinkOpens { get; private set; } = true;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        LinkOpens = await link.Opens(Token, ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        LinkOpens = await link.Opens(Token, ct);
        if (!LinkOpens || !ModelState.IsValid) return Page();
        LinkOpens = await mediator.Send(Input, ct);
        return LinkOpens ? LocalRedirect("/") : Page();
    }

    /// <summary>False: somebody else was faster.</summary>
    public sealed record Command : IRequest<bool>
    {
        [Required(ErrorMessage = "Type the name of your company or brand."), StringLength(80)] public string Workspace { get; init; } = "";
        [Required(ErrorMessage = "Type your name."), StringLength(80)] public string Name { get; init; } = "";
        [Required(ErrorMessage = "Type your e-mail address."), EmailAddress(ErrorMessage = "This is no e-mail address."), StringLength(254)]
        public string Email { get; init; } = "";
        [Required(ErrorMessage = "Choose a password.")]
        [StringLength(200, MinimumLength = LeadMagnetsOptionsRules.ShortestPassword, ErrorMessage = "Use {2} to {1} characters.")]
        public string Password { get; init; } = "";
    }

    public sealed class Handler(Installation installation, SignInManager<AppUser> signIn) : IRequestHandler<Command, bool>
    {
        public async Task<bool> Handle(Command command, CancellationToken ct)
        {
            var owner = new NewOwner(command.Name.Trim(), command.Email.Trim(), command.Password, command.Workspace.Trim());
            if (await installation.Create(owner, ct) is not { } user) return false;
            await signIn.SignInAsync(user, isPersistent: true);
            return true;
        }
    }
}
