package io.upushy.update;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.upushy.release.SourceAnswer;
import org.jspecify.annotations.Nullable;

/** The data of an answer as the API description shows it; {@link UpdateAnswers} writes it. */
record UpdateOffers(@Nullable SourceAnswer wgt, @JsonProperty("native") @Nullable SourceAnswer nativeApp) {}
