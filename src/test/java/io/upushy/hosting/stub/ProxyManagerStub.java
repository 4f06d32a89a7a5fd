package io.upushy.hosting.stub;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A Nginx Proxy Manager with one user, {@link #USER}. Its nginx refuses any configuration that contains {@link #BROKEN}. */
public final class ProxyManagerStub implements Stub {

    public static final String USER = "ops@example.com";
    public static final String PASSWORD = "proxy-password-31";
    public static final String FORWARD_HOST = "10.0.0.5";
    public static final String BROKEN = "broken_directive";

    private static final String NGINX_ERROR = "nginx: [emerg] unknown directive \"" + BROKEN + "\"";
    private static final String TIME = "2026-11-21T10:00:00.000Z";

    private final StubServer server;
    private final Map<Long, Map<String, Object>> hosts = new ConcurrentSkipListMap<>();
    private final Map<Long, Map<String, Object>> certificates = new ConcurrentSkipListMap<>();
    private final Set<String> redirected = ConcurrentHashMap.newKeySet();
    private final Set<String> dead = ConcurrentHashMap.newKeySet();
    private final Set<String> tokens = ConcurrentHashMap.newKeySet();
    private final AtomicLong ids = new AtomicLong();
    private boolean secondFactor;
    private boolean letsEncryptFails;

    public ProxyManagerStub() {
        server = new StubServer(Spec.proxyManager(), this::guard, null);
        server.open("GET", "/", request -> StubAnswer.json(200, health()));
        server.open("POST", "/tokens", this::login);
        server.route("GET", "/nginx/proxy-hosts", request -> StubAnswer.json(200, List.copyOf(hosts.values())));
        server.route("POST", "/nginx/proxy-hosts", this::create);
        server.route("GET", "/nginx/proxy-hosts/{hostID}", request -> StubAnswer.json(200, host(request)));
        server.route("PUT", "/nginx/proxy-hosts/{hostID}", this::update);
        server.route("DELETE", "/nginx/proxy-hosts/{hostID}", this::delete);
        server.route("GET", "/nginx/redirection-hosts", request -> StubAnswer.json(200, redirections()));
        server.route("GET", "/nginx/dead-hosts", request -> StubAnswer.json(200, deadHosts()));
        server.route("GET", "/nginx/certificates", request -> StubAnswer.json(200, List.copyOf(certificates.values())));
        server.listen();
    }

    @Override
    public StubServer server() {
        return server;
    }

    @Override
    public String kind() {
        return "proxy-manager";
    }

    @Override
    public Map<String, Object> settings() {
        return Map.of(
                "baseUrl", url(),
                "credential", "PASSWORD",
                "username", USER,
                "secret", PASSWORD,
                "forwardHost", FORWARD_HOST,
                "email", USER);
    }

    /** The domains of all proxy hosts. */
    public Set<String> domains() {
        return domainsOf(hosts.values());
    }

    public int hosts() {
        return hosts.size();
    }

    /** The proxy host with this domain, as JSON. */
    public JsonNode host(String domain) {
        return hosts.values().stream()
                .filter(host -> domainsOf(List.of(host)).contains(domain))
                .map(host -> JsonMapper.shared().<JsonNode>valueToTree(host))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no proxy host of " + domain + " among " + domains()));
    }

    /** The account asks for a second factor from now on. */
    public void askSecondFactor() {
        secondFactor = true;
    }

    /** From now on Let's Encrypt refuses, or grants, what it is asked for. */
    public void failLetsEncrypt(boolean fails) {
        letsEncryptFails = fails;
    }

    /** All tokens are worth nothing any more. */
    public void expireTokens() {
        tokens.clear();
    }

    /** A domain of a redirection, which somebody else made. */
    public void redirect(String domain) {
        redirected.add(domain);
    }

    /** A domain of a 404 host, which somebody else made. */
    public void deaden(String domain) {
        dead.add(domain);
    }

    /** A certificate that somebody uploaded; its id. */
    public long addCertificate(String... domains) {
        return addCertificate("other", List.of(domains));
    }

    private long addCertificate(String provider, List<String> domains) {
        var id = ids.incrementAndGet();
        certificates.put(
                id,
                Map.of(
                        "id", id,
                        "created_on", TIME,
                        "modified_on", TIME,
                        "owner_user_id", 1,
                        "provider", provider,
                        "nice_name", domains.get(0),
                        "domain_names", domains,
                        "expires_on", "2027-02-19T10:00:00.000Z",
                        "meta", Map.of("dns_challenge", false)));
        return id;
    }

    private static Map<String, Object> health() {
        return Map.of("status", "OK", "setup", true, "version", Map.of("major", 2, "minor", 15, "revision", 1));
    }

    private @Nullable StubAnswer guard(StubRequest request) {
        var token = request.header("Authorization").replaceFirst("^Bearer ", "");
        if (token.isEmpty()) {
            server.violation(request + ": no login");
        }
        if (!tokens.contains(token)) {
            return Errors.proxyManager(401, "Token has expired");
        }
        var missing = request.variables().containsKey("hostID") && !hosts.containsKey(request.number("hostID"));
        return missing ? Errors.proxyManager(404, "Not Found - " + request.variable("hostID")) : null;
    }

    /** Wrong credentials are a 400. */
    private StubAnswer login(StubRequest request) {
        var given = request.json();
        var known = given.path("identity").asString("").equals(USER)
                && given.path("secret").asString("").equals(PASSWORD);
        if (!known) {
            return Errors.proxyManager(400, "Invalid email or password");
        }
        if (secondFactor) {
            return StubAnswer.json(200, Map.of("requires_2fa", true, "challenge_token", "challenge"));
        }
        var token = "npm-" + UUID.randomUUID();
        tokens.add(token);
        return StubAnswer.json(200, Map.of("token", token, "expires", "2026-11-22T10:00:00.000Z"));
    }

    private StubAnswer create(StubRequest request) {
        var wanted = fields(request.json());
        var taken = taken(wanted, -1);
        if (taken != null) {
            return taken;
        }
        var id = ids.incrementAndGet();
        var host = new LinkedHashMap<>(HostFields.proxyHost(id));
        var asked = wanted.remove("certificate_id");
        host.putAll(wanted);
        host.put("certificate_id", asked instanceof Number ? asked : 0);
        hosts.put(id, host);
        if ("new".equals(asked) && !certify(host)) {
            return Errors.proxyManager(500, "Internal Error");
        }
        var answered = new HashMap<>(host);
        configure(host);
        return StubAnswer.json(201, answered);
    }

    private StubAnswer update(StubRequest request) {
        var id = request.number("hostID");
        var wanted = fields(request.json());
        var taken = taken(wanted, id);
        if (taken != null) {
            return taken;
        }
        var host = new LinkedHashMap<>(host(request));
        var asked = wanted.remove("certificate_id");
        host.putAll(wanted);
        if (asked instanceof Number) {
            host.put("certificate_id", asked);
        }
        if ("new".equals(asked) && !certify(host)) {
            return Errors.proxyManager(500, "Internal Error");
        }
        hosts.put(id, host);
        configure(host);
        return StubAnswer.json(200, host);
    }

    private boolean certify(Map<String, Object> host) {
        if (!letsEncryptFails) {
            host.put("certificate_id", addCertificate("letsencrypt", names(host)));
        }
        return !letsEncryptFails;
    }

    /** What nginx says is told by the next look at the host only. */
    private static void configure(Map<String, Object> host) {
        var refused = String.valueOf(host.get("advanced_config")).contains(BROKEN);
        var meta = new LinkedHashMap<String, Object>(asMap(host.get("meta")));
        meta.put("nginx_online", !refused);
        meta.put("nginx_err", refused ? NGINX_ERROR : null);
        host.put("meta", meta);
    }

    private @Nullable StubAnswer taken(Map<String, Object> wanted, long except) {
        var others = new ArrayList<Map<String, Object>>();
        hosts.forEach((id, host) -> {
            if (id != except) {
                others.add(host);
            }
        });
        var used = new TreeSet<>(domainsOf(others));
        used.addAll(redirected);
        used.addAll(dead);
        return names(wanted).stream()
                .filter(domain -> used.contains(domain.toLowerCase(Locale.ROOT)))
                .findFirst()
                .map(domain -> Errors.proxyManager(400, domain + " is already in use"))
                .orElse(null);
    }

    private StubAnswer delete(StubRequest request) {
        hosts.remove(request.number("hostID"));
        return StubAnswer.json(200, true);
    }

    private Map<String, Object> host(StubRequest request) {
        var host = hosts.get(request.number("hostID"));
        if (host == null) {
            throw new IllegalStateException("The guard lets nobody ask for a host that there is not");
        }
        return host;
    }

    private List<Map<String, Object>> redirections() {
        return redirected.stream().map(HostFields::redirection).toList();
    }

    private List<Map<String, Object>> deadHosts() {
        return dead.stream().map(HostFields::dead).toList();
    }

    private static Set<String> domainsOf(Iterable<Map<String, Object>> some) {
        var domains = new TreeSet<String>();
        some.forEach(host -> names(host).forEach(name -> domains.add(name.toLowerCase(Locale.ROOT))));
        return domains;
    }

    private static List<String> names(Map<String, Object> host) {
        return host.get("domain_names") instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static Map<String, Object> fields(JsonNode json) {
        return new LinkedHashMap<>(asMap(JsonMapper.shared().treeToValue(json, Object.class)));
    }

    private static Map<String, Object> asMap(@Nullable Object value) {
        var map = new LinkedHashMap<String, Object>();
        if (value instanceof Map<?, ?> entries) {
            entries.forEach((key, entry) -> map.put(String.valueOf(key), entry));
        }
        return map;
    }
}
