using System.Security.Cryptography;
using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Infrastructure;
using LeadMagnets.Web.Infrastructure.Commands;
using LeadMagnets.Web.Infrastructure.Launch;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Account;

/// <summary>
/// <c>--reset-password E-MAIL</c>: a way back in for an owner who lost the password. Whoever can run it has the server anyway. The new
/// password is shown once, and every session of the account ends.
/// </summary>
public static class ResetPassword
{
    private const string Letters = "23456789abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ";

    /// <summary>True: done, the program ends.</summary>
    public static async Task<bool> Ran(string[] args, IServiceProvider services)
    {
        if (CommandLine.After(args, "--reset-password") is not { } mail) return false;
        await using var scope = services.CreateAsyncScope();
        var provider = scope.ServiceProvider;
        var name = provider.GetRequiredService<ILookupNormalizer>().NormalizeEmail(mail);
        var password = RandomNumberGenerator.GetString(Letters, 16);
        var passwords = provider.GetRequiredService<IPasswordHasher<AppUser>>();
        var hash = passwords.HashPassword(new AppUser { DisplayName = "", CreatedAt = default }, password);
        var stamp = SecretHash.NewSecret();
        var found = await provider.GetRequiredService<IWriter>().Write(WriteScope.System, async (db, ct) =>
        {
            if (await db.Users.AsTracking().FirstOrDefaultAsync(u => u.NormalizedEmail == name, ct) is not { } user) return false;
            (user.PasswordHash, user.SecurityStamp, user.LockoutEnd, user.AccessFailedCount) = (hash, stamp, null, 0);
            return true;
        }, CancellationToken.None);
        if (!found) throw new StartRefusedException($"Nobody signs in with {mail}. Check the address.");
        Console.WriteLine($"The new password of {mail} is {password} — sign in with it and change it under your name.");
        return true;
    }
}
