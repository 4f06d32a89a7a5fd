package io.upushy.storage.local;

/**
 * What the signer of a request may do.
 *
 * @param prefix of the keys it is about; empty for all
 * @param mayDelete whether objects may be removed; uploading and listing is always allowed
 */
record Grant(String prefix, boolean mayDelete) {

    static final Grant ALL = new Grant("", true);

    void requireKey(String key) {
        if (!key.startsWith(prefix)) {
            throw new OssError(
                    OssError.Code.AccessDenied, "These credentials are for keys that start with " + prefix + " only.");
        }
    }
}
