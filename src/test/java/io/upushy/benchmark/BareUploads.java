package io.upushy.benchmark;

import io.netty.buffer.ByteBuf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicInteger;
import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;

/**
 * The baseline of uploads: a Reactor Netty route that copies each body to a new file in the folder named by its argument, and
 * syncs it. A new file each time, as in a store: writing over an old one is five times as fast on some disks.
 */
final class BareUploads {

    private BareUploads() {}

    public static void main(String[] arguments) {
        var folder = Path.of(arguments[0]);
        var copies = new AtomicInteger();
        var server = HttpServer.create()
                .host("127.0.0.1")
                .port(0)
                .handle((request, response) -> copy(request, folder.resolve(copies.incrementAndGet() + ".bin"))
                        .then(response.send()))
                .bindNow();
        System.out.println("Listens on " + server.port());
        server.onDispose().block();
    }

    private static Mono<Void> copy(HttpServerRequest request, Path file) {
        return Mono.using(
                () -> FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                channel -> request.receive()
                        .doOnNext(bytes -> write(channel, bytes))
                        .then(Mono.fromRunnable(() -> sync(channel))),
                BareUploads::close);
    }

    private static void write(FileChannel channel, ByteBuf bytes) {
        try {
            bytes.readBytes(channel, bytes.readableBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void sync(FileChannel channel) {
        try {
            channel.force(true);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void close(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
