package io.upushy.release;

/** What the server learned about a package while storing it. */
record PackageFacts(long size, String md5, String sha256) {}
