package io.upushy.release;

import io.upushy.auth.Caller;
import io.upushy.storage.StoredObject;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One upload while it arrives: the form's fields, and where its package is. Touched by one thread at a time, but for
 * the caller's going. */
final class Upload {

    private final Caller caller;
    private final Map<String, String> fields = new HashMap<>();
    private String fileName = "";
    private @Nullable Path waiting;
    private @Nullable String key;
    private @Nullable StoredObject stored;
    private boolean registering;
    private boolean abandoned;

    Upload(Caller caller) {
        this.caller = caller;
    }

    Caller caller() {
        return caller;
    }

    void field(String name, String value) {
        fields.put(name, value);
    }

    Map<String, String> fields() {
        return fields;
    }

    boolean hasFile() {
        return waiting != null || stored != null;
    }

    String fileName() {
        return fileName;
    }

    void waitsIn(Path file, String name) {
        waiting = file;
        fileName = name;
    }

    /** Told before the store is, so that the object can be removed whenever its caller goes. */
    void isStoredAs(String chosen) {
        key = chosen;
    }

    @Nullable
    String key() {
        return key;
    }

    /** False when the caller has gone, and the package with it. */
    synchronized boolean isRegistering() {
        registering = !abandoned;
        return registering;
    }

    /** The caller has gone; false when that comes too late, because a release is being made of the package. */
    synchronized boolean isAbandoned() {
        abandoned = !registering;
        return abandoned;
    }

    /** Whether there may be a release of it. */
    synchronized boolean mayBeRegistered() {
        return registering;
    }

    void isStored(StoredObject object) {
        stored = object;
    }

    @Nullable
    Path waiting() {
        return waiting;
    }

    @Nullable
    StoredObject stored() {
        return stored;
    }
}
