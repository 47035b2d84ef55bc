# docker build -t kazakh-archive . && docker run -p 8080:8080 kazakh-archive
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY .editorconfig ./
COPY src/Directory.Build.props src/
COPY src/KazakhArchive.Texts/KazakhArchive.Texts.csproj src/KazakhArchive.Texts/packages.lock.json src/KazakhArchive.Texts/
COPY src/KazakhArchive.Site/KazakhArchive.Site.csproj src/KazakhArchive.Site/packages.lock.json src/KazakhArchive.Site/
RUN dotnet restore src/KazakhArchive.Site --use-current-runtime
COPY src/KazakhArchive.Texts src/KazakhArchive.Texts
COPY src/KazakhArchive.Site src/KazakhArchive.Site
RUN dotnet publish src/KazakhArchive.Site --configuration Release --use-current-runtime --no-restore --output /app

# The image of Debian's or Ubuntu's kind holds ICU; Alpine's does not, and the site would refuse to start.
FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app ./
COPY corpus corpus
# Set PublicOrigin and Contact when running: docker run -e PublicOrigin=https://… -e Contact=editor@…
ENV ASPNETCORE_HTTP_PORTS=8080
EXPOSE 8080
# Nothing is written: docker run --read-only --tmpfs /tmp, where the runtime keeps the socket by which its meters are read.
USER $APP_UID
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s CMD ["dotnet", "KazakhArchive.Site.dll", "health"]
ENTRYPOINT ["dotnet", "KazakhArchive.Site.dll"]
