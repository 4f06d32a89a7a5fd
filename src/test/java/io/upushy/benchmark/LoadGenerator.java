package io.upushy.benchmark;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.HdrHistogram.Histogram;

/**
 * Keeps a number of keep-alive connections busy, one request under way on each, from one thread: little enough work to leave
 * the cores to the server.
 */
final class LoadGenerator {

    private static final int CONNECTIONS = 64;
    private static final long LONGEST_NANOS = Duration.ofMinutes(1).toNanos();
    private static final long PATIENCE_NANOS = Duration.ofSeconds(5).toNanos();
    private static final byte[] LENGTH = "content-length:".getBytes(StandardCharsets.US_ASCII);

    /**
     * @param answers how many came
     * @param notOk how many of them were no 200
     * @param seconds how long it took
     * @param p99Micros the 99th percentile of the time from request to answer
     */
    record Result(long answers, long notOk, double seconds, double p50Micros, double p99Micros) {

        double perSecond() {
            return answers / seconds;
        }
    }

    private final InetSocketAddress address;
    private final List<ByteBuffer> requests;
    private final Histogram latencies = new Histogram(LONGEST_NANOS, 3);
    private int next;
    private long answers;
    private long notOk;
    private int underWay;
    private boolean over;

    private LoadGenerator(int port, List<byte[]> requests) {
        this.address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        this.requests = requests.stream().map(ByteBuffer::wrap).toList();
    }

    /** Sends these requests, over and over, to a port of this machine. */
    static Result run(int port, List<byte[]> requests, Duration time) throws IOException {
        return new LoadGenerator(port, requests).run(time);
    }

    /** Sends one request on a connection of its own and returns the length of the answer's body. */
    static int once(int port, byte[] request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(request);
            var input = new DataInputStream(socket.getInputStream());
            var length = 0;
            for (var line = line(input); !line.isEmpty(); line = line(input)) {
                if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                    length = Integer.parseInt(
                            line.substring(line.indexOf(':') + 1).strip());
                }
            }
            input.readNBytes(length);
            return length;
        }
    }

    private static String line(DataInputStream input) throws IOException {
        var line = new StringBuilder();
        for (var next = input.readByte(); next != '\n'; next = input.readByte()) {
            line.append((char) next);
        }
        return line.toString().strip();
    }

    private Result run(Duration time) throws IOException {
        try (var selector = Selector.open()) {
            for (int i = 0; i < CONNECTIONS; i++) {
                connect(selector);
            }
            var start = System.nanoTime();
            var end = start + time.toNanos();
            while (System.nanoTime() < end) {
                selector.select(this::advance, 100);
            }
            over = true;
            while (underWay > 0 && System.nanoTime() < end + PATIENCE_NANOS) { // so that every answer is counted
                selector.select(this::advance, 100);
            }
            var seconds = (System.nanoTime() - start) / 1e9;
            for (var key : selector.keys()) {
                key.channel().close();
            }
            return new Result(
                    answers,
                    notOk,
                    seconds,
                    latencies.getValueAtPercentile(50) / 1e3,
                    latencies.getValueAtPercentile(99) / 1e3);
        }
    }

    private void connect(Selector selector) throws IOException {
        var channel = SocketChannel.open(address);
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        channel.configureBlocking(false);
        var connection = new Connection(channel);
        channel.register(selector, SelectionKey.OP_READ, connection);
        connection.send();
    }

    private void advance(SelectionKey key) {
        try {
            ((Connection) key.attachment()).receive();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** One connection; an answer is expected to have a Content-Length. */
    private final class Connection {

        private final SocketChannel channel;
        private final ByteBuffer buffer = ByteBuffer.allocate(64 * 1024);
        private long sent;
        private int expected;

        private Connection(SocketChannel channel) {
            this.channel = channel;
        }

        private void send() throws IOException {
            if (over) {
                return;
            }
            underWay++;
            var request = requests.get(next).duplicate();
            next = next + 1 == requests.size() ? 0 : next + 1;
            sent = System.nanoTime();
            expected = 0;
            buffer.clear();
            while (request.hasRemaining()) {
                channel.write(request);
            }
        }

        private void receive() throws IOException {
            if (channel.read(buffer) < 0) {
                throw new IOException("The server closed a connection");
            }
            if (expected == 0) {
                expected = wholeLength();
            }
            if (expected > 0 && buffer.position() >= expected) {
                latencies.recordValue(Math.min(LONGEST_NANOS, System.nanoTime() - sent));
                answers++;
                underWay--;
                if (buffer.get(9) != '2') {
                    notOk++;
                }
                send();
            }
        }

        /** Head and body together, 0 while the head is not complete. */
        private int wholeLength() {
            var bytes = buffer.array();
            var length = -1;
            for (int i = 3; i < buffer.position(); i++) {
                if (bytes[i] == '\n' && bytes[i - 2] == '\n') {
                    return i + 1 + Math.max(0, length);
                }
                if (bytes[i - 1] == '\n' && startsWithLength(bytes, i)) {
                    length = number(bytes, i + LENGTH.length);
                }
            }
            return 0;
        }

        private boolean startsWithLength(byte[] bytes, int at) {
            for (int i = 0; i < LENGTH.length; i++) {
                if ((bytes[at + i] | 0x20) != (LENGTH[i] | 0x20)) {
                    return false;
                }
            }
            return true;
        }

        private int number(byte[] bytes, int at) {
            var value = 0;
            for (int i = at; bytes[i] != '\r'; i++) {
                if (bytes[i] != ' ') {
                    value = value * 10 + bytes[i] - '0';
                }
            }
            return value;
        }
    }
}
