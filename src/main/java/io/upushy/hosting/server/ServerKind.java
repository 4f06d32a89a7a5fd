package io.upushy.hosting.server;

import java.util.Arrays;
import java.util.Optional;

/** One of the three servers, by the word it has in the API and the database. */
public enum ServerKind {
    GITEA("gitea", "Gitea"),
    PORTAINER("portainer", "Portainer"),
    PROXY_MANAGER("proxy-manager", "Nginx Proxy Manager");

    private final String word;
    private final String title;

    ServerKind(String word, String title) {
        this.word = word;
        this.title = title;
    }

    /** As in addresses, answers and rows. */
    public String word() {
        return word;
    }

    /** The product's name, the same in every language. */
    public String title() {
        return title;
    }

    public static Optional<ServerKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}
