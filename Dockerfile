# Builds the server with its GraphiQL page; the image runs as an ordinary user and keeps the workspace in /data.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
# Node builds the GraphiQL page; the distribution's own is older than the page's bundler allows.
COPY --from=node:20-bookworm-slim /usr/local/ /usr/local/
WORKDIR /src
COPY . .
RUN dotnet publish src/RelGraph.GraphQL/RelGraph.GraphQL.csproj --configuration Release --output /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app .
RUN mkdir /data && chown $APP_UID /data
USER $APP_UID
VOLUME /data
ENV ASPNETCORE_URLS=http://0.0.0.0:5080 \
    RELGRAPH_WORKSPACE=/data/relgraph.db
EXPOSE 5080
ENTRYPOINT ["dotnet", "RelGraph.GraphQL.dll"]
