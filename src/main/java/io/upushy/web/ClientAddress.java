package io.upushy.web;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import io.netty.util.NetUtil;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The address a request comes from; {@code X-Forwarded-For} counts only from the proxies named in TRUSTED_PROXIES. */
@Component
public class ClientAddress {

    private static final String FORWARDED_FOR = "X-Forwarded-For";

    private final List<IpSubnetFilterRule> trusted;

    ClientAddress(WebSettings settings) {
        this.trusted =
                settings.trustedProxies().stream().map(ClientAddress::toRule).toList();
    }

    /** The client's address as text, for example {@code 203.0.113.7}; {@code ""} when the connection has none. */
    public String of(RequestHead request) {
        var remote = request.remoteAddress();
        if (remote == null || remote.getAddress() == null) {
            return "";
        }
        var peer = remote.getAddress();
        return isTrusted(peer) ? beyondProxies(request, peer) : peer.getHostAddress();
    }

    /** Whether the request came through a proxy whose {@code X-Forwarded-*} headers are to be believed. */
    boolean isFromTrustedProxy(RequestHead request) {
        var remote = request.remoteAddress();
        return remote != null && remote.getAddress() != null && isTrusted(remote.getAddress());
    }

    /** Walks the header from its end, where the nearest proxy wrote, to the first address that is no proxy of ours. */
    private String beyondProxies(RequestHead request, InetAddress peer) {
        var forwarded = request.header(FORWARDED_FOR);
        var hops = forwarded == null ? new String[0] : forwarded.split(",");
        var client = peer;
        for (int i = hops.length - 1; i >= 0 && isTrusted(client); i--) {
            var hop = parse(hops[i].trim());
            if (hop == null) {
                break;
            }
            client = hop;
        }
        return client.getHostAddress();
    }

    private boolean isTrusted(InetAddress address) {
        if (trusted.isEmpty()) {
            return false;
        }
        var socket = new InetSocketAddress(address, 0);
        return trusted.stream().anyMatch(rule -> rule.matches(socket));
    }

    /** Only literal addresses: a name in a header must never cause a look-up. */
    private static @Nullable InetAddress parse(String text) {
        var bytes = NetUtil.createByteArrayFromIpAddressString(text);
        if (bytes == null) {
            return null;
        }
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException wrongLength) {
            return null;
        }
    }

    private static IpSubnetFilterRule toRule(String block) {
        var slash = block.indexOf('/');
        var address = slash < 0 ? block : block.substring(0, slash);
        var parsed = parse(address);
        if (parsed == null) {
            throw new InvalidSetting("TRUSTED_PROXIES", block, "addresses or CIDR blocks, for example 10.0.0.0/8");
        }
        try {
            var whole = parsed.getAddress().length * 8;
            var prefix = slash < 0 ? whole : Integer.parseInt(block.substring(slash + 1));
            return new IpSubnetFilterRule(parsed, prefix, IpFilterRuleType.ACCEPT);
        } catch (IllegalArgumentException wrongPrefix) {
            throw new InvalidSetting("TRUSTED_PROXIES", block, "addresses or CIDR blocks, for example 10.0.0.0/8");
        }
    }
}
