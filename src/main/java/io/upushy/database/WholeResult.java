package io.upushy.database;

import io.r2dbc.spi.Readable;
import io.r2dbc.spi.Result;
import io.r2dbc.spi.Row;
import io.r2dbc.spi.RowMetadata;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;

/** All results of a statement in one, which is executed when they are asked for and brought to its end whoever hangs up. */
final class WholeResult implements Result {

    private final Flux<? extends Result> results;

    WholeResult(Flux<? extends Result> results) {
        this.results = results;
    }

    /** What a statement answers is small: lists are capped, and mapped before they are kept. */
    private <T> Flux<T> whole(Function<Result, Publisher<T>> consumption) {
        return Uncancelled.of(results.concatMap(consumption).collectList()).flatMapIterable(Function.identity());
    }

    @Override
    public Publisher<Long> getRowsUpdated() {
        return whole(Result::getRowsUpdated);
    }

    @Override
    @SuppressWarnings("unchecked") // what is read from a publisher of a subtype is of the type
    public <T> Publisher<T> map(BiFunction<Row, RowMetadata, ? extends T> mapper) {
        return whole(result -> (Publisher<T>) result.map(mapper));
    }

    @Override
    @SuppressWarnings("unchecked") // as above
    public <T> Publisher<T> map(Function<? super Readable, ? extends T> mapper) {
        return whole(result -> (Publisher<T>) result.map(mapper));
    }

    @Override
    public Result filter(Predicate<Segment> wanted) {
        return new WholeResult(results.map(result -> result.filter(wanted)));
    }

    @Override
    public <T> Publisher<T> flatMap(Function<Segment, ? extends Publisher<? extends T>> mapper) {
        return whole(result -> result.flatMap(mapper));
    }
}
