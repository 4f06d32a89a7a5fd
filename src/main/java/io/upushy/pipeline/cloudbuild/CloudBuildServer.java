package io.upushy.pipeline.cloudbuild;

import com.corundumstudio.socketio.Configuration;
import com.corundumstudio.socketio.SocketConfig;
import com.corundumstudio.socketio.SocketIOClient;
import com.corundumstudio.socketio.SocketIOServer;
import com.corundumstudio.socketio.listener.ExceptionListenerAdapter;
import com.corundumstudio.socketio.protocol.JacksonJsonSupport;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import io.netty.channel.ChannelHandlerContext;
import io.upushy.web.InvalidSetting;
import io.upushy.web.Messages;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The port for cloud-build clients: Engine.IO 3 and 4, over polling and WebSocket. */
@Component
class CloudBuildServer implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(CloudBuildServer.class);
    private static final int THREADS = 2;

    /** A handshake and an empty event are all a client sends. */
    private static final int MOST_BYTES = 16 * 1024;

    private final CloudBuildSettings settings;
    private final BuildOffice office;
    private final Messages messages;
    private final Clock clock;
    private final Map<UUID, CloudBuild> builds = new ConcurrentHashMap<>();
    private volatile @Nullable SocketIOServer server;

    CloudBuildServer(CloudBuildSettings settings, BuildOffice office, Messages messages, Clock clock) {
        this.settings = settings;
        this.office = office;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public void start() {
        if (settings.cloudbuildPort() == 0) {
            return;
        }
        var starting = new SocketIOServer(configuration());
        starting.setPipelineFactory(new PlainPolling());
        starting.addConnectListener(this::connected);
        starting.addEventListener("build", Object.class, (client, data, ack) -> build(client));
        starting.addDisconnectListener(this::gone);
        try {
            starting.start();
        } catch (RuntimeException failure) {
            starting.stop();
            throw InvalidSetting.because(
                    "CLOUDBUILD_PORT",
                    "Port " + settings.cloudbuildPort() + " cannot be listened on: " + failure.getMessage(),
                    "Set CLOUDBUILD_PORT to a port that nothing else uses.");
        }
        server = starting;
        log.info("Cloud-build clients connect to port {}", settings.cloudbuildPort());
    }

    private Configuration configuration() {
        var socket = new SocketConfig();
        socket.setReuseAddress(true);
        var configuration = new Configuration();
        configuration.setPort(settings.cloudbuildPort());
        configuration.setBossThreads(1);
        configuration.setWorkerThreads(THREADS);
        configuration.setSocketConfig(socket);
        configuration.setMaxHttpContentLength(MOST_BYTES);
        configuration.setMaxFramePayloadLength(MOST_BYTES);
        configuration.setAddVersionHeader(false);
        configuration.setExceptionListener(new Quiet());
        configuration.setJsonSupport(new Ascii());
        return configuration;
    }

    private void connected(SocketIOClient socket) {
        var build = new CloudBuild(new BuildClient(socket, messages, clock), office);
        builds.put(socket.getSessionId(), build);
        build.connect().subscribe();
    }

    private void build(SocketIOClient socket) {
        var build = builds.get(socket.getSessionId());
        if (build != null) {
            build.build().subscribe();
        }
    }

    private void gone(SocketIOClient socket) {
        var build = builds.remove(socket.getSessionId());
        if (build != null) {
            build.gone();
        }
    }

    @Override
    public void stop() {
        office.stop();
        var running = server;
        if (running != null) {
            running.stop();
            server = null;
        }
    }

    @Override
    public boolean isRunning() {
        return server != null;
    }

    /** Escapes what is not ASCII: over polling, socket.io 2 reads the bytes of other characters one by one. */
    private static final class Ascii extends JacksonJsonSupport {

        private Ascii() {
            objectMapper.getFactory().enable(JsonWriteFeature.ESCAPE_NON_ASCII.mappedFeature());
        }
    }

    /** Clients that hang up or send nonsense are no failures of the server. */
    private static final class Quiet extends ExceptionListenerAdapter {

        @Override
        public void onEventException(Exception failure, List<Object> data, SocketIOClient client) {
            log.warn("An event of a cloud-build client failed", failure);
        }

        @Override
        public void onConnectException(Exception failure, SocketIOClient client) {
            log.warn("A cloud-build client could not connect", failure);
        }

        @Override
        public void onDisconnectException(Exception failure, SocketIOClient client) {
            log.warn("The end of a cloud-build client's connection failed", failure);
        }

        @Override
        public void onAuthException(Throwable failure, SocketIOClient client) {
            log.warn("A cloud-build client could not be let in", failure);
        }

        @Override
        public boolean exceptionCaught(ChannelHandlerContext context, Throwable failure) {
            log.debug("A cloud-build connection ended: {}", failure.toString());
            context.close();
            return true;
        }
    }
}
