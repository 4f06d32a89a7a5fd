# Built in one step: docker build -t upushy .
# Run:               docker run -d -p 3000:3000 -v upushy:/data upushy
# Settings are environment variables, or a file mounted at /app/env.production.yaml; env.example.yaml explains them.

FROM node:20-bookworm-slim AS node

FROM eclipse-temurin:17-jdk AS build
# Node builds the admin panel; nothing of it gets into the image that runs.
COPY --from=node /usr/local/bin/node /usr/local/bin/node
COPY --from=node /usr/local/lib/node_modules/npm /usr/local/lib/node_modules/npm
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm
WORKDIR /src
COPY . .
RUN ./mvnw -B -ntp -DskipTests package \
 && java -Djarmode=tools -jar target/upushy-server.jar extract --layers --destination /layers

FROM eclipse-temurin:25-jre
# What pipelines check out with.
RUN apt-get update \
 && apt-get install -y --no-install-recommends git openssh-client \
 && rm -rf /var/lib/apt/lists/*
RUN groupadd --system --gid 10001 upushy \
 && useradd --system --uid 10001 --gid upushy --home-dir /app --shell /usr/sbin/nologin upushy \
 && mkdir -p /app /data \
 && chown upushy:upushy /data
WORKDIR /app

# What changes rarely comes first, so that a new version is a small download.
COPY --from=build /layers/dependencies/ ./
COPY --from=build /layers/spring-boot-loader/ ./
COPY --from=build /layers/snapshot-dependencies/ ./
COPY --from=build /layers/application/ ./

# Compact headers must be the same for the AOT cache and the server that starts from it.
ENV DATA_DIR=/data \
    SERVER_PORT=3000 \
    JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=60 -XX:+UseCompactObjectHeaders -XX:+ExitOnOutOfMemoryError --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"

# One start in vain: classes are kept loaded and linked, which takes half of what a start costs the processor. It may not be
# used by other Java versions or options, and then the server starts as it would without.
RUN DATA_DIR=/tmp/start java -XX:AOTCacheOutput=upushy.aot -Dspring.context.exit=onRefresh -jar upushy-server.jar \
 && rm -r /tmp/start

USER upushy
VOLUME /data
EXPOSE 3000

# Asks with the shell alone: an image is not bound to bring curl or wget.
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/$SERVER_PORT && printf 'GET /actuator/health/liveness HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && read -r -t 4 -u 3 _ status _ && [ \"$status\" = 200 ]"]

ENTRYPOINT ["java", "-XX:AOTCache=upushy.aot", "-jar", "upushy-server.jar"]
