using System.Diagnostics;
using LeadMagnets.Web.Features.Placements;
using LeadMagnets.Web.Tests.Support;
using Xunit;

namespace LeadMagnets.Web.Tests.Features.Placements;

/// <summary>QR codes, read back by a program that knows nothing of ours.</summary>
public sealed class LinkPictureTests
{
    private static readonly string? Reader = Environment.GetEnvironmentVariable("LEADMAGNETS_TEST_ZBARIMG");

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("https://go.acme.example/p/abcdefg")]
    [InlineData("http://localhost:5080/p/zyxwvut")]
    [InlineData("https://ein-ziemlich-langer-name-der-niemandem-etwas-sagt.und-noch-einer.messen.acme-dental.example/p/hjkmnpq")]
    public async Task A_reader_finds_the_address_in_the_picture(string address)
    {
        Assert.SkipWhen(Reader is null, "There is no zbarimg here to read QR codes with.");
        using var scratch = new Scratch();
        using var picture = LinkPicture.Of(address);
        var path = Path.Combine(scratch.Path, "code.png");
        await File.WriteAllBytesAsync(path, picture.Png(), Ct);

        Assert.Equal(address, await Read(path));
    }

    [Fact]
    public void The_drawing_has_a_quiet_zone_and_the_three_corners_of_a_code()
    {
        using var picture = LinkPicture.Of("https://go.acme.example/p/abcdefg");

        var path = picture.Path();

        // Four modules of white, then the seven dark ones of a corner, left and right.
        Assert.StartsWith("M4 4h7v1h-7z", path, StringComparison.Ordinal);
        Assert.Contains($"M{picture.Size - 11} 4h7v1h-7z", path, StringComparison.Ordinal);
        Assert.Contains($"M4 {picture.Size - 5}h7v1h-7z", path, StringComparison.Ordinal);
        Assert.Contains($"viewBox=\"0 0 {picture.Size} {picture.Size}\"", picture.Svg(), StringComparison.Ordinal);
    }

    private static async Task<string> Read(string path)
    {
        using var reader = Process.Start(new ProcessStartInfo(Reader!, ["--raw", "--quiet", "--nodbus", path]) { RedirectStandardOutput = true })!;
        var text = await reader.StandardOutput.ReadToEndAsync(Ct);
        await reader.WaitForExitAsync(Ct);
        return text.Trim();
    }
}
