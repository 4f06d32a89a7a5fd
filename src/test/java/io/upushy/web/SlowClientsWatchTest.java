package io.upushy.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.codec.http.HttpVersion;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When a connection is hung up on, told by a clock of its own. */
class SlowClientsWatchTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Duration IDLE = Duration.ofMinutes(2);
    private static final String GET = "GET / HTTP/1.1\r\nHost: x\r\n\r\n";
    private static final String POST = "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000\r\n\r\n";

    private final EmbeddedChannel connection = new EmbeddedChannel();

    @BeforeEach
    void connect() {
        connection.freezeTime();
        connection.pipeline().addLast(new HttpServerCodec(), new SlowClients.Watch(LIMIT, IDLE));
    }

    private void receive(String text) {
        connection.writeInbound(Unpooled.copiedBuffer(text, StandardCharsets.US_ASCII));
    }

    private void answer(HttpResponseStatus status) {
        connection.writeOutbound(new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, status));
    }

    private boolean isOpenAfter(long seconds) {
        connection.advanceTimeBy(seconds, TimeUnit.SECONDS);
        connection.runPendingTasks();
        return connection.isOpen();
    }

    @Test
    void aHeadHasUntilTheLimitHoweverItTrickles() {
        receive("GET / HTTP/1.1\r\n");
        for (int i = 0; i < 6; i++) {
            assertThat(isOpenAfter(10)).isTrue();
            receive("X");
        }

        assertThat(isOpenAfter(16)).isFalse();
    }

    @Test
    void theLimitCountsFromTheFirstByteNotFromTheConnection() {
        assertThat(isOpenAfter(100)).isTrue();
        receive("GET ");
        assertThat(isOpenAfter(59)).isTrue();
        receive("/ HTTP/1.1\r\nHost: x\r\n\r\n");
        answer(HttpResponseStatus.OK);

        assertThat(isOpenAfter(100)).isTrue();
    }

    @Test
    void aConnectionThatNobodyUsesIsClosedInTheEnd() {
        assertThat(isOpenAfter(119)).isTrue();
        assertThat(isOpenAfter(31)).isFalse();
    }

    @Test
    void aKeptConnectionMayPauseLongerThanARequest() {
        for (int i = 0; i < 3; i++) {
            receive(GET);
            answer(HttpResponseStatus.OK);
            assertThat(isOpenAfter(110)).isTrue();
        }
        assertThat(isOpenAfter(50)).isFalse();
    }

    @Test
    void anAnswerMayTakeAsLongAsItLikes() {
        receive(GET);

        assertThat(isOpenAfter(3600)).isTrue();
    }

    @Test
    void aBodyMayTakeAsLongAsItLikesWhileItComes() {
        receive(POST);
        answer(HttpResponseStatus.CONTINUE);
        for (int i = 0; i < 20; i++) {
            receive("x".repeat(2000));
            assertThat(isOpenAfter(58)).isTrue();
        }
        assertThat(isOpenAfter(90)).isFalse();
    }

    @Test
    void aBodyThatTricklesIsNoProgress() {
        receive(POST);
        for (int i = 0; i < 8; i++) {
            receive("x");
            isOpenAfter(10);
        }
        assertThat(connection.isOpen()).isFalse();
    }

    @Test
    void aServerThatDoesNotReadOnIsNotTheClientsFault() {
        connection.config().setAutoRead(false);
        receive(POST);
        receive("x".repeat(2000));
        assertThat(isOpenAfter(3600)).isTrue();

        connection.read();
        assertThat(isOpenAfter(90)).isFalse();
    }

    @Test
    void theRestOfABodyThatIsAnsweredAlreadyIsNotWaitedFor() {
        connection.config().setAutoRead(false);
        receive(POST);
        answer(HttpResponseStatus.REQUEST_ENTITY_TOO_LARGE);

        assertThat(isOpenAfter(90)).isFalse();
    }

    @Test
    void nothingIsLeftBehindByAClosedConnection() {
        connection.close();

        assertThat(connection.hasPendingTasks()).isFalse();
    }
}
