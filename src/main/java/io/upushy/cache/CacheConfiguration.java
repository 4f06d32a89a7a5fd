package io.upushy.cache;

import io.lettuce.core.ClientOptions;
import io.lettuce.core.SocketOptions;
import io.upushy.web.Dependency;
import java.time.Duration;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.redis.connection.ReactiveRedisConnection;
import org.springframework.data.redis.connection.RedisPassword;
import org.springframework.data.redis.connection.RedisStandaloneConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceClientConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.ReactiveStringRedisTemplate;
import reactor.core.publisher.Mono;

@Configuration(proxyBeanMethods = false)
class CacheConfiguration {

    private static final Logger log = LoggerFactory.getLogger(CacheConfiguration.class);

    @Configuration(proxyBeanMethods = false)
    @Conditional(OnRedis.class)
    static class Redis {

        private static final Duration TIMEOUT = Duration.ofSeconds(2);

        @Bean
        LettuceConnectionFactory redisConnectionFactory(CacheSettings settings) {
            log.info("Cache: {}", settings);
            var server = new RedisStandaloneConfiguration(settings.redisHost(), settings.redisPort());
            server.setDatabase(settings.redisDb());
            server.setPassword(RedisPassword.of(settings.redisPassword()));
            var client = LettuceClientConfiguration.builder()
                    .commandTimeout(TIMEOUT)
                    .clientOptions(ClientOptions.builder()
                            .disconnectedBehavior(ClientOptions.DisconnectedBehavior.REJECT_COMMANDS)
                            .socketOptions(SocketOptions.builder()
                                    .connectTimeout(TIMEOUT)
                                    .keepAlive(true)
                                    .build())
                            .build())
                    .build();
            return new LettuceConnectionFactory(server, client);
        }

        @Bean
        ReactiveStringRedisTemplate redisTemplate(LettuceConnectionFactory connections) {
            return new ReactiveStringRedisTemplate(connections);
        }

        @Bean
        SharedCache sharedCache(ReactiveStringRedisTemplate redis, CacheSettings settings) {
            return new RedisCache(redis, settings.redisPrefix());
        }

        @Bean
        ReactiveHealthIndicator redisHealthIndicator(ReactiveStringRedisTemplate redis) {
            return new RedisHealth(redis);
        }

        @Bean
        Dependency cacheDependency(ReactiveStringRedisTemplate redis, CacheSettings settings) {
            var pong = redis.execute(ReactiveRedisConnection::ping).next();
            return new Dependency("cache", settings.toString(), pong.map(up -> Map.of()));
        }

        @Bean
        Notices notices(
                ReactiveStringRedisTemplate redis, LettuceConnectionFactory connections, CacheSettings settings) {
            return new RedisNotices(redis, connections::getRequiredNativeClient, settings.redisPrefix());
        }

        @Bean
        EventStream eventStream(LettuceConnectionFactory connections, CacheSettings settings) {
            return new RedisEventStream(connections, settings.redisPrefix());
        }
    }

    @Configuration(proxyBeanMethods = false)
    @Conditional(OnRedis.Absent.class)
    static class InProcess {

        @Bean
        Dependency cacheDependency(CacheSettings settings) {
            return new Dependency("cache", settings.toString(), Mono.just(Map.of()));
        }

        @Bean
        SharedCache sharedCache() {
            return new InProcessCache();
        }

        @Bean
        Notices notices() {
            return new InProcessNotices();
        }
    }
}
