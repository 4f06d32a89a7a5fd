package io.upushy.pipeline.steps.cd;

import io.upushy.pipeline.StepFailure;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.apache.sshd.client.ClientBuilder;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.auth.keyboard.UserAuthKeyboardInteractiveFactory;
import org.apache.sshd.client.auth.password.UserAuthPasswordFactory;
import org.apache.sshd.client.auth.pubkey.UserAuthPublicKeyFactory;
import org.apache.sshd.client.channel.ClientChannelEvent;
import org.apache.sshd.client.config.hosts.HostConfigEntryResolver;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.NamedResource;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.SshException;
import org.apache.sshd.common.config.keys.FilePasswordProvider;
import org.apache.sshd.common.keyprovider.KeyIdentityProvider;
import org.apache.sshd.common.util.security.SecurityUtils;
import org.apache.sshd.core.CoreModuleProperties;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClientFactory;

/**
 * A login on a server that has proven to be the pinned one. Nothing of this machine's own ssh configuration, keys or known hosts is
 * used. All calls block.
 */
final class SshConnection implements AutoCloseable {

    private static final Duration CONNECT = Duration.ofSeconds(15);
    private static final Duration LOGIN = Duration.ofSeconds(30);
    private static final Duration KEEP_ALIVE = Duration.ofSeconds(5);
    private static final int UNANSWERED_KEEP_ALIVES = 3;

    private final SshClient client;
    private final ClientSession session;
    private final SftpClient sftp;

    private SshConnection(SshClient client, ClientSession session, SftpClient sftp) {
        this.client = client;
        this.session = session;
        this.sftp = sftp;
    }

    /** @throws StepFailure when the server is another than the pinned one, or does not let the user in */
    static SshConnection open(SshTarget target) throws IOException {
        var keys = keysOf(target);
        var shown = new ArrayList<String>();
        IOException last = null;
        for (var family : target.hostKey().families()) {
            var known = shown.size();
            try {
                return open(target, family, keys, shown);
            } catch (IOException failure) {
                last = failure;
                var otherKey = shown.size() > known || isNoCommonKey(failure);
                if (!otherKey) {
                    throw failure;
                }
            }
        }
        if (shown.isEmpty()) {
            throw last == null ? new IOException("no answer") : last;
        }
        throw StepFailure.lasting("pipeline.step.ssh.hostKey", target.host(), String.join(", ", shown));
    }

    private static SshConnection open(
            SshTarget target, HostKey.Family family, List<KeyPair> keys, List<String> wrongKeys) throws IOException {
        var client = newClient(target, family);
        client.setServerKeyVerifier((session, address, key) -> {
            var right = target.hostKey().matches(key);
            if (!right) {
                wrongKeys.add(HostKey.fingerprintOf(key));
            }
            return right;
        });
        client.start();
        try {
            var session = client.connect(target.user(), target.host(), target.port())
                    .verify(CONNECT)
                    .getSession();
            keys.forEach(session::addPublicKeyIdentity);
            if (target.password() != null) {
                session.addPasswordIdentity(target.password());
            }
            logIn(target, session);
            return new SshConnection(
                    client, session, SftpClientFactory.instance().createSftpClient(session));
        } catch (IOException | RuntimeException failure) {
            client.stop();
            throw failure;
        }
    }

    private static SshClient newClient(SshTarget target, HostKey.Family family) {
        var client = ClientBuilder.builder().build();
        client.setSignatureFactories(family.signatures());
        client.setHostConfigEntryResolver(HostConfigEntryResolver.EMPTY);
        client.setKeyIdentityProvider(KeyIdentityProvider.EMPTY_KEYS_PROVIDER);
        client.setUserAuthFactories(
                target.key() != null
                        ? List.of(new UserAuthPublicKeyFactory(HostKey.Family.allSignatures()))
                        : List.of(UserAuthPasswordFactory.INSTANCE, UserAuthKeyboardInteractiveFactory.INSTANCE));
        client.setNioWorkers(1);
        CoreModuleProperties.HEARTBEAT_INTERVAL.set(client, KEEP_ALIVE);
        CoreModuleProperties.HEARTBEAT_NO_REPLY_MAX.set(client, UNANSWERED_KEEP_ALIVES);
        CoreModuleProperties.IO_CONNECT_TIMEOUT.set(client, CONNECT);
        CoreModuleProperties.AUTH_TIMEOUT.set(client, LOGIN);
        return client;
    }

    private static void logIn(SshTarget target, ClientSession session) throws IOException {
        try {
            session.auth().verify(LOGIN);
        } catch (SshException refusal) {
            if (refusal.getDisconnectCode() == SshConstants.SSH2_DISCONNECT_NO_MORE_AUTH_METHODS_AVAILABLE) {
                throw StepFailure.lasting("pipeline.step.ssh.login", target.user(), target.host());
            }
            throw refusal;
        } catch (IllegalStateException closed) {
            throw new IOException("the server ended the connection", closed);
        }
    }

    private static boolean isNoCommonKey(IOException failure) {
        return failure instanceof SshException refusal
                && refusal.getDisconnectCode() == SshConstants.SSH2_DISCONNECT_KEY_EXCHANGE_FAILED;
    }

    private static List<KeyPair> keysOf(SshTarget target) {
        if (target.key() == null) {
            return List.of();
        }
        var text = target.key().strip().replace("\r", "") + "\n";
        var password =
                target.passphrase() == null ? FilePasswordProvider.EMPTY : FilePasswordProvider.of(target.passphrase());
        var keys = new ArrayList<KeyPair>();
        try (var content = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))) {
            var found = SecurityUtils.loadKeyPairIdentities(null, NamedResource.ofName("key"), content, password);
            if (found != null) {
                found.forEach(keys::add);
            }
        } catch (IOException | GeneralSecurityException | RuntimeException malformed) {
            throw StepFailure.lasting("pipeline.step.ssh.key");
        }
        if (keys.isEmpty()) {
            throw StepFailure.lasting("pipeline.step.ssh.key");
        }
        return keys;
    }

    SftpClient sftp() {
        return sftp;
    }

    /**
     * Runs a command with the server's shell.
     *
     * @param output what it writes, errors included
     * @return its exit status
     * @throws StepFailure when it takes too long
     */
    int run(String command, OutputStream output, Duration timeout) throws IOException {
        try (var channel = session.createExecChannel(command)) {
            channel.setRedirectErrorStream(true);
            channel.setOut(output);
            channel.open().verify(CONNECT);
            var events = channel.waitFor(EnumSet.of(ClientChannelEvent.CLOSED), timeout);
            if (events.contains(ClientChannelEvent.TIMEOUT)) {
                throw StepFailure.lasting("pipeline.step.ssh.restart.slow", timeout.toSeconds());
            }
            var status = channel.getExitStatus();
            if (status == null) {
                throw new IOException("the connection ended before the command did");
            }
            return status;
        }
    }

    /** Ends everything that is going on, without a word to the server. */
    void abort() {
        session.close(true);
    }

    @Override
    public void close() {
        client.stop();
    }
}
