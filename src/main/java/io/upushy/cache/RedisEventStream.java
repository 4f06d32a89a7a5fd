package io.upushy.cache;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.data.domain.Range;
import org.springframework.data.redis.connection.ReactiveRedisConnectionFactory;
import org.springframework.data.redis.connection.RedisStreamCommands.XClaimOptions;
import org.springframework.data.redis.connection.stream.Consumer;
import org.springframework.data.redis.connection.stream.MapRecord;
import org.springframework.data.redis.connection.stream.PendingMessage;
import org.springframework.data.redis.connection.stream.ReadOffset;
import org.springframework.data.redis.connection.stream.RecordId;
import org.springframework.data.redis.connection.stream.StreamOffset;
import org.springframework.data.redis.connection.stream.StreamReadOptions;
import org.springframework.data.redis.core.ReactiveRedisTemplate;
import org.springframework.data.redis.core.ReactiveStreamOperations;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.data.redis.serializer.RedisElementWriter;
import org.springframework.data.redis.serializer.RedisSerializationContext;
import org.springframework.data.redis.serializer.RedisSerializer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Streams as Redis has them, with one group of readers. What is done is deleted, so a stream is as long as what is left to do,
 * and nothing else is ever trimmed.
 */
final class RedisEventStream implements EventStream {

    private static final String GROUP = "servers";
    private static final String ID = "i";
    private static final String BODY = "b";

    /** How long a reader must have been silent before its name is forgotten. */
    private static final Duration GONE = Duration.ofHours(1);

    private static final RedisScript<Long> ADD = RedisScript.of(
            """
            local used = redis.call('MEMORY', 'USAGE', KEYS[1])
            if used and used > tonumber(ARGV[1]) then return 0 end
            redis.call('XADD', KEYS[1], '*', 'i', ARGV[2], 'b', ARGV[3])
            return 1
            """,
            Long.class);

    /** In one step, so that no message stays that nobody would take again. */
    private static final RedisScript<Long> DONE = RedisScript.of(
            """
            local group = table.remove(ARGV, 1)
            redis.call('XACK', KEYS[1], group, unpack(ARGV))
            return redis.call('XDEL', KEYS[1], unpack(ARGV))
            """,
            Long.class);

    private final ReactiveRedisTemplate<String, byte[]> redis;
    private final ReactiveStreamOperations<String, String, byte[]> streams;
    private final String prefix;
    private final String reader = UUID.randomUUID().toString();
    private final Map<String, Boolean> joined = new ConcurrentHashMap<>();

    RedisEventStream(ReactiveRedisConnectionFactory connections, String prefix) {
        var texts = RedisSerializer.string();
        this.redis = new ReactiveRedisTemplate<>(
                connections,
                RedisSerializationContext.<String, byte[]>newSerializationContext(texts)
                        .value(RedisSerializer.byteArray())
                        .hashKey(texts)
                        .hashValue(RedisSerializer.byteArray())
                        .build());
        this.streams = redis.opsForStream();
        this.prefix = prefix;
    }

    @Override
    public Mono<Boolean> add(String stream, String id, byte[] body, long maxBytes) {
        return run(ADD, stream, List.of(bytes(Long.toString(maxBytes)), bytes(id), body))
                .map(added -> added == 1);
    }

    @Override
    @SuppressWarnings("unchecked") // an array of one stream's offset
    public Flux<Message> take(String stream, int most) {
        return join(stream)
                .thenMany(Flux.defer(() -> streams.read(
                        Consumer.from(GROUP, reader),
                        StreamReadOptions.empty().count(most),
                        StreamOffset.create(prefix + stream, ReadOffset.lastConsumed()))))
                .map(RedisEventStream::toMessage)
                .doOnError(failure -> joined.remove(stream));
    }

    @Override
    public Flux<Message> takeOver(String stream, Duration idle, int most) {
        return join(stream)
                .then(Mono.defer(() -> streams.pending(prefix + stream, GROUP, Range.unbounded(), most)))
                .flatMapIterable(pending -> pending)
                .filter(message -> message.getElapsedTimeSinceLastDelivery().compareTo(idle) >= 0)
                .map(PendingMessage::getId)
                .collectList()
                .filter(ids -> !ids.isEmpty())
                .flatMapMany(ids -> claim(stream, idle, ids))
                .map(RedisEventStream::toMessage)
                .doOnError(failure -> joined.remove(stream));
    }

    private Flux<MapRecord<String, String, byte[]>> claim(String stream, Duration idle, List<RecordId> ids) {
        return streams.claim(
                prefix + stream, GROUP, reader, XClaimOptions.minIdle(idle).ids(ids.toArray(RecordId[]::new)));
    }

    @Override
    public Mono<Void> done(String stream, List<Message> messages) {
        var arguments = new ArrayList<byte[]>();
        arguments.add(bytes(GROUP));
        messages.forEach(message -> arguments.add(bytes(message.entry())));
        return run(DONE, stream, arguments).then();
    }

    @Override
    public Mono<Long> length(String stream) {
        return streams.size(prefix + stream);
    }

    /** Creates stream and group unless they are there: at the first use, and again when Redis has lost them. */
    private Mono<Void> join(String stream) {
        if (joined.containsKey(stream)) {
            return Mono.empty();
        }
        return streams.createGroup(prefix + stream, ReadOffset.from("0"), GROUP)
                .onErrorResume(
                        failure -> String.valueOf(failure).contains("BUSYGROUP")
                                || String.valueOf(failure.getCause()).contains("BUSYGROUP"),
                        there -> Mono.empty())
                .thenMany(Flux.defer(() -> streams.consumers(prefix + stream, GROUP)))
                .filter(other -> other.pendingCount() == 0 && other.idleTime().compareTo(GONE) > 0)
                .concatMap(gone -> streams.deleteConsumer(prefix + stream, Consumer.from(GROUP, gone.consumerName())))
                .then(Mono.fromRunnable(() -> joined.put(stream, true)));
    }

    private Mono<Long> run(RedisScript<Long> script, String stream, List<byte[]> arguments) {
        return redis.execute(
                        script,
                        List.of(prefix + stream),
                        arguments,
                        RedisElementWriter.from(RedisSerializer.byteArray()),
                        answer -> Long.parseLong(
                                StandardCharsets.UTF_8.decode(answer).toString()))
                .next();
    }

    private static Message toMessage(MapRecord<String, String, byte[]> record) {
        return new Message(
                record.getId().getValue(), new String(field(record, ID), StandardCharsets.UTF_8), field(record, BODY));
    }

    private static byte[] field(MapRecord<String, String, byte[]> record, String name) {
        return Objects.requireNonNull(record.getValue().get(name), name);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
