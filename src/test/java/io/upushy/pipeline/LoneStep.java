package io.upushy.pipeline;

import io.upushy.pipeline.RunFacts.Kind;
import io.upushy.pipeline.RunFacts.Trigger;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import reactor.core.publisher.Mono;

/** A step by itself, without an engine around it: keeps what it logs and remembers. */
public final class LoneStep implements StepContext {

    private RunFacts run;
    private final Path workspace;
    private final Map<String, String> outcomes = new ConcurrentHashMap<>();
    private final Map<String, String> secrets = new ConcurrentHashMap<>();
    private final Map<String, String> remembered = new ConcurrentHashMap<>();
    private final List<String> lines = new CopyOnWriteArrayList<>();

    public LoneStep(String projectId, Path workspace) {
        this(projectId, workspace, new Trigger(Kind.MANUAL, "main", null, null, null, null, null));
    }

    public LoneStep(String projectId, Path workspace, Trigger trigger) {
        this.run = new RunFacts(
                UUID.randomUUID().toString(), projectId, 1, "pipeline-1", "user-1", trigger, Instant.EPOCH);
        this.workspace = workspace;
    }

    /** The same in the name of a user. */
    public LoneStep startedBy(String userId) {
        return with(run.number(), userId);
    }

    /** The same as the project's run of this number. */
    public LoneStep numbered(long number) {
        return with(number, run.startedBy());
    }

    private LoneStep with(long number, String userId) {
        run = new RunFacts(run.id(), run.projectId(), number, run.pipelineId(), userId, run.trigger(), run.created());
        return this;
    }

    public LoneStep after(String step, String key, String value) {
        outcomes.put(step + "." + key, value);
        return this;
    }

    public LoneStep given(String secret, String value) {
        secrets.put(secret, value);
        return this;
    }

    public List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public RunFacts run() {
        return run;
    }

    @Override
    public String step() {
        return "step";
    }

    @Override
    public int attempt() {
        return 1;
    }

    @Override
    public Path workspace() {
        return workspace;
    }

    @Override
    public Map<String, String> outcomes() {
        return Map.copyOf(outcomes);
    }

    @Override
    public Mono<String> secret(String name) {
        return Mono.justOrEmpty(secrets.get(name))
                .switchIfEmpty(Mono.error(() -> StepFailure.lasting("pipeline.secret.missing", name)));
    }

    @Override
    public Mono<Map<String, String>> secrets() {
        return Mono.just(Map.copyOf(secrets));
    }

    @Override
    public Mono<Void> remember(Map<String, String> notes) {
        return Mono.fromRunnable(() -> remembered.putAll(notes));
    }

    @Override
    public Map<String, String> remembered() {
        return Map.copyOf(remembered);
    }

    @Override
    public boolean isFailing() {
        return false;
    }

    @Override
    public StepLog log() {
        return new StepLog() {
            @Override
            public void line(String text) {
                lines.addAll(text.lines().toList());
            }

            @Override
            public Output output() {
                return new Whole();
            }
        };
    }

    private final class Whole implements StepLog.Output {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        @Override
        public synchronized void write(byte[] chunk, int offset, int length) {
            bytes.write(chunk, offset, length);
        }

        @Override
        public synchronized void close() {
            lines.addAll(bytes.toString(StandardCharsets.UTF_8).lines().toList());
        }
    }
}
