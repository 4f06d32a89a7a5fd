package io.upushy.cache;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Short notices to every instance of the server, the sender included. Delivered at most once: nothing may depend on one. */
public interface Notices {

    /** Sends a notice to all who listen to the topic now. */
    Mono<Void> publish(String topic, String notice);

    /** The notices of a topic from now on; never ends, survives lost connections. */
    Flux<String> listen(String topic);

    /** Says whenever notices may have gone unheard, since the connection they come over was lost and is back; never ends. */
    Flux<Gap> gaps();

    /** Notices may have gone unheard: what they would have told must be looked up. */
    record Gap() {}
}
