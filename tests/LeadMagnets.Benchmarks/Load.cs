using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace LeadMagnets.Benchmarks;

/// <summary>
/// Keep-alive clients that speak just enough HTTP/1.1 over bare sockets: finished bytes go out, the answer is read to its Content-Length.
/// Client and server share the machine's cores, so every microsecond that the client saves is the server's.
/// </summary>
internal static class Load
{
    public static async Task<Figures> Run(int port, int clients, TimeSpan warmUp, TimeSpan measured, int status, Func<int, byte[]> request)
    {
        var number = 0;
        var begin = Stopwatch.GetTimestamp() + (long)(warmUp.TotalSeconds * Stopwatch.Frequency);
        var end = begin + (long)(measured.TotalSeconds * Stopwatch.Frequency);
        var all = new ConcurrentBag<List<double>>();
        var failures = 0;

        await Task.WhenAll(Enumerable.Range(0, clients).Select(_ => Task.Run(async () =>
        {
            using var connection = await Connection.Open(port);
            var times = new List<double>(100_000);
            for (var now = Stopwatch.GetTimestamp(); now < end;)
            {
                var got = await connection.Exchange(request(Interlocked.Increment(ref number)));
                var after = Stopwatch.GetTimestamp();
                if (got != status) Interlocked.Increment(ref failures);
                else if (now >= begin && after <= end) times.Add(Stopwatch.GetElapsedTime(now, after).TotalMilliseconds);
                now = after;
            }
            all.Add(times);
        })));
        return Figures.Of([.. all.SelectMany(t => t)], measured, failures);
    }

    private sealed class Connection(Socket socket) : IDisposable
    {
        private readonly byte[] buffer = new byte[256 * 1024];

        public static async Task<Connection> Open(int port)
        {
            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            await socket.ConnectAsync(IPAddress.Loopback, port);
            return new(socket);
        }

        /// <summary>Sends the bytes and reads the whole answer; its status.</summary>
        public async Task<int> Exchange(byte[] request)
        {
            await socket.SendAsync(request);
            var (have, need) = (0, int.MaxValue);
            while (have < need)
            {
                var read = await socket.ReceiveAsync(buffer.AsMemory(have));
                if (read == 0) throw new IOException("The server closed the connection.");
                have += read;
                if (need == int.MaxValue) need = Length(buffer.AsSpan(0, have));
            }
            return int.Parse(buffer.AsSpan(9, 3), CultureInfo.InvariantCulture);
        }

        public void Dispose() => socket.Dispose();

        private static int Length(ReadOnlySpan<byte> head)
        {
            var end = head.IndexOf("\r\n\r\n"u8);
            if (end < 0) return int.MaxValue;
            var field = head[..end].IndexOf("Content-Length: "u8);
            if (field < 0) throw new InvalidOperationException("An answer without Content-Length.");
            var digits = head[(field + "Content-Length: ".Length)..end];
            var stop = digits.IndexOf((byte)'\r');
            return end + 4 + int.Parse(stop < 0 ? digits : digits[..stop], CultureInfo.InvariantCulture);
        }
    }
}

/// <summary>How many a second, and how long one took, in milliseconds.</summary>
internal sealed record Figures(double PerSecond, double P50, double P99, double Longest, int Failures)
{
    public static Figures Of(List<double> times, TimeSpan span, int failures)
    {
        times.Sort();
        return times.Count == 0 ? new(0, 0, 0, 0, failures)
            : new(times.Count / span.TotalSeconds, times[times.Count / 2], times[(int)(times.Count * 0.99)], times[^1], failures);
    }
}
