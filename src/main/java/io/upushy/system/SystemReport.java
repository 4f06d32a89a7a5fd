package io.upushy.system;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;

/** What published panels show of the server. Sizes are bytes, times seconds unless said otherwise. */
record SystemReport(
        @Schema(description = "The server's clock, milliseconds since 1970") long serviceTime,
        Os os,
        Process process,
        Runtime runtime,
        @Schema(description = "The heap under the names published panels look for") V8 v8,
        List<Disk> disks) {

    record Os(
            String arch,
            @Schema(example = "Linux") String type,
            @Schema(example = "6.1.0") String release,
            String hostname,
            @Schema(description = "The machine's own address") String ip,
            @Schema(description = "Memory of the machine or container") long totalmem,
            long freemem,
            @Schema(description = "Load over 1, 5 and 15 minutes; 0 where the system does not tell")
                    List<Double> loadavg,
            @Schema(description = "Since the machine started") double uptime,
            List<Cpu> cpus) {}

    record Cpu(String model, Times times) {}

    @Schema(description = "Time spent since the machine started, in hundredths of a second")
    record Times(long user, long nice, long sys, long idle, long irq) {}

    record Process(
            long pid,
            @Schema(description = "Since the server started") double uptime,
            String cwd,
            @Schema(description = "The Java that runs it") String execPath,
            @Schema(description = "Versions of upushy and Java", example = "{\"upushy\":\"1.0.0\",\"java\":\"25\"}")
                    Map<String, String> versions) {}

    record Runtime(
            @Schema(example = "OpenJDK 64-Bit Server VM") String name,
            String version,
            String vendor,
            long heapUsed,
            long heapCommitted,
            long heapMax,
            long nonHeapUsed,
            int threads,
            @Schema(description = "Collections so far") long gcCount,
            @Schema(description = "Milliseconds they took") long gcTime) {}

    record V8(HeapStatistics getHeapStatistics) {}

    record HeapStatistics(
            @JsonProperty("heap_size_limit") long heapSizeLimit,
            @JsonProperty("used_heap_size") long usedHeapSize,
            @JsonProperty("total_heap_size") long totalHeapSize,
            @JsonProperty("total_available_size") long totalAvailableSize) {}

    record Disk(
            @JsonProperty("_filesystem") String filesystem,
            @JsonProperty("_blocks") long blocks,
            @JsonProperty("_used") long used,
            @JsonProperty("_available") long available,
            @JsonProperty("_capacity") @Schema(example = "42%") String capacity,
            @JsonProperty("_mounted") String mounted) {}
}
