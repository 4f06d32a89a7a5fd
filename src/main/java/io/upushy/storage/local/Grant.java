package io.upushy.storage.local;

import io.upushy.storage.Uploader;
import org.jspecify.annotations.Nullable;

/**
 * What the signer of a request may do. A lasting key may do everything; temporary credentials upload and list, but neither
 * remove objects nor replace them.
 *
 * @param prefix of the keys it is about; empty for all
 * @param holder whom temporary credentials were given to; null for a lasting key
 */
record Grant(String prefix, @Nullable Uploader holder) {

    static final Grant ALL = new Grant("", null);

    boolean mayDelete() {
        return holder == null;
    }

    /** Keys are downloaded by devices and cached for ever, so nobody gets to change what is behind one. */
    boolean mayReplace() {
        return holder == null;
    }

    void requireKey(String key) {
        if (!key.startsWith(prefix)) {
            throw new OssError(
                    OssError.Code.AccessDenied, "These credentials are for keys that start with " + prefix + " only.");
        }
    }
}
