package io.upushy.storage;

import java.util.List;

/** What an upload of unknown length asks of a store, for one key. Every call blocks, and throws what the store's SDK throws. */
public interface PartStore {

    /** Stores the first so many bytes of the array as the whole object. */
    void put(byte[] bytes, int length);

    /** Begins an upload in parts. */
    String begin();

    /**
     * Sends the first so many bytes of the array; they must be read when it returns.
     *
     * @param number from 1
     * @return the part's ETag
     */
    String send(String uploadId, int number, byte[] bytes, int length);

    /** Makes the object of its parts. */
    void complete(String uploadId, List<String> etags);

    /** Removes the parts of an upload that is not to be completed. */
    void abort(String uploadId);

    /** Removes the object. */
    void delete();
}
