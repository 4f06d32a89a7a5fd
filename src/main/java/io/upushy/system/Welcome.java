package io.upushy.system;

import io.upushy.auth.UserDirectory;
import io.upushy.web.WebSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.info.BuildProperties;
import org.springframework.boot.web.server.reactive.context.ReactiveWebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says, once the server listens, where it is and what to do next. */
@Component
class Welcome {

    private static final Logger log = LoggerFactory.getLogger(Welcome.class);

    private final UserDirectory users;
    private final WebSettings settings;
    private final BuildProperties build;

    Welcome(UserDirectory users, WebSettings settings, BuildProperties build) {
        this.users = users;
        this.settings = settings;
        this.build = build;
    }

    @EventListener
    void on(ReactiveWebServerInitializedEvent started) {
        var port = started.getWebServer().getPort();
        var given = settings.publicUrl();
        var address = given == null || given.isBlank() ? "http://localhost:" + port : given;
        users.hasUsers()
                .onErrorReturn(true)
                .subscribe(
                        hasUsers -> log.info("upushy {} is ready: {}{}", build.getVersion(), address, next(hasUsers)));
    }

    private static String next(boolean hasUsers) {
        return hasUsers
                ? ""
                : """

                  Nobody has registered yet. Open this address and follow the page: the first account becomes the administrator.
                  还没有用户。请打开上面的地址，按页面提示注册：第一个账号即管理员。""";
    }
}
