package io.upushy.project;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record RemoveMember(
        @NotBlank @Size(min = 1, max = 36) String projectId, @NotBlank @Size(min = 1, max = 36) String userId) {}
