package io.upushy.web;

import io.swagger.v3.oas.annotations.media.Schema;

/** The answer to a deletion. */
public record Affected(@Schema(description = "How many records are gone", example = "1") long affected) {}
