# docker build -t leadmagnets .
# docker run --init -p 5080:5080 -v leadmagnets:/data --cap-add SYS_ADMIN --security-opt no-new-privileges leadmagnets
# The right lets Chromium make its sandbox; the program's user does not get it (README, Deployment).

FROM node:20-bookworm-slim AS widgets
WORKDIR /src
COPY . .
RUN npm ci --include=dev --workspace widgets && npm run build --workspace widgets

FROM mcr.microsoft.com/dotnet/sdk:10.0 AS server
WORKDIR /src
COPY --from=widgets /src .
RUN dotnet publish src/LeadMagnets.Web -c Release -o /app -p:Precompile=true

FROM mcr.microsoft.com/dotnet/aspnet:10.0 AS dotnet

# Microsoft's images for .NET 10 are Ubuntu's, where Chromium is a snap that no container runs: Debian has it as a package.
FROM debian:bookworm-slim
RUN apt-get update \
 && apt-get install -y --no-install-recommends \
      ca-certificates chromium-headless-shell curl fonts-liberation fonts-noto-cjk fonts-noto-core libicu72 libssl3 tzdata \
 && rm -rf /var/lib/apt/lists/* \
 && useradd --system --uid 1654 --home-dir /data --shell /usr/sbin/nologin leadmagnets \
 && install -d -o leadmagnets -g leadmagnets -m 700 /data
COPY --from=dotnet /usr/share/dotnet /usr/share/dotnet
COPY --from=server /app /app

ENV ASPNETCORE_URLS=http://+:5080 \
    DOTNET_RUNNING_IN_CONTAINER=true \
    LeadMagnets__Chromium=/usr/bin/chromium-headless-shell \
    LeadMagnets__Data=/data
WORKDIR /app
USER leadmagnets
VOLUME /data
EXPOSE 5080
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s CMD curl -fsS -o /dev/null http://localhost:5080/health/live
ENTRYPOINT ["/usr/share/dotnet/dotnet", "LeadMagnets.Web.dll"]
