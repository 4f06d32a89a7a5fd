package io.upushy.pipeline.secret;

import io.upushy.auth.Caller;
import io.upushy.pipeline.Vault;
import io.upushy.pipeline.secret.SecretRepository.Others;
import io.upushy.pipeline.secret.SecretRepository.Sealed;
import io.upushy.project.ProjectAccess;
import io.upushy.project.ProjectDeletionGuard;
import io.upushy.project.ProjectLock;
import io.upushy.project.ProjectRole;
import io.upushy.web.Affected;
import io.upushy.web.ApiException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The secrets of projects: owners set and remove them, nobody reads them but steps. They go with their project. */
@Service
class SecretService implements ProjectSecrets, SecretNames, ProjectDeletionGuard {

    private static final int MOST = 200;

    /** Bytes of all of a project's secrets together, encrypted: every log looks for all of them in several forms at once. */
    private static final long LARGEST = 64 * 1024;

    private final SecretRepository secrets;
    private final Vault vault;
    private final ProjectAccess access;
    private final ProjectLock lock;
    private final Clock clock;

    SecretService(SecretRepository secrets, Vault vault, ProjectAccess access, ProjectLock lock, Clock clock) {
        this.secrets = secrets;
        this.vault = vault;
        this.access = access;
        this.lock = lock;
        this.clock = clock;
    }

    @Override
    public Mono<Map<String, String>> values(String projectId, Collection<String> names) {
        if (names.isEmpty()) {
            return Mono.just(Map.of());
        }
        return secrets.find(projectId, names).collectMap(Sealed::name, secret -> open(projectId, secret));
    }

    @Override
    public Mono<List<String>> allValues(String projectId) {
        return secrets.all(projectId)
                .map(secret -> open(projectId, secret))
                .distinct()
                .collectList();
    }

    @Override
    public Mono<Set<String>> of(String projectId) {
        return secrets.list(projectId).map(SecretAnswer::name).collect(Collectors.toUnmodifiableSet());
    }

    Mono<List<SecretAnswer>> list(Caller caller, String projectId) {
        return access.require(caller, projectId, ProjectRole.OWNER)
                .then(secrets.list(projectId).collectList());
    }

    Mono<Void> put(Caller caller, SecretRequests.Put request) {
        var sealed = vault.seal(request.value(), context(request.projectId(), request.name()));
        var put = secrets.beside(request.projectId(), request.name())
                .doOnNext(others -> requireRoom(others, sealed))
                .then(secrets.put(
                        request.projectId(), new Sealed(request.name(), sealed), caller.userId(), clock.instant()));
        return access.require(caller, request.projectId(), ProjectRole.OWNER)
                .then(lock.during(request.projectId(), put));
    }

    private static void requireRoom(Others others, byte[] sealed) {
        if (others.count() >= MOST) {
            throw ApiException.conflict("name", "pipeline.secret.tooMany", MOST);
        }
        if (others.bytes() * 3 / 4 + sealed.length > LARGEST) {
            throw ApiException.conflict("value", "pipeline.secret.tooLarge", LARGEST / 1024);
        }
    }

    Mono<Affected> delete(Caller caller, SecretRequests.Delete request) {
        return access.require(caller, request.projectId(), ProjectRole.OWNER)
                .then(secrets.delete(request.projectId(), request.name()))
                .filter(rows -> rows > 0)
                .switchIfEmpty(Mono.error(() -> ApiException.notFound("name", "pipeline.secret.unknown")))
                .map(Affected::new);
    }

    /** Agrees, and takes them along: the same transaction deletes the project, or keeps both. */
    @Override
    public Mono<Void> check(String projectId) {
        return secrets.deleteOfProject(projectId);
    }

    private String open(String projectId, Sealed secret) {
        return vault.open(secret.value(), context(projectId, secret.name()));
    }

    private static String context(String projectId, String name) {
        return "secret:" + projectId + ":" + name;
    }
}
