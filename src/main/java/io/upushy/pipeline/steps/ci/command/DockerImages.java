package io.upushy.pipeline.steps.ci.command;

import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.exception.NotFoundException;
import com.github.dockerjava.api.model.PullResponseItem;
import io.upushy.pipeline.StepFailure;
import io.upushy.pipeline.StepLog;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sees to it that the engine has an image. */
@Component
class DockerImages {

    private static final Logger log = LoggerFactory.getLogger(DockerImages.class);

    private final DockerEngine engine;

    DockerImages(DockerEngine engine) {
        this.engine = engine;
    }

    /** Pulls the image unless it is there, and tells how far it is. */
    void require(Work work, String image, StepLog log) throws Exception {
        try {
            engine.client().inspectImageCmd(image).exec();
        } catch (NotFoundException missing) {
            pull(work, image, log);
        }
    }

    private void pull(Work work, String image, StepLog log) throws Exception {
        log.line("Pulling image " + image);
        try {
            var progress = work.begin(
                    () -> engine.patientClient().pullImageCmd(withTag(image)).exec(new Progress(log)),
                    DockerImages::close);
            progress.awaitCompletion();
            progress.requireSuccess();
            engine.client().inspectImageCmd(image).exec();
        } catch (DockerException failed) {
            log.line("The Docker engine says: " + failed.getMessage());
            throw StepFailure.passing("pipeline.step.docker.pull", image);
        } finally {
            work.end();
        }
    }

    /** Without a tag or digest, the engine pulls every tag there is. */
    private static String withTag(String image) {
        return image.contains("@") || image.indexOf(':', image.lastIndexOf('/') + 1) > 0 ? image : image + ":latest";
    }

    private static void close(Progress progress) {
        try {
            progress.close();
        } catch (IOException failure) {
            log.debug("The connection that an image came over was not closed", failure);
        }
    }

    /** Hundreds of reports a second become a line for each layer's state, and one for all bytes every other second. */
    private static final class Progress extends ResultCallback.Adapter<PullResponseItem> {

        private static final Duration PACE = Duration.ofSeconds(2);

        private final StepLog log;
        private final Map<String, String> states = new ConcurrentHashMap<>();
        private final Map<String, long[]> bytes = new ConcurrentHashMap<>();
        private long told = System.nanoTime();
        private volatile @Nullable String failure;

        private Progress(StepLog log) {
            this.log = log;
        }

        @Override
        public void onNext(PullResponseItem item) {
            var error = item.getErrorDetail();
            if (error != null) {
                failure = error.getMessage();
                return;
            }
            var state = item.getStatus();
            var layer = item.getId();
            if (state == null) {
                return;
            }
            if (layer == null) {
                log.line(state);
                return;
            }
            tellBytes(layer, item);
            if (!state.equals(states.put(layer, state))
                    && (state.endsWith("complete") || state.startsWith("Already"))) {
                log.line(layer + ": " + state);
            }
        }

        private void tellBytes(String layer, PullResponseItem item) {
            var detail = item.getProgressDetail();
            if (detail == null || detail.getTotal() == null || !"Downloading".equals(item.getStatus())) {
                return;
            }
            var current = detail.getCurrent();
            bytes.put(layer, new long[] {current == null ? 0 : current, detail.getTotal()});
            if (System.nanoTime() - told > PACE.toNanos()) {
                told = System.nanoTime();
                var done = bytes.values().stream().mapToLong(pair -> pair[0]).sum();
                var all = bytes.values().stream().mapToLong(pair -> pair[1]).sum();
                log.line("Downloaded %d of %d MB".formatted(done >> 20, all >> 20));
            }
        }

        private void requireSuccess() {
            if (failure != null) {
                throw new DockerException(failure, 500);
            }
        }
    }
}
