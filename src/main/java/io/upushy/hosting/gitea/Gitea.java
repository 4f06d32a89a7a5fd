package io.upushy.hosting.gitea;

import io.upushy.hosting.server.ConnectionTest;
import io.upushy.hosting.server.GitLogin;
import io.upushy.hosting.server.ServerFailure;
import io.upushy.hosting.server.ServerKind;
import io.upushy.hosting.server.ServerSettings;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Gitea, as far as hosted apps need it: repositories of the owner the settings name. Every call ends within the server's timeout;
 * every failure is a {@link ServerFailure}. Nothing is retried here.
 */
@Component
public class Gitea implements ConnectionTest {

    /** The branch every repository has. */
    public static final String BRANCH = "main";

    @Override
    public ServerKind kind() {
        return ServerKind.GITEA;
    }

    @Override
    public Mono<String> test(ServerSettings settings) {
        return Mono.error(UnsupportedOperationException::new);
    }

    /** Empty when there is none of that name. */
    public Mono<Repository> find(String name) {
        return Mono.error(UnsupportedOperationException::new);
    }

    /**
     * Makes a private repository without a commit, whose branch will be {@link #BRANCH}.
     *
     * @param description carries the mark by which a later call recognises what it made
     * @throws ServerFailure {@code CONFLICT} when there is one of that name
     */
    public Mono<Repository> create(String name, String description) {
        return Mono.error(UnsupportedOperationException::new);
    }

    /**
     * Commits files to {@link #BRANCH}, all in one commit; each is made, or replaces the one at its path.
     *
     * @param files at least one
     */
    public Mono<Void> commit(String name, String message, List<NewFile> files) {
        return Mono.error(UnsupportedOperationException::new);
    }

    /** A text file of {@link #BRANCH}; empty when there is no such file or repository. */
    public Mono<String> read(String name, String path) {
        return Mono.error(UnsupportedOperationException::new);
    }

    /** Deletes a repository; one that is gone is fine. */
    public Mono<Void> delete(String name) {
        return Mono.error(UnsupportedOperationException::new);
    }

    /** With what Portainer clones the repositories. */
    public Mono<GitLogin> login() {
        return Mono.error(UnsupportedOperationException::new);
    }
}
