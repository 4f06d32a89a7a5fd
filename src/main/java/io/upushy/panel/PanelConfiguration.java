package io.upushy.panel;

import io.upushy.auth.AccessRule;
import io.upushy.storage.UploadCredentials;
import io.upushy.web.WebSettings;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.web.reactive.config.ResourceHandlerRegistry;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.resource.EncodedResourceResolver;
import org.springframework.web.reactive.resource.PathResourceResolver;

@Configuration(proxyBeanMethods = false)
class PanelConfiguration implements WebFluxConfigurer {

    private static final String FILES = "classpath:/static/";
    private static final Duration FOR_EVER = Duration.ofDays(365);

    /** Names of assets carry a hash of their content, so they never change; the page names the present ones. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        var packed = new EncodedResourceResolver();
        packed.setContentCodings(List.of("gzip"));
        registry.addResourceHandler("/assets/**")
                .addResourceLocations(FILES + "assets/")
                .setCacheControl(CacheControl.maxAge(FOR_EVER).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(packed)
                .addResolver(new PathResourceResolver());
        registry.addResourceHandler(PanelPages.PAGE, "/favicon.svg")
                .addResourceLocations(FILES)
                .setCacheControl(CacheControl.noCache());
    }

    /** After the local store at -150, whose bucket may have any name; before the security chain at -100. */
    @Bean
    @Order(-140)
    PanelPages panelPages(UploadCredentials uploads, WebSettings settings) {
        return new PanelPages(ContentPolicy.allowing(settings.publicUrl(), uploads.uploadOrigin()));
    }

    @Bean
    AccessRule everyoneLoadsThePanel() {
        return AccessRule.publicTo(HttpMethod.GET, PanelPages.PAGE);
    }

    @Bean
    AccessRule everyoneLoadsItsMark() {
        return AccessRule.publicTo(HttpMethod.GET, "/favicon.svg");
    }

    @Bean
    AccessRule everyoneLoadsItsFiles() {
        return AccessRule.publicTo(HttpMethod.GET, "/assets/**");
    }
}
