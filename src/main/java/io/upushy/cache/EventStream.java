package io.upushy.cache;

import java.time.Duration;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Streams of messages that all instances fill and empty together: each message is taken by one of them and stays in the stream
 * until it is done. A message may be taken twice, when its taker dies or is slow; its reader must recognise that. There is a
 * bean of this type only when REDIS_HOST is set.
 */
public interface EventStream {

    /**
     * Adds a message.
     *
     * @param stream which stream
     * @param id the message's own, given back with it
     * @param maxBytes when the messages that are not done take more memory than this, the message is refused
     * @return whether it was added; false when the stream is full
     */
    Mono<Boolean> add(String stream, String id, byte[] body, long maxBytes);

    /** The oldest messages nobody has taken yet, at most so many; empty when there are none at this moment. */
    Flux<Message> take(String stream, int most);

    /** Messages whose takers have not been heard of for so long, at most so many; they are this instance's now. */
    Flux<Message> takeOver(String stream, Duration idle, int most);

    /** How many messages are not done yet; costs next to nothing. */
    Mono<Long> length(String stream);

    /** Removes messages that this instance took. */
    Mono<Void> done(String stream, List<Message> messages);

    /**
     * @param entry what the stream knows the message by
     * @param id what the one who added it knows it by
     */
    record Message(String entry, String id, byte[] body) {}
}
