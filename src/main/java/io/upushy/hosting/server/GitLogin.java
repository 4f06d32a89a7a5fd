package io.upushy.hosting.server;

/**
 * With what another server clones an app's repository over HTTP.
 *
 * @param password a password, or a token in its place; never told or logged
 */
public record GitLogin(String username, String password) {

    @Override
    public String toString() {
        return "GitLogin[" + username + "]";
    }
}
