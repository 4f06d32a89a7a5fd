package io.upushy.pipeline.steps.ci.git;

import io.upushy.pipeline.StepFailure;
import java.util.Collection;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where a repository is.
 *
 * @param url as git takes it; begins with a protocol, or is {@code user@host:path}
 * @param protocol https, http, ssh, git or file
 */
record Address(String url, String protocol) {

    /** No white space, no quotes, nothing a terminal or a shell would take for its own. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}._~:/?#@!$&()*+,;=%\\[\\]-]{1,1000}");

    private static final Pattern URL = Pattern.compile("([a-z]+)://(?:([^/@]*)@)?[^/@]*/.+");
    private static final Pattern SCP = Pattern.compile("[\\w.][\\w.-]*@[\\w.\\[][\\w.:\\[\\]-]*:[^:].*");
    private static final Set<String> WEB = Set.of("https", "http");

    /**
     * Reads an address.
     *
     * @throws StepFailure for what is no address, is not allowed here, or holds a password
     */
    static Address of(String url, Collection<String> allowed) {
        if (!PLAIN.matcher(url).matches() || url.startsWith("-")) {
            throw StepFailure.lasting("pipeline.step.checkout.address", shown(url));
        }
        var found = URL.matcher(url);
        var address = new Address(url, protocolOf(url, found));
        if (!allowed.contains(address.protocol)) {
            throw StepFailure.lasting("pipeline.step.checkout.protocol", address.protocol, String.join(", ", allowed));
        }
        if (found.matches() && found.group(2) != null && found.group(2).contains(":")) {
            throw StepFailure.lasting("pipeline.step.checkout.password");
        }
        return address;
    }

    private static String protocolOf(String url, java.util.regex.Matcher found) {
        if (found.matches()) {
            return found.group(1);
        }
        if (url.startsWith("file:///")) {
            return "file";
        }
        if (!url.contains("://") && SCP.matcher(url).matches()) {
            return "ssh";
        }
        throw StepFailure.lasting("pipeline.step.checkout.address", shown(url));
    }

    boolean isWeb() {
        return WEB.contains(protocol);
    }

    /** Protocol, host and port, which a password is for. */
    String origin() {
        var host = url.substring(url.indexOf("://") + 3);
        host = host.substring(0, host.indexOf('/'));
        return protocol + "://" + host.substring(host.indexOf('@') + 1);
    }

    private static String shown(String url) {
        var text = url.replaceAll("//[^/@]*@", "//").replaceAll("[\\p{Cntrl}]", "?");
        return text.length() <= 200 ? text : text.substring(0, 200);
    }
}
