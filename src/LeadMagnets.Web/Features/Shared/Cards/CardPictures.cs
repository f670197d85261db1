using LeadMagnets.Web.Infrastructure.Printing;

namespace LeadMagnets.Web.Features.Shared.Cards;

/// <summary>Takes the pictures of cards and keeps them, each under the hash of what it shows.</summary>
public sealed class CardPictures(IPrinter printer, PrintStore store, RazorText razor)
{
    public const int Width = 1200, Height = 630;
    private const string View = "/Features/Shared/Cards/_Card.cshtml";

    /// <summary>Whether a card that was never taken could be taken now.</summary>
    public bool CanBeTaken => printer.State.Ready;

    /// <param name="folder">Where it is kept.</param>
    /// <param name="card">What it shows.</param>
    /// <param name="ct">The asker's patience; the picture is taken all the same.</param>
    public async Task<Print> Picture(string folder, CardDocument card, CancellationToken ct)
    {
        var html = await razor.Write(View, card);
        return await store.Get(store.PathOf(folder, html, ".png"), () => printer.Picture(html, new(Width, Height), CancellationToken.None), ct);
    }
}
