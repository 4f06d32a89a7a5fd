package io.upushy.update;

import io.upushy.storage.ObjectStorage;
import io.upushy.update.CheckListener.AnsweredCheck;
import io.upushy.web.ApiException;
import io.upushy.web.ClientAddress;
import io.upushy.web.Messages;
import io.upushy.web.RequestHead;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The device's call from body to bytes. The controller and the fast lane both answer through it. */
@Component
class UpdateCheck {

    private final DeviceCheckReader reader;
    private final Snapshots snapshots;
    private final UpdateAnswers answers;
    private final ObjectStorage storage;
    private final ClientAddress addresses;
    private final Messages messages;
    private final List<CheckListener> listeners;
    private final Clock clock;

    UpdateCheck(
            DeviceCheckReader reader,
            Snapshots snapshots,
            UpdateAnswers answers,
            ObjectStorage storage,
            ClientAddress addresses,
            Messages messages,
            List<CheckListener> listeners,
            Clock clock) {
        this.reader = reader;
        this.snapshots = snapshots;
        this.answers = answers;
        this.storage = storage;
        this.addresses = addresses;
        this.messages = messages;
        this.listeners = listeners;
        this.clock = clock;
    }

    /** The bytes of the answer when all it takes is in memory; null when {@link #answer} must be asked. */
    byte @Nullable [] answerNow(DeviceCheck device, RequestHead request) {
        var snapshot = snapshots.ready(keyOf(device));
        return snapshot == null ? null : answer(snapshot, device, request);
    }

    /** The bytes of the answer; 404 for an unknown project. */
    Mono<byte[]> answer(DeviceCheck device, RequestHead request) {
        return snapshots
                .get(keyOf(device))
                .map(snapshot -> answer(snapshot, device, request))
                .switchIfEmpty(Mono.error(() -> ApiException.notFound("projectId", "project.unknown")));
    }

    /** As {@link CheckListener#paceNanos}. */
    long paceNanos() {
        var longest = 0L;
        for (var listener : listeners) {
            longest = Math.max(longest, listener.paceNanos());
        }
        return longest;
    }

    DeviceCheck read(byte[] body) {
        return reader.read(body);
    }

    private byte[] answer(Snapshot snapshot, DeviceCheck device, RequestHead request) {
        var decision = Selection.decide(snapshot, device);
        var answer = answers.write(
                decision, messages.locale(request.header(HttpHeaders.ACCEPT_LANGUAGE)), storage.publicBase(request));
        var offered = Selection.offersUpdate(snapshot, device);
        tell(new AnsweredCheck(device, addresses.of(request), clock.instant(), offered));
        return answer;
    }

    private void tell(AnsweredCheck check) {
        for (var listener : listeners) {
            listener.checked(check);
        }
    }

    private static Snapshots.Key keyOf(DeviceCheck device) {
        return new Snapshots.Key(device.projectId(), device.platform());
    }
}
