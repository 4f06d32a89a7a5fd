package io.upushy.pipeline.steps.cd;

import io.upushy.pipeline.StepFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClient.Attributes;
import org.apache.sshd.sftp.client.SftpClient.DirEntry;
import org.apache.sshd.sftp.client.SftpClient.OpenMode;
import org.apache.sshd.sftp.client.extensions.openssh.OpenSSHPosixRenameExtension;
import org.apache.sshd.sftp.common.SftpConstants;
import org.apache.sshd.sftp.common.SftpException;
import org.jspecify.annotations.Nullable;

/**
 * The folder on the server: {@code releases/<number>-<id>}, the link {@code current} to one of them, and {@code .upushy} with a
 * mark for each that was found healthy. A release is filled under another name and becomes visible whole.
 */
final class RemoteFolder {

    private static final Pattern RELEASE = Pattern.compile("(\\d{1,18})-[0-9a-f]{8}(\\.part)?");
    private static final String PART = ".part";
    private static final int BUFFER = 32 * 1024;
    private static final int FOLDER_MODE = 0755;
    private static final int FILE_MODE = 0644;
    private static final Set<OpenMode> NEW = EnumSet.of(OpenMode.Create, OpenMode.Write, OpenMode.Truncate);

    private final SftpClient sftp;
    private final String base;
    private final String releases;
    private final String current;
    private final String marks;

    RemoteFolder(SftpClient sftp, String to) {
        this.sftp = sftp;
        this.base = to.replaceFirst("/+$", "");
        this.releases = base + "/releases";
        this.current = base + "/current";
        this.marks = base + "/.upushy";
        if (!to.startsWith("/") || base.isEmpty() || List.of(to.split("/")).contains("..")) {
            throw StepFailure.lasting("pipeline.step.ssh.to", to);
        }
    }

    String pathOf(String release) {
        return releases + "/" + release;
    }

    /** The release that is current, or an empty text when there is none. */
    String currentRelease() throws IOException {
        var found = attributes(current);
        if (found == null) {
            return "";
        }
        if (!found.isSymbolicLink()) {
            throw StepFailure.lasting("pipeline.step.ssh.current", current);
        }
        var target = sftp.readLink(current).replaceFirst("/+$", "");
        var expected = target.startsWith("/") ? releases + "/" : "releases/";
        if (!target.startsWith(expected) || target.indexOf('/', expected.length()) >= 0) {
            throw StepFailure.lasting("pipeline.step.ssh.current", current + " -> " + target);
        }
        return target.substring(expected.length());
    }

    boolean hasRelease(String release) throws IOException {
        return !release.isEmpty() && attributes(pathOf(release)) != null;
    }

    /** Sends a release; what an earlier attempt left of it is removed first. */
    void send(String release, Payload payload, Progress progress) throws IOException {
        remove(release);
        makeFolder(base);
        makeFolder(releases);
        var part = pathOf(release) + PART;
        sftp.mkdir(part);
        var made = new HashSet<String>();
        for (var item : payload.items()) {
            makeParents(part, item.name(), made);
            write(part + "/" + item.name(), item, progress);
        }
        sftp.rename(part, pathOf(release));
    }

    private void makeParents(String folder, String name, Set<String> made) throws IOException {
        for (int slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
            var parent = folder + "/" + name.substring(0, slash);
            if (made.add(parent)) {
                sftp.mkdir(parent);
                mode(parent, FOLDER_MODE);
            }
        }
    }

    private void write(String path, Payload.Item item, Progress progress) throws IOException {
        try (var content = item.content().open();
                var out = sftp.write(path, BUFFER, NEW)) {
            var buffer = new byte[BUFFER];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                out.write(buffer, 0, read);
                progress.add(read);
            }
        }
        mode(path, item.executable() ? FOLDER_MODE : FILE_MODE);
    }

    private void mode(String path, int mode) throws IOException {
        sftp.setStat(path, new Attributes().perms(mode));
    }

    /** Makes a release current in one step: whoever asks meanwhile gets the old one or the new one. */
    void switchTo(String release) throws IOException {
        var link = base + "/.current-" + release;
        removeFile(link);
        sftp.symLink(link, "releases/" + release);
        var rename = sftp.getExtension(OpenSSHPosixRenameExtension.class);
        if (rename == null || !rename.isSupported()) {
            removeFile(link);
            throw StepFailure.lasting("pipeline.step.ssh.rename");
        }
        rename.posixRename(link, current);
    }

    /** Takes the link away, when there was nothing before. */
    void switchOff() throws IOException {
        removeFile(current);
    }

    /** Notes that a release was found healthy. */
    void mark(String release, String text) throws IOException {
        makeFolder(marks);
        try (var out = sftp.write(marks + "/" + release, BUFFER, NEW)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    boolean isMarked(String release) throws IOException {
        return attributes(marks + "/" + release) != null;
    }

    /** Removes a release with its mark, or what there is of it. */
    void remove(String release) throws IOException {
        removeFile(marks + "/" + release);
        removeTree(pathOf(release) + PART);
        removeTree(pathOf(release));
    }

    /** Removes what an interrupted attempt left of a release, and nothing that is whole. */
    void removePart(String release) throws IOException {
        removeTree(pathOf(release) + PART);
    }

    /**
     * The releases that are more than are kept, and the unfinished ones of earlier runs.
     *
     * @param stay never among them
     */
    List<String> surplus(int keep, Set<String> stay, long runNumber) throws IOException {
        var whole = new ArrayList<String>();
        var surplus = new ArrayList<String>();
        for (var entry : sftp.readEntries(releases)) {
            var name = entry.getFilename();
            var matcher = RELEASE.matcher(name);
            if (!matcher.matches()) {
                continue;
            }
            if (matcher.group(2) == null) {
                whole.add(name);
            } else if (numberOf(name) < runNumber) {
                surplus.add(name.substring(0, name.length() - PART.length()));
            }
        }
        whole.sort(Comparator.comparingLong(RemoteFolder::numberOf).reversed());
        whole.stream().skip(keep).filter(name -> !stay.contains(name)).forEach(surplus::add);
        surplus.removeIf(stay::contains);
        return surplus;
    }

    private static long numberOf(String release) {
        return Long.parseLong(release.substring(0, release.indexOf('-')));
    }

    private void makeFolder(String path) throws IOException {
        if (attributes(path) == null) {
            sftp.mkdir(path);
        }
    }

    private void removeFile(String path) throws IOException {
        try {
            sftp.remove(path);
        } catch (SftpException failure) {
            if (failure.getStatus() != SftpConstants.SSH_FX_NO_SUCH_FILE) {
                throw failure;
            }
        }
    }

    private void removeTree(String path) throws IOException {
        if (attributes(path) == null) {
            return;
        }
        for (DirEntry entry : sftp.readEntries(path)) {
            var name = entry.getFilename();
            if (name.equals(".") || name.equals("..")) {
                continue;
            }
            if (entry.getAttributes().isDirectory()) {
                removeTree(path + "/" + name);
            } else {
                sftp.remove(path + "/" + name);
            }
        }
        sftp.rmdir(path);
    }

    private @Nullable Attributes attributes(String path) throws IOException {
        try {
            return sftp.lstat(path);
        } catch (SftpException failure) {
            if (failure.getStatus() == SftpConstants.SSH_FX_NO_SUCH_FILE) {
                return null;
            }
            throw failure;
        }
    }
}
