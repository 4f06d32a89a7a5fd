package io.upushy.hosting.steps;

/** @param app a hosted app's id */
record OfApp(String app) {}
