using System.Buffers.Binary;

namespace LeadMagnets.Web.Features.Workspaces;

/// <summary>
/// An uploaded logo, judged by its bytes and not by its name: PNG, JPEG or WebP within limits. It is written anew from the parts that
/// make the picture, so that metadata (places, names) and anything hidden behind or between them stay out.
/// </summary>
/// <param name="Extension"><c>png</c>, <c>jpg</c> or <c>webp</c>.</param>
/// <param name="Bytes">The cleaned file.</param>
public sealed record LogoImage(string Extension, byte[] Bytes)
{
    public const int MostBytes = 1024 * 1024;
    public const int MostPixels = 4000;

    /// <summary>The picture, or a sentence that says what to do.</summary>
    public static (LogoImage? Image, string? Problem) Read(byte[] file)
    {
        if (file.Length > MostBytes) return (null, "The picture has more than 1 MB. Save it smaller and upload it again.");
        var read = Png(file) ?? Jpeg(file) ?? WebP(file);
        if (read is not { } found) return (null, "This is not a PNG, JPEG or WebP picture. Save it as one of them and upload it again.");
        var (image, width, height) = found;
        return width is < 1 or > MostPixels || height is < 1 or > MostPixels
            ? (null, $"The picture has {width} × {height} pixels; at most {MostPixels} each way are taken.")
            : (image, null);
    }

    private static (LogoImage, int, int)? Png(ReadOnlySpan<byte> file)
    {
        if (!file.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])) return null;
        var kept = new List<byte>(file.Length);
        kept.AddRange(file[..8]);
        var (width, height, at, ended) = (0, 0, 8, false);
        while (!ended && at + 12 <= file.Length)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(file[at..]);
            if (length > file.Length - at - 12) return null;
            var name = file.Slice(at + 4, 4);
            if (name.SequenceEqual("IHDR"u8) && length == 13) (width, height) = (Big(file, at + 8), Big(file, at + 12));
            if (name.SequenceEqual("IHDR"u8) || name.SequenceEqual("PLTE"u8) || name.SequenceEqual("tRNS"u8) || name.SequenceEqual("IDAT"u8)
                || name.SequenceEqual("IEND"u8) || name.SequenceEqual("gAMA"u8) || name.SequenceEqual("sRGB"u8)) kept.AddRange(file.Slice(at, (int)length + 12));
            ended = name.SequenceEqual("IEND"u8);
            at += (int)length + 12;
        }
        return ended ? (new("png", [.. kept]), width, height) : null;
    }

    private static (LogoImage, int, int)? Jpeg(ReadOnlySpan<byte> file)
    {
        if (!file.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])) return null;
        var kept = new List<byte>(file.Length) { 0xFF, 0xD8 };
        var (width, height, at) = (0, 0, 2);
        while (at + 4 <= file.Length && file[at] == 0xFF)
        {
            var marker = file[at + 1];
            var length = BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]);
            if (length < 2 || at + 2 + length > file.Length) return null;
            // SOF markers, without DHT (C4), JPG (C8) and DAC (CC), hold the size.
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC) && length >= 8)
                (height, width) = (BinaryPrimitives.ReadUInt16BigEndian(file[(at + 5)..]), BinaryPrimitives.ReadUInt16BigEndian(file[(at + 7)..]));
            // Of the application segments only JFIF (E0) and Adobe's colour note (EE) say how to show the picture; FE is a comment.
            if (marker is not ((>= 0xE1 and <= 0xED) or 0xEF or 0xFE)) kept.AddRange(file.Slice(at, 2 + length));
            at += 2 + length;
            if (marker != 0xDA) continue;
            var end = file[at..].LastIndexOf((ReadOnlySpan<byte>)[0xFF, 0xD9]);
            if (end < 0) return null;
            kept.AddRange(file.Slice(at, end + 2));
            return (new("jpg", [.. kept]), width, height);
        }
        return null;
    }

    private static (LogoImage, int, int)? WebP(ReadOnlySpan<byte> file)
    {
        if (file.Length < 30 || !file.StartsWith("RIFF"u8) || !file[8..].StartsWith("WEBP"u8)) return null;
        var kept = new List<byte>();
        var (width, height, at) = (0, 0, 12);
        while (at + 8 <= file.Length)
        {
            var length = BinaryPrimitives.ReadUInt32LittleEndian(file[(at + 4)..]);
            var padded = (long)length + (length & 1);
            if (at + 8 + (long)length > file.Length) return null;
            var name = file.Slice(at, 4);
            var body = file.Slice(at + 8, (int)length);
            if (name.SequenceEqual("VP8X"u8) && body.Length >= 10) (width, height) = (Small24(body, 4) + 1, Small24(body, 7) + 1);
            else if (width == 0 && name.SequenceEqual("VP8 "u8) && body.Length >= 10) (width, height) = ((body[6] | (body[7] << 8)) & 0x3FFF, (body[8] | (body[9] << 8)) & 0x3FFF);
            else if (width == 0 && name.SequenceEqual("VP8L"u8) && body.Length >= 5) (width, height) = (1 + (body[1] | ((body[2] & 0x3F) << 8)), 1 + ((body[2] >> 6) | (body[3] << 2) | ((body[4] & 0x0F) << 10)));
            if (name.SequenceEqual("VP8X"u8) || name.SequenceEqual("VP8 "u8) || name.SequenceEqual("VP8L"u8) || name.SequenceEqual("ALPH"u8))
                kept.AddRange(file.Slice(at, (int)Math.Min(8 + padded, file.Length - at)));
            at += (int)Math.Min(8 + padded, int.MaxValue - at);
        }
        if (kept.Count == 0) return null;
        var head = new byte[12];
        "RIFF"u8.CopyTo(head);
        BinaryPrimitives.WriteUInt32LittleEndian(head.AsSpan(4), (uint)(4 + kept.Count));
        "WEBP"u8.CopyTo(head.AsSpan(8));
        return (new("webp", [.. head, .. kept]), width, height);
    }

    private static int Big(ReadOnlySpan<byte> file, int at) => BinaryPrimitives.ReadInt32BigEndian(file[at..]);

    private static int Small24(ReadOnlySpan<byte> body, int at) => body[at] | (body[at + 1] << 8) | (body[at + 2] << 16);
}
