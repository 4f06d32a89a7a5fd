package io.upushy.release.inspection;

import com.android.apksig.util.DataSink;
import com.android.apksig.util.DataSource;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Ends apksig's work with the inspection's time: it feeds itself in small steps, and each asks the deadline. */
record TimedSource(DataSource source, Deadline deadline) implements DataSource {

    private static final int STEP = 64 * 1024;

    @Override
    public long size() {
        return source.size();
    }

    @Override
    public void feed(long offset, long size, DataSink sink) throws IOException {
        for (long done = 0; done < size; done += STEP) {
            deadline.check();
            source.feed(offset + done, Math.min(STEP, size - done), sink);
        }
    }

    @Override
    public ByteBuffer getByteBuffer(long offset, int size) throws IOException {
        deadline.check();
        return source.getByteBuffer(offset, size);
    }

    @Override
    public void copyTo(long offset, int size, ByteBuffer dest) throws IOException {
        deadline.check();
        source.copyTo(offset, size, dest);
    }

    @Override
    public DataSource slice(long offset, long size) {
        return new TimedSource(source.slice(offset, size), deadline);
    }
}
