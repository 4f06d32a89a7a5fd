package io.upushy.pipeline.log;

import io.upushy.auth.AccessRule;
import io.upushy.settings.AdjustableSetting;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.reactive.handler.SimpleUrlHandlerMapping;
import org.springframework.web.reactive.socket.server.WebSocketService;
import org.springframework.web.reactive.socket.server.support.HandshakeWebSocketService;
import org.springframework.web.reactive.socket.server.upgrade.ReactorNettyRequestUpgradeStrategy;

@Configuration(proxyBeanMethods = false)
class RunLogConfiguration {

    private static final String SOCKET = "/api/pipeline/run/{id}/log/ws";

    /** Before the mapping of controllers and files. */
    @Bean
    HandlerMapping logSocketMapping(LogSocket socket) {
        return new SimpleUrlHandlerMapping(Map.of(SOCKET, socket), -1);
    }

    @Bean
    WebSocketService webSocketService() {
        return new HandshakeWebSocketService(new ReactorNettyRequestUpgradeStrategy());
    }

    /** Its ticket says who it is. */
    @Bean
    AccessRule logSocketShowsTickets() {
        return AccessRule.publicTo(HttpMethod.GET, SOCKET);
    }

    @Bean
    AdjustableSetting runLogDays(RunLogSettings settings) {
        return new AdjustableSetting(RunLogSettings.RUN_LOG_DAYS, settings.runLogDays(), 0, RunLogSettings.MAX_DAYS);
    }
}
