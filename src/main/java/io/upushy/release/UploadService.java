package io.upushy.release;

import io.upushy.auth.Caller;
import io.upushy.database.Uncancelled;
import io.upushy.project.ProjectAccess;
import io.upushy.project.ProjectRole;
import io.upushy.storage.ContentTypes;
import io.upushy.storage.ObjectKeys;
import io.upushy.storage.ObjectStorage;
import io.upushy.storage.StoredObject;
import io.upushy.web.ApiException;
import io.upushy.web.FormFields;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.codec.multipart.FilePartEvent;
import org.springframework.http.codec.multipart.FormPartEvent;
import org.springframework.http.codec.multipart.PartEvent;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Takes a package and its release in one request: the bytes go straight to the store while they arrive. Only a form that names
 * its project after the file makes it wait on disk first. Whatever fails, nothing of the upload is left.
 */
@Service
class UploadService {

    private static final Logger log = LoggerFactory.getLogger(UploadService.class);
    private static final int MAX_PARTS = 32;
    private static final int CHUNK = 64 * 1024;
    private static final String FILE = "file";
    private static final String PROJECT = "projectId";

    /** The fields without which nothing can be said about the version rules. */
    private static final Set<String> NEEDED = Set.of(PROJECT, "type", "version", "versionCode");

    private final ReleaseService releases;
    private final ProjectAccess access;
    private final ObjectStorage storage;
    private final ObjectKeys keys;
    private final FormFields forms;
    private final UploadSettings settings;

    UploadService(
            ReleaseService releases,
            ProjectAccess access,
            ObjectStorage storage,
            ObjectKeys keys,
            FormFields forms,
            UploadSettings settings) {
        this.releases = releases;
        this.access = access;
        this.storage = storage;
        this.keys = keys;
        this.forms = forms;
        this.settings = settings;
    }

    /** @param length what the request says it is long, -1 when it does not say */
    Mono<Release> upload(Caller caller, Flux<PartEvent> form, long length) {
        if (length > settings.limitBytes() + MAX_PARTS * CHUNK) {
            return Mono.error(tooLarge());
        }
        return Mono.usingWhen(
                Mono.fromSupplier(() -> new Upload(caller)),
                upload -> receive(upload, form).then(Mono.defer(() -> register(upload))),
                this::discardWaiting,
                (upload, failure) -> discard(upload),
                upload -> upload.isAbandoned() ? discard(upload) : discardWaiting(upload));
    }

    private Mono<Void> receive(Upload upload, Flux<PartEvent> form) {
        return form.windowUntil(PartEvent::isLast)
                .take(MAX_PARTS)
                .concatMap(part -> part.switchOnFirst((first, events) -> accept(upload, first.get(), events)), 1)
                .doOnDiscard(PartEvent.class, UploadService::release)
                .then()
                .contextWrite(FormParts::withoutLateFailures);
    }

    private Mono<Void> accept(Upload upload, @Nullable PartEvent first, Flux<PartEvent> events) {
        if (first == null || first.headers().getContentDisposition().getName() == null) {
            return ignore(events);
        }
        if (first instanceof FilePartEvent file) {
            return acceptFile(upload, file, events.map(PartEvent::content));
        }
        if (first instanceof FormPartEvent field) {
            return ignore(events).doOnSuccess(done -> upload.field(field.name(), field.value()));
        }
        return ignore(events);
    }

    private static Mono<Void> ignore(Flux<PartEvent> events) {
        return events.map(UploadService::release).then();
    }

    private static boolean release(PartEvent event) {
        return DataBufferUtils.release(event.content());
    }

    private Mono<Void> acceptFile(Upload upload, FilePartEvent file, Flux<DataBuffer> content) {
        if (!FILE.equals(file.name()) || upload.hasFile()) {
            return refuse(content, ApiException.invalid(FILE, "release.upload.oneFile"));
        }
        var limited = limit(content);
        var fileName = file.filename();
        if (!upload.fields().containsKey(PROJECT)) {
            return keepWaiting(upload, fileName, limited);
        }
        return checkEarly(upload)
                .onErrorResume(refusal -> refuse(limited, refusal))
                .then(Mono.defer(() -> store(upload, fileName, limited)));
    }

    private static <T> Mono<T> refuse(Flux<DataBuffer> content, Throwable refusal) {
        return content.map(DataBufferUtils::release).take(1).then(Mono.error(refusal));
    }

