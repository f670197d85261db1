using System.ComponentModel.DataAnnotations;
using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Infrastructure;
using MediatR;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Account;

public sealed class PasswordModel(IMediator mediator, UserManager<AppUser> users) : PageModel
{
    [BindProperty] public Command Input { get; set; } = new();
    [TempData] public string? Message { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid) return Page();
        var command = Input with { UserId = Guid.Parse(users.GetUserId(User)!), Address = HttpContext.Connection.RemoteIpAddress?.ToString() };
        if (await mediator.Send(command, ct) is { } complaint)
        {
            ModelState.AddModelError("", complaint);
            return Page();
        }
        Message = "Your password is changed. Other places where you were signed in will ask for it.";
        return RedirectToPage();
    }

    /// <summary>The answer is a complaint, or null when it is done.</summary>
    public sealed record Command : IRequest<string?>
    {
        [Required(ErrorMessage = "Type the password that you have now."), StringLength(200)] public string Current { get; init; } = "";
        [Required(ErrorMessage = "Type a new password.")]
        [StringLength(200, MinimumLength = LeadMagnetsOptionsRules.ShortestPassword, ErrorMessage = "Use {2} to {1} characters.")]
        public string New { get; init; } = "";
        internal Guid UserId { get; init; }
        internal string? Address { get; init; }
    }

    public sealed class Handler(AppDb db, IWriter writer, SignInManager<AppUser> signIn, IPasswordHasher<AppUser> passwords, SignInAttempts attempts)
        : IRequestHandler<Command, string?>
    {
        public async Task<string?> Handle(Command command, CancellationToken ct)
        {
            var user = await db.Users.SingleAsync(u => u.Id == command.UserId, ct);
            if (!attempts.MayTry(user.NormalizedEmail!, command.Address)) return "Too many tries. Wait a quarter of an hour, then try again.";
            if (passwords.VerifyHashedPassword(user, user.PasswordHash!, command.Current) == PasswordVerificationResult.Failed)
                return "The password that you have now is another one.";
            attempts.Succeeded(user.NormalizedEmail!, command.Address);
            var changed = await Save(command.UserId, passwords.HashPassword(user, command.New), ct);
            await signIn.SignInAsync(changed, isPersistent: true);
            return null;
        }

        /// <summary>The new stamp ends every other session.</summary>
        private Task<AppUser> Save(Guid id, string hash, CancellationToken ct)
        {
            var stamp = SecretHash.NewSecret();
            return writer.Write(WriteScope.System, async (data, cancel) =>
            {
                var user = await data.Users.SingleAsync(u => u.Id == id, cancel);
                (user.PasswordHash, user.SecurityStamp, user.ConcurrencyStamp) = (hash, stamp, stamp);
                return user;
            }, ct);
        }
    }
}
