package io.upushy.hosting.app;

import java.time.Instant;
import java.util.List;

/**
 * A hosted app as it was asked for. Its repository, its stack and its Docker project bear its id.
 *
 * @param domains those it was installed with, the default one first
 * @param port of the machine the containers run on
 * @param certificate for its proxy host, see {@link Certificates}
 * @param sealed the values of its {@code .env}, encrypted
 * @param volumes whether its uninstallation takes its data along
 * @param change the last one
 * @param run of that change
 */
public record HostedApp(
        String id,
        String title,
        String template,
        String version,
        List<String> domains,
        int port,
        String certificate,
        String sealed,
        boolean volumes,
        Change change,
        String run,
        String createdBy,
        Instant created,
        Instant updated) {

    HostedApp with(Change other, String otherRun, Instant now) {
        return new HostedApp(
                id,
                title,
                template,
                version,
                domains,
                port,
                certificate,
                sealed,
                volumes,
                other,
                otherRun,
                createdBy,
                created,
                now);
    }

    HostedApp withVolumes(boolean others) {
        return new HostedApp(
                id,
                title,
                template,
                version,
                domains,
                port,
                certificate,
                sealed,
                others,
                change,
                run,
                createdBy,
                created,
                updated);
    }

    @Override
    public String toString() {
        return "HostedApp[" + id + ", " + change + "]"; // the rest is long or secret
    }
}
