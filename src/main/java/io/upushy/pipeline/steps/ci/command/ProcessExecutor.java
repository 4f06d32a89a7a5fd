package io.upushy.pipeline.steps.ci.command;

import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Component;

/** Runs jobs as processes of this machine, with a home of their own and what limits a process can have. */
@Component
class ProcessExecutor implements Executor {

    private final Programs programs;
    private final DependencyCaches caches;
    private final CommandSettings settings;

    ProcessExecutor(Programs programs, DependencyCaches caches, CommandSettings settings) {
        this.programs = programs;
        this.caches = caches;
        this.settings = settings;
    }

    @Override
    public int run(Work work, Job job) throws Exception {
        try (var home = Home.of(job);
                var output = job.context().log().output()) {
            var cache = caches.folder(job.context().run().projectId(), job.tool());
            var environment = new HashMap<>(job.environment());
            environment.putAll(job.variables(home.path().toString(), cache.toString()));
            environment.put("TMPDIR", home.path().toString());
            return programs.run(work, new Program(job.argv(), job.directory(), environment, limits(), output, null));
        }
    }

    /**
     * What a process writes to is limited, not its address space, of which Node reserves far more than it uses; nor how many
     * processes there are, because Linux counts those of the server, too.
     */
    private List<String> limits() {
        return List.of("--core=0", "--fsize=" + settings.fileSizeBytes(), "--data=" + settings.memoryBytes());
    }
}
