using Microsoft.AspNetCore.Connections;

namespace LeadMagnets.Web.Infrastructure.Launch;

/// <summary>The frame around the program: what keeps it from starting is one paragraph on the console and an exit code, no stack trace.</summary>
public static class Launch
{
    public const int Refused = 1;

    public static async Task<int> Guarded(Func<Task> program)
    {
        try
        {
            await program();
            return 0;
        }
        catch (StartRefusedException refused)
        {
            return await Refuse(refused.Message);
        }
        catch (IOException taken) when (taken.InnerException is AddressInUseException)
        {
            return await Refuse($"{taken.Message.TrimEnd('.')}. Stop the program that listens there, or choose another address, " +
                "for example ASPNETCORE_URLS=http://localhost:5081.");
        }
    }

    private static async Task<int> Refuse(string message)
    {
        await Console.Error.WriteLineAsync($"LeadMagnets did not start. {message}");
        return Refused;
    }
}
