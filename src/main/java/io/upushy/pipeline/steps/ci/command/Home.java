package io.upushy.pipeline.steps.ci.command;

import io.upushy.pipeline.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A job's HOME, in the workspace of its run, for as long as the job takes. */
record Home(Path path) implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Home.class);

    static Home of(Job job) throws IOException {
        return new Home(Files.createTempDirectory(job.context().workspace(), "home-"));
    }

    /** What cannot be removed is no fault of the job, and goes with the workspace. */
    @Override
    public void close() {
        try {
            Folders.delete(path);
        } catch (IOException failure) {
            log.warn("The home {} of a job that is over could not be removed: {}", path, failure.toString());
        }
    }
}
