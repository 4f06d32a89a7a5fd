package io.upushy.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A stretch of network between a server and what it depends on, which a test can cut or block. */
public final class TcpLink implements AutoCloseable {

    private static final int BUFFER = 64 * 1024;

    private enum State {
        OPEN,
        CUT,
        BLOCKED
    }

    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final ServerSocket listener;
    private final String host;
    private final int port;
    private State state = State.OPEN;

    /** Leads to a port of a host. */
    public TcpLink(String host, int port) {
        this.host = host;
        this.port = port;
        try {
            listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        daemon(this::accept);
    }

    public int port() {
        return listener.getLocalPort();
    }

    /** Ends all connections, and new ones at once. */
    public void cut() {
        set(State.CUT);
        sockets.forEach(TcpLink::close);
        sockets.clear();
    }

    /** Lets connections stand and takes new ones, but nothing passes any more. */
    public void block() {
        set(State.BLOCKED);
    }

    /** Lets everything pass again. */
    public void open() {
        set(State.OPEN);
    }

    private synchronized void set(State next) {
        state = next;
        notifyAll();
    }

    private synchronized boolean mayPass() throws InterruptedException {
        while (state == State.BLOCKED) {
            wait();
        }
        return state == State.OPEN;
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                var near = listener.accept();
                sockets.add(near);
                daemon(() -> connect(near));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void connect(Socket near) {
        try {
            if (!mayPass()) {
                close(near);
                return;
            }
            var far = new Socket(host, port);
            sockets.add(far);
            daemon(() -> pass(far, near));
            pass(near, far);
        } catch (IOException | InterruptedException failure) {
            close(near);
        }
    }

    private void pass(Socket from, Socket to) {
        var buffer = new byte[BUFFER];
        try {
            for (int read = from.getInputStream().read(buffer);
                    read >= 0 && mayPass();
                    read = from.getInputStream().read(buffer)) {
                to.getOutputStream().write(buffer, 0, read);
            }
        } catch (IOException | InterruptedException ended) {
            // both ends are closed below
        }
        close(from);
        close(to);
    }

    private static void daemon(Runnable work) {
        var thread = new Thread(work, "tcp-link");
        thread.setDaemon(true);
        thread.start();
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException alreadyGone) {
            // that is what was wanted
        }
    }

    @Override
    public void close() {
        cut();
        try {
            listener.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
