package io.upushy.hosting.server;

import io.upushy.auth.Caller;
import io.upushy.hosting.server.ServerRequests.Answer;
import io.upushy.hosting.server.ServerRequests.Put;
import io.upushy.hosting.server.ServerRequests.Tested;
import io.upushy.web.ApiException;
import io.upushy.web.Messages;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Takes the servers' settings from administrators, shows them without their secrets, and tries them. */
@Service
class ServerDesk {

    private final ServerRepository rows;
    private final Servers servers;
    private final Map<ServerKind, ConnectionTest> tests;
    private final Messages messages;
    private final Clock clock;

    ServerDesk(ServerRepository rows, Servers servers, List<ConnectionTest> tests, Messages messages, Clock clock) {
        this.rows = rows;
        this.servers = servers;
        this.tests = tests.stream().collect(Collectors.toMap(ConnectionTest::kind, Function.identity()));
        this.messages = messages;
        this.clock = clock;
    }

    Mono<List<Answer>> list() {
        return rows.all().collectMap(StoredServer::kind).map(stored -> Arrays.stream(ServerKind.values())
                .map(kind -> toAnswer(kind, stored.get(kind)))
                .toList());
    }

    Mono<Answer> put(Caller caller, String word, Put request) {
        return kindOf(word).flatMap(kind -> rows.find(kind)
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .map(before -> toStore(new ServerEntry(kind, request), kind, request, before.orElse(null)))
                .flatMap(server -> rows.put(server, caller.userId(), clock.instant()))
                .then(rows.find(kind))
                .map(stored -> toAnswer(kind, stored)));
    }

    private StoredServer toStore(ServerEntry entry, ServerKind kind, Put request, @Nullable StoredServer before) {
        if (request.secret() != null) {
            return entry.with(servers.seal(kind, request.secret()));
        }
        if (before == null || entry.needsSecret(before)) {
            throw ApiException.invalid("secret", "hosting.server.secret");
        }
        return entry.with(before.sealed());
    }

    Mono<Tested> test(String word, Locale locale) {
        return kindOf(word)
                .flatMap(servers::require)
                .flatMap(settings -> test(settings))
                .map(version -> new Tested(true, version, null, null))
                .onErrorResume(ServerFailure.class, failure -> Mono.just(toTested(failure, locale)));
    }

    private Mono<String> test(ServerSettings settings) {
        return Mono.justOrEmpty(tests.get(settings.kind())).flatMap(test -> test.test(settings));
    }

    private Tested toTested(ServerFailure failure, Locale locale) {
        var problem = messages.get(locale, failure.key(), failure.arguments());
        return new Tested(false, null, problem, failure.fingerprint());
    }

    private static Mono<ServerKind> kindOf(String word) {
        return Mono.justOrEmpty(ServerKind.of(word))
                .switchIfEmpty(Mono.error(() -> ApiException.notFound("kind", "hosting.server.unknownKind")));
    }

    private static Answer toAnswer(ServerKind kind, @Nullable StoredServer stored) {
        if (stored == null) {
            return new Answer(
                    kind.word(),
                    kind.title(),
                    false,
                    null,
                    null,
                    null,
                    false,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
        }
        return new Answer(
                kind.word(),
                kind.title(),
                true,
                stored.baseUrl().toString(),
                stored.credential(),
                stored.username(),
                true,
                stored.fingerprint(),
                stored.owner(),
                stored.endpointId(),
                stored.forwardHost(),
                stored.email(),
                stored.updatedBy(),
                stored.updatedTime());
    }
}
