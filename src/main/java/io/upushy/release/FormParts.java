package io.upushy.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.reactivestreams.Subscription;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.ResolvableType;
import org.springframework.core.codec.DecodingException;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.codec.multipart.FilePartEvent;
import org.springframework.http.codec.multipart.PartEvent;
import org.springframework.http.codec.multipart.PartEventHttpMessageReader;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.web.server.ServerWebInputException;
import reactor.core.CoreSubscriber;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Operators;
import reactor.core.publisher.Sinks;
import reactor.netty.channel.AbortedException;
import reactor.util.context.Context;

/**
 * The parts of a multipart form as they arrive. Spring's parser must not be cancelled while it emits: it releases the buffer it
 * is just handing over a second time, and the connection hangs. Who cancels here has the body end instead, as a form ends,
 * once the parser is done with what it has; whatever it still emits is released.
 */
final class FormParts {

    private static final Logger log = LoggerFactory.getLogger(FormParts.class);
    private static final ResolvableType PART = ResolvableType.forClass(PartEvent.class);

    /** Bytes of all that is no file. Spring's own limit cancels its parser, so this one ends the body instead. */
    private static final int MAX_TEXT = 1024 * 1024;

    private static final PartEventHttpMessageReader READER = reader();

    /** The key under which Reactor finds who is told of errors that have nobody to go to. */
    private static final String ON_ERROR_DROPPED = "reactor.onErrorDropped.local";

    private FormParts() {}

    private static PartEventHttpMessageReader reader() {
        var reader = new PartEventHttpMessageReader();
        reader.setMaxInMemorySize(-1);
        return reader;
    }

    /** @return the events of all parts, one after another; 400 for what is no form or not sent to its end */
    static Flux<PartEvent> of(ServerHttpRequest request) {
        return Flux.defer(() -> {
                    Sinks.Empty<Void> end = Sinks.empty();
                    var text = new TextBytes(end);
                    return READER.read(PART, new EndableRequest(request, end, text), Map.of())
                            .transform(Operators.<PartEvent, PartEvent>lift(
                                    (scannable, actual) -> new Gate(actual, end, text)));
                })
                .onErrorMap(
                        FormParts::isCutOffOrMalformed,
                        failure -> new ServerWebInputException("Not a form, or not all of it", null, failure));
    }

    /**
     * To be written to the context of whatever reads the parts. A failure ends the part and the form, and comes when the reader
     * may have been cancelled with the connection: what is then told to nobody is no error of this server.
     */
    static Context withoutLateFailures(Context context) {
        Consumer<Throwable> others = failure -> {
            if (!isTheCallers(failure) && (failure.getCause() == null || !isTheCallers(failure.getCause()))) {
                log.warn("An upload failed after its caller had gone: {}", failure.toString());
            }
        };
        return context.put(ON_ERROR_DROPPED, others);
    }

    private static boolean isTheCallers(Throwable failure) {
        return failure instanceof ServerWebInputException || isCutOffOrMalformed(failure);
    }

    private static boolean isCutOffOrMalformed(Throwable failure) {
        return failure instanceof DecodingException
                || failure instanceof AbortedException
                || failure instanceof IOException;
    }

    /**
     * Copied off the network's counted buffers before anybody slices, queues or drops them: parser, windows and refusals each
     * have ways to release one twice or never. The copy costs a fraction of what digesting does.
     */
    private static DataBuffer onHeap(DataBuffer buffer) {
        var bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return DefaultDataBufferFactory.sharedInstance.wrap(bytes);
    }

    private static final class EndableRequest extends ServerHttpRequestDecorator {

        private final Sinks.Empty<Void> end;

        private final TextBytes text;

        private EndableRequest(ServerHttpRequest request, Sinks.Empty<Void> end, TextBytes text) {
            super(request);
            this.end = end;
            this.text = text;
        }

        @Override
        public Flux<DataBuffer> getBody() {
            var ended = new AtomicBoolean();
            var untilEnd = end.asMono().doOnSuccess(signal -> ended.set(true));
            return super.getBody()
                    .map(FormParts::onHeap)
                    .takeUntilOther(untilEnd)
                    .doOnNext(text::count)
                    .concatWith(Flux.defer(() -> ended.get() ? Flux.just(lastBytes()) : Flux.empty()));
        }

        /** The end of a form, wherever in a part it is put. */
        private DataBuffer lastBytes() {
            var type = getHeaders().getContentType();
            var boundary = type == null ? null : type.getParameter("boundary");
            var bytes = "\r\n\r\n\r\n--" + (boundary == null ? "" : boundary.replace("\"", "")) + "--\r\n";
            return DefaultDataBufferFactory.sharedInstance.wrap(bytes.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static final class Gate implements CoreSubscriber<PartEvent>, Subscription {

        private final CoreSubscriber<? super PartEvent> actual;
        private final Sinks.Empty<Void> end;
        private final TextBytes text;
        private Subscription parser = Operators.emptySubscription();
        private volatile boolean closed;

        private Gate(CoreSubscriber<? super PartEvent> actual, Sinks.Empty<Void> end, TextBytes text) {
            this.actual = actual;
            this.end = end;
            this.text = text;
        }

        @Override
        public Context currentContext() {
            return actual.currentContext();
        }

        @Override
        public void onSubscribe(Subscription subscription) {
            parser = subscription;
            actual.onSubscribe(this);
        }

        @Override
        public void onNext(PartEvent event) {
            text.pauseWhile(event instanceof FilePartEvent && !event.isLast());
            if (closed) {
                DataBufferUtils.release(event.content());
            } else {
                actual.onNext(event);
            }
        }

        @Override
        public void onError(Throwable failure) {
            if (!closed) {
                actual.onError(failure);
            }
        }

        @Override
        public void onComplete() {
            if (!closed && text.tooMany) {
                actual.onError(new DataBufferLimitException("More than " + MAX_TEXT + " bytes beside the file"));
            } else if (!closed) {
                actual.onComplete();
            }
        }

        @Override
        public void request(long count) {
            parser.request(count);
        }

        @Override
        public void cancel() {
            closed = true;
            end.tryEmitEmpty();
            parser.request(Long.MAX_VALUE);
        }
    }

    /** Counts what arrives while no file does. */
    private static final class TextBytes {

        private final Sinks.Empty<Void> end;
        private volatile boolean paused;
        private volatile boolean tooMany;

        private long bytes;

        private TextBytes(Sinks.Empty<Void> end) {
            this.end = end;
        }

        private void pauseWhile(boolean fileArrives) {
            paused = fileArrives;
        }

        private void count(DataBuffer buffer) {
            if (paused) {
                return;
            }
            bytes += buffer.readableByteCount();
            if (bytes > MAX_TEXT) {
                tooMany = true;
                end.tryEmitEmpty();
            }
        }
    }
}
