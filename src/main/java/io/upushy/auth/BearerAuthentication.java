package io.upushy.auth;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.server.context.ServerSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Finds out who calls from {@code Authorization: Bearer …}. A token that is no longer good makes nobody, so public operations
 * still answer; the look-up happens at most once a request, and not at all where nobody asks.
 */
@Component
class BearerAuthentication implements ServerSecurityContextRepository {

    /** May call what is open to everybody who is logged in. */
    static final String LOGIN = "login";

    static final String ADMIN = "admin";

    /** Begins the right to call what is open to API tokens of one scope, and nothing else. */
    static final String API_TOKEN = "token";

    static final String METRICS = "metrics";

    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final String SCHEME = "Bearer ";

    private final AccessTokens accessTokens;
    private final SessionRepository sessions;
    private final ApiTokens apiTokens;
    private final AuthSettings settings;
    private final RecentAdministrators administrators;
    private final Set<String> seenInOutage;

    BearerAuthentication(
            AccessTokens accessTokens,
            SessionRepository sessions,
            ApiTokens apiTokens,
            AuthSettings settings,
            RecentAdministrators administrators,
            List<AccessRule> rules) {
        this.administrators = administrators;
        this.seenInOutage = rules.stream()
                .filter(rule -> rule.audience() == AccessRule.Audience.ADMIN_IN_OUTAGE)
                .map(AccessRule::pattern)
                .collect(Collectors.toUnmodifiableSet());
        this.accessTokens = accessTokens;
        this.sessions = sessions;
        this.apiTokens = apiTokens;
        this.settings = settings;
    }

    @Override
    public Mono<SecurityContext> load(ServerWebExchange exchange) {
        var token = tokenOf(exchange.getRequest());
        if (token == null) {
            return Mono.empty();
        }
        return Mono.defer(() -> authenticate(token, isSeenInOutage(exchange)))
                .timeout(TIMEOUT)
                .<SecurityContext>map(SecurityContextImpl::new)
                .cache();
    }

    @Override
    public Mono<Void> save(ServerWebExchange exchange, @Nullable SecurityContext context) {
        return Mono.empty();
    }

    static @Nullable String tokenOf(ServerHttpRequest request) {
        var header = request.getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return null;
        }
        return header.substring(SCHEME.length()).strip();
    }

    private boolean isSeenInOutage(ServerWebExchange exchange) {
        return seenInOutage.contains(exchange.getRequest().getPath().value());
    }

    private Mono<Authentication> authenticate(String token, boolean inOutage) {
        if (!settings.metricsToken().isBlank() && Secrets.same(settings.metricsToken(), token)) {
            return Mono.just(authentication(METRICS, List.of(METRICS)));
        }
        if (token.startsWith(ApiTokens.PREFIX)) {
            return apiTokens.useOf(token).map(use -> authentication(use.caller(), authoritiesOf(use)));
        }
        return Mono.justOrEmpty(accessTokens.sessionOf(token))
                .flatMap(session -> callerOf(session, inOutage))
                .map(caller -> authentication(caller, rightsOf(caller)));
    }

    private static List<String> authoritiesOf(ApiTokenUse use) {
        return use.scopes().stream().map(ApiTokenScope::authority).toList();
    }

    private Mono<Caller> callerOf(String session, boolean inOutage) {
        var known = sessions.caller(session).doOnSuccess(caller -> administrators.remember(session, caller));
        return inOutage ? administrators.insteadOf(known, session) : known;
    }

    private static List<String> rightsOf(Caller caller) {
        var rights = new ArrayList<String>();
        rights.add(LOGIN);
        if (caller.isAdmin()) {
            rights.add(ADMIN);
        }
        return rights;
    }

    private static Authentication authentication(Object principal, List<String> rights) {
        return UsernamePasswordAuthenticationToken.authenticated(
                principal, null, AuthorityUtils.createAuthorityList(rights));
    }
}
