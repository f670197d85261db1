using System.Text.Json.Nodes;
using LeadMagnets.Web.Tests.Support;

namespace LeadMagnets.Web.Tests.Chaos;

/// <summary>What programs that run no JavaScript send, in the shares in which they are met: bare calls, borrowed sessions, made-up and stolen proofs.</summary>
internal sealed class BotCorpus(WebApp app, string key, string otherKey, int seed)
{
    private readonly Random random = new(seed);
    private readonly List<(string Session, string Proof)> stolen = [];
    private int number;

    /// <summary>Real proofs that somebody solved once: for another magnet, and for this one.</summary>
    public async Task Steal()
    {
        foreach (var magnet in new[] { otherKey, key })
        {
            using var human = new ScriptedHuman(app.From(Strangers.Address(random.Next(5_000_000))), magnet);
            await human.Arrive();
            await human.Work();
            stolen.Add((human.Session, human.Proof));
            if (magnet == key) using (await human.Send("stolen-from", "person@acme-dental.com")) { }
        }
    }

    public async Task<HttpResponseMessage> Next()
    {
        var id = $"bot-{seed}-{++number:000000}";
        // One of five comes from the same few machines, the rest from a network of infected ones.
        using var bot = new ScriptedHuman(app.From(Strangers.Address(random.Next(5) == 0 ? random.Next(8) : random.Next(5_000_000))), key);
        var kind = random.Next(8);
        if (kind is 2 or 3 or 4) await bot.Arrive();
        return await bot.Send(id, random.Next(3) == 0 ? $"bot{number}@mailinator.com" : $"bot{number}@company{number}.example", change: body => Spoil(body, kind));
    }

    private void Spoil(JsonObject body, int kind)
    {
        switch (kind)
        {
            case 0: break;
            case 1: body["session"] = "CfDJ8" + new string('A', 120); break;
            case 2: break;
            case 3: body["proof"] = Convert.ToBase64String("{\"algorithm\":\"SHA-256\",\"challenge\":\"00\",\"number\":1,\"salt\":\"x\",\"signature\":\"00\"}"u8); break;
            case 4: body["proof"] = stolen[random.Next(2)].Proof; break;
            case 5: (body["session"], body["proof"]) = stolen[random.Next(2)]; break;
            case 6: body["trap"] = "https://cheap-pills.example"; break;
            default: body["lead"]!["name"] = "WIN http://casino.example now"; break;
        }
    }
}
