# docker build -t kazakh-archive . && docker run -p 8080:8080 kazakh-archive
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY .editorconfig ./
COPY src/Directory.Build.props src/
COPY src/KazakhArchive.Texts/KazakhArchive.Texts.csproj src/KazakhArchive.Texts/packages.lock.json src/KazakhArchive.Texts/
COPY src/KazakhArchive.Facsimiles/KazakhArchive.Facsimiles.csproj src/KazakhArchive.Facsimiles/packages.lock.json src/KazakhArchive.Facsimiles/
COPY src/KazakhArchive.Search/KazakhArchive.Search.csproj src/KazakhArchive.Search/packages.lock.json src/KazakhArchive.Search/
COPY src/KazakhArchive.Importer/KazakhArchive.Importer.csproj src/KazakhArchive.Importer/packages.lock.json src/KazakhArchive.Importer/
COPY src/KazakhArchive.Site/KazakhArchive.Site.csproj src/KazakhArchive.Site/packages.lock.json src/KazakhArchive.Site/
RUN dotnet restore src/KazakhArchive.Site --use-current-runtime && dotnet restore src/KazakhArchive.Importer --use-current-runtime
COPY src/KazakhArchive.Texts src/KazakhArchive.Texts
COPY src/KazakhArchive.Facsimiles src/KazakhArchive.Facsimiles
COPY src/KazakhArchive.Search src/KazakhArchive.Search
COPY src/KazakhArchive.Importer src/KazakhArchive.Importer
COPY src/KazakhArchive.Site src/KazakhArchive.Site
RUN dotnet publish src/KazakhArchive.Site --configuration Release --use-current-runtime --no-restore --output /app
RUN dotnet publish src/KazakhArchive.Importer --configuration Release --use-current-runtime --no-restore --output /importer
COPY corpus /app/corpus
# The index lies in the image, so that a container which may not write has its search at once.
RUN dotnet /importer/KazakhArchive.Importer.dll index --corpus /app/corpus --index /app/index

# The image of Debian's or Ubuntu's kind holds ICU; Alpine's does not, and the site would refuse to start.
FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app ./
# Set PublicOrigin and Contact when running: docker run -e PublicOrigin=https://… -e Contact=editor@…
ENV ASPNETCORE_HTTP_PORTS=8080
ENV Search__Index=/app/index
# One heap of glibc's for all threads, from the start: a quarter less memory once a thousand books are read and searched.
ENV MALLOC_ARENA_MAX=1
EXPOSE 8080
# Nothing is written: docker run --read-only --tmpfs /tmp, where the runtime keeps the socket by which its meters are read.
USER $APP_UID
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s CMD ["dotnet", "KazakhArchive.Site.dll", "health"]
ENTRYPOINT ["dotnet", "KazakhArchive.Site.dll"]
