package io.upushy.project;

import java.time.Instant;

/** A row of app_project. */
record Project(String id, String userId, String name, String describe, Instant createdTime, Instant updatedTime) {}
