package io.upushy.release;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.project.ProjectLock;
import io.upushy.testing.Accounts;
import io.upushy.testing.Api;
import io.upushy.testing.Apps;
import io.upushy.testing.Server;
import io.upushy.testing.UpushyTest;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Mono;

/** A caller that hangs up in the middle of a change. */
@UpushyTest
class AnnouncedAnywayTest {

    @Autowired
    Server server;

    @Autowired
    Accounts accounts;

    @Autowired
    ProjectLock lock;

    @Test
    void aChangeThatHasBegunIsCommittedAndAnnouncedThoughNobodyWaitsForIt() throws InterruptedException {
        var project = new Apps(Api.anonymous(server).as(accounts.registerAdmin())).project("Hang up");
        var begun = new CountDownLatch(1);
        var announced = new CountDownLatch(1);
        var work = Mono.fromRunnable(begun::countDown).then(Mono.delay(Duration.ofMillis(100)));

        var caller = lock.during(project, work, announced::countDown).subscribe();
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        caller.dispose();

        assertThat(announced.await(10, TimeUnit.SECONDS)).isTrue();
    }
}