    /** What can be refused before the bytes are here is refused now, before somebody sends a gigabyte in vain. */
    private Mono<Void> checkEarly(Upload upload) {
        return Mono.defer(() -> upload.fields().keySet().containsAll(NEEDED)
                ? check(upload)
                : access.require(upload.caller(), projectOf(upload), ProjectRole.MAINTAINER)
                        .then());
    }

    private Mono<Void> check(Upload upload) {
        return releases.checkBeforeUpload(upload.caller(), toRequest(upload, projectOf(upload) + "/" + FILE));
    }

    private Mono<Void> store(Upload upload, String fileName, Flux<DataBuffer> content) {
        var key = keys.forUpload(projectOf(upload), fileName);
        upload.isStoredAs(key);
        return storage.put(key, ContentTypes.of(fileName), content)
                .doOnNext(upload::isStored)
                .then();
    }

    private Mono<Void> keepWaiting(Upload upload, String fileName, Flux<DataBuffer> content) {
        return Mono.fromCallable(this::newWaitingFile)
                .subscribeOn(Schedulers.boundedElastic())
                .doOnNext(file -> upload.waitsIn(file, fileName))
                .flatMap(file -> DataBufferUtils.write(content, file));
    }

    private Path newWaitingFile() throws IOException {
        Files.createDirectories(settings.waitingRoom());
        return Files.createFile(settings.waitingRoom().resolve(UUID.randomUUID() + ".part"));
    }

    private Mono<Release> register(Upload upload) {
        if (!upload.hasFile()) {
            return Mono.error(ApiException.invalid(FILE, "validation.NotNull"));
        }
        return storeWaiting(upload).then(Mono.defer(() -> registerStored(upload)));
    }

    private Mono<Void> storeWaiting(Upload upload) {
        var file = upload.waiting();
        if (file == null) {
            return Mono.empty();
        }
        return Mono.defer(() -> check(upload))
                .then(Mono.defer(() -> store(
                        upload,
                        upload.fileName(),
                        DataBufferUtils.read(file, DefaultDataBufferFactory.sharedInstance, CHUNK))));
    }

    private Mono<Release> registerStored(Upload upload) {
        var object = Objects.requireNonNull(upload.stored());
        if (object.size() == 0) {
            return Mono.error(ApiException.invalid(FILE, "release.upload.empty"));
        }
        var request = toRequest(upload, object.key());
        if (!upload.isRegistering()) {
            return Mono.error(
                    () -> ApiException.invalid(FILE, "validation.NotNull")); // told to nobody: the caller has gone
        }
        return Uncancelled.of(releases.create(upload.caller(), request, factsOf(object))
                .onErrorResume(failure -> discard(upload).then(Mono.error(failure))));
    }

    private CreateRelease toRequest(Upload upload, String key) {
        Map<String, String> fields = new HashMap<>(upload.fields());
        fields.put("url", key);
        return forms.read(fields, CreateRelease.class);
    }

    private static String projectOf(Upload upload) {
        return upload.fields().getOrDefault(PROJECT, "");
    }

    private static PackageFacts factsOf(StoredObject object) {
        return new PackageFacts(
                object.size(), Objects.requireNonNull(object.md5()), Objects.requireNonNull(object.sha256()));
    }

    private Flux<DataBuffer> limit(Flux<DataBuffer> content) {
        var received = new AtomicLong();
        return content.doOnNext(buffer -> {
            if (received.addAndGet(buffer.readableByteCount()) > settings.limitBytes()) {
                DataBufferUtils.release(buffer);
                throw tooLarge();
            }
        });
    }

    private ApiException tooLarge() {
        return ApiException.tooLarge(FILE, "release.upload.tooLarge", settings.serverUploadLimit());
    }

    private Mono<Void> discard(Upload upload) {
        return discardStored(upload)
                .onErrorResume(failure -> {
                    log.warn("A refused upload could not be removed: {}", failure.toString());
                    return Mono.empty();
                })
                .then(discardWaiting(upload));
    }

    /** A commit whose answer was lost may have left a release behind, and then its package must stay. */
    private Mono<Void> discardStored(Upload upload) {
        var key = upload.key();
        if (key == null) {
            return Mono.empty();
        }
        var registered = upload.mayBeRegistered() ? releases.isRegistered(projectOf(upload), key) : Mono.just(false);
        return registered.filter(isRegistered -> !isRegistered).flatMap(unused -> storage.delete(key));
    }

    private Mono<Void> discardWaiting(Upload upload) {
        return Mono.<Void>fromRunnable(() -> delete(upload.waiting())).subscribeOn(Schedulers.boundedElastic());
    }

    private static void delete(@Nullable Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
