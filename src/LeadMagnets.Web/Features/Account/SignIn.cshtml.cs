using System.ComponentModel.DataAnnotations;
using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Account;

[AllowAnonymous]
public sealed class SignInModel(IMediator mediator) : PageModel
{
    [BindProperty] public Command Input { get; set; } = new();
    [BindProperty(SupportsGet = true)] public string? ReturnUrl { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid) return Page();
        var outcome = await mediator.Send(Input with { Address = HttpContext.Connection.RemoteIpAddress?.ToString() }, ct);
        if (outcome == Outcome.SignedIn) return LocalRedirect(Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : "/");
        ModelState.AddModelError("", outcome == Outcome.Locked
            ? "Too many tries. Wait a quarter of an hour, then try again."
            : "E-mail or password is not right.");
        return Page();
    }

    public enum Outcome { SignedIn, Wrong, Locked }

    public sealed record Command : IRequest<Outcome>
    {
        [Required(ErrorMessage = "Type your e-mail address."), StringLength(254)] public string Email { get; init; } = "";
        [Required(ErrorMessage = "Type your password."), StringLength(200)] public string Password { get; init; } = "";
        internal string? Address { get; init; }
    }

    public sealed class Handler(AppDb db, SignInManager<AppUser> signIn, IPasswordHasher<AppUser> passwords, ILookupNormalizer names, SignInAttempts attempts)
        : IRequestHandler<Command, Outcome>
    {
        // Verified where nobody has the address, so that the time taken tells nothing about who has an account.
        private static readonly string NobodysHash = new PasswordHasher<AppUser>().HashPassword(null!, Guid.Empty.ToString());

        public async Task<Outcome> Handle(Command command, CancellationToken ct)
        {
            var account = names.NormalizeEmail(command.Email.Trim());
            if (!attempts.MayTry(account, command.Address)) return Outcome.Locked;
            var user = await db.Users.SingleOrDefaultAsync(u => u.NormalizedEmail == account, ct);
            var right = passwords.VerifyHashedPassword(user!, user?.PasswordHash ?? NobodysHash, command.Password) != PasswordVerificationResult.Failed;
            if (user is null || !right) return Outcome.Wrong;
            attempts.Succeeded(account, command.Address);
            await signIn.SignInAsync(user, isPersistent: true);
            return Outcome.SignedIn;
        }
    }
}
