package io.upushy.auth;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** Whom this module's operations are open to, besides users who are logged in. */
@Configuration(proxyBeanMethods = false)
class AuthAccess {

    @Bean
    AccessRule health() {
        return AccessRule.publicTo(HttpMethod.GET, "/actuator/health/**");
    }

    @Bean
    AccessRule register() {
        return AccessRule.publicTo(HttpMethod.POST, "/api/user");
    }

    @Bean
    AccessRule registerCaptcha() {
        return AccessRule.publicTo(HttpMethod.GET, "/api/user/register/captcha");
    }

    @Bean
    AccessRule readRegistration() {
        return AccessRule.publicTo(HttpMethod.GET, "/api/user/registration");
    }

    @Bean
    AccessRule changeRegistration() {
        return AccessRule.admin(HttpMethod.PUT, "/api/user/registration");
    }

    @Bean
    AccessRule loginCaptcha() {
        return AccessRule.publicTo(HttpMethod.GET, "/api/user/login/captcha");
    }

    @Bean
    AccessRule logIn() {
        return AccessRule.publicTo(HttpMethod.POST, "/api/user/login");
    }

    @Bean
    AccessRule newAccessToken() {
        return AccessRule.publicTo(HttpMethod.POST, "/api/user/token");
    }

    @Bean
    AccessRule refreshTokens() {
        return AccessRule.publicTo(HttpMethod.POST, "/api/user/refresh");
    }

    @Bean
    AccessRule manageUsers() {
        return AccessRule.admin(null, "/api/users/**");
    }
}
