package io.upushy.pipeline.run;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** A run with its steps, in their order. */
@Schema(name = "PipelineRunDetail")
record RunDetail(RunAnswer run, List<StepAnswer> steps) {}
