using System.Text;
using QRCoder;

namespace LeadMagnets.Web.Features.Placements;

/// <summary>The QR code of an address (ISO/IEC 18004), readable when 15 % of it are dirty, with the quiet zone that readers want around it.</summary>
public sealed class LinkPicture : IDisposable
{
    private const int PixelsPerModule = 20;
    private readonly QRCodeData code;

    private LinkPicture(QRCodeData code) => this.code = code;

    public static LinkPicture Of(string address)
    {
        using var generator = new QRCodeGenerator();
        return new(generator.CreateQrCode(address, QRCodeGenerator.ECCLevel.M));
    }

    /// <summary>Modules along one side, quiet zone included.</summary>
    public int Size => code.ModuleMatrix.Count;

    /// <summary>The dark modules as one path in units of a module: a rectangle for each run of a row.</summary>
    public string Path()
    {
        var path = new StringBuilder();
        for (var y = 0; y < Size; y++)
        {
            var row = code.ModuleMatrix[y];
            for (var x = 0; x < Size; x++)
            {
                var start = x;
                while (x < Size && row[x]) x++;
                if (x > start) path.Append(System.Globalization.CultureInfo.InvariantCulture, $"M{start} {y}h{x - start}v1h-{x - start}z");
            }
        }
        return path.ToString();
    }

    /// <summary>A file of its own, black on white: readers want contrast, whatever the brand's colours are.</summary>
    public string Svg() => $"""
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Size} {Size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h{Size}v{Size}H0z"/><path d="{Path()}"/></svg>
        """;

    public byte[] Png()
    {
        using var writer = new PngByteQRCode(code);
        return writer.GetGraphic(PixelsPerModule);
    }

    public void Dispose() => code.Dispose();
}
