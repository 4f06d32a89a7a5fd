package io.upushy.release.inspection;

import io.upushy.web.ApiException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** A zip whose directory has passed {@link ZipRules}. Blocking; for one thread. */
final class ZipArchive implements AutoCloseable {

    private static final int LOCAL_HEADER = 0x04034b50;
    private static final int LOCAL_HEADER_SIZE = 30;
    private static final int CHUNK = 64 * 1024;

    private final FileChannel file;
    private final Deadline deadline;
    private final long directoryOffset;
    private final Map<String, ZipMember> members = new LinkedHashMap<>();

    private ZipArchive(FileChannel file, PackageKind kind, Deadline deadline) throws IOException {
        this.file = file;
        this.deadline = deadline;
        var found = ZipDirectory.read(file, kind);
        ZipRules.check(found.members(), kind, file.size());
        directoryOffset = found.offset();
        found.members().forEach(member -> members.put(member.name(), member));
    }

    static ZipArchive open(Path path, PackageKind kind, Deadline deadline) throws IOException {
        var file = FileChannel.open(path, StandardOpenOption.READ);
        try {
            return new ZipArchive(file, kind, deadline);
        } catch (IOException | RuntimeException failure) {
            file.close();
            throw failure;
        }
    }

    FileChannel file() {
        return file;
    }

    long directoryOffset() {
        return directoryOffset;
    }

    Set<String> names() {
        return members.keySet();
    }

    Iterable<ZipMember> members() {
        return members.values();
    }

    boolean has(String name) {
        return members.containsKey(name);
    }

    /** All bytes of a member, which must be there; refused when there are more than {@code most}. */
    byte[] read(String name, int most) throws IOException {
        var member = members.get(name);
        if (member == null) {
            throw new IllegalArgumentException("No member " + name);
        }
        if (member.size() > most) {
            throw ApiException.unprocessable("package", "release.package.memberTooLarge", name, most >> 10);
        }
        var bytes = new byte[(int) member.size()];
        var filled = new int[1];
        unpack(member, (chunk, length) -> {
            System.arraycopy(chunk, 0, bytes, filled[0], length);
            filled[0] += length;
        });
        return filled[0] == bytes.length ? bytes : Arrays.copyOf(bytes, filled[0]);
    }

    /** Unpacks everything to nowhere, as the only proof that a phone can. */
    void verify() throws IOException {
        for (var member : members.values()) {
            unpack(member, (chunk, length) -> {});
        }
    }

    private interface Sink {
        void take(byte[] chunk, int length);
    }

    private void unpack(ZipMember member, Sink sink) throws IOException {
        var start = startOf(member);
        var crc = new CRC32();
        Sink checked = (chunk, length) -> {
            deadline.check();
            crc.update(chunk, 0, length);
            sink.take(chunk, length);
        };
        var size = member.method() == ZipMember.STORED ? copy(member, start, checked) : inflate(member, start, checked);
        if (size != member.size() || crc.getValue() != member.crc()) {
            throw damaged(member);
        }
    }

    /** Where a member's bytes start; its local header must tell the same story as the directory. */
    private long startOf(ZipMember member) throws IOException {
        var header = ZipDirectory.bytes(file, member.offset(), LOCAL_HEADER_SIZE);
        var nameLength = ZipDirectory.unsigned(header.getShort(26));
        var name = ZipDirectory.bytes(file, member.offset() + LOCAL_HEADER_SIZE, nameLength);
        if (header.getInt(0) != LOCAL_HEADER || !Arrays.equals(name.array(), member.rawName())) {
            throw damaged(member);
        }
        if (member.encrypted()) {
            throw ApiException.unprocessable("package", "release.package.encrypted", member.name());
        }
        return member.offset() + LOCAL_HEADER_SIZE + nameLength + ZipDirectory.unsigned(header.getShort(28));
    }

    private long copy(ZipMember member, long start, Sink sink) throws IOException {
        if (member.packed() != member.size()) {
            throw damaged(member);
        }
        for (long done = 0; done < member.size(); ) {
            var chunk = ZipDirectory.bytes(file, start + done, (int) Math.min(CHUNK, member.size() - done));
            sink.take(chunk.array(), chunk.limit());
            done += chunk.limit();
        }
        return member.size();
    }

    private long inflate(ZipMember member, long start, Sink sink) throws IOException {
        if (member.method() != ZipMember.DEFLATED) {
            throw ApiException.unprocessable("package", "release.package.method", member.name(), member.method());
        }
        var inflater = new Inflater(true);
        try {
            return inflate(member, start, sink, inflater);
        } catch (DataFormatException notDeflated) {
            throw damaged(member);
        } finally {
            inflater.end();
        }
    }

    private long inflate(ZipMember member, long start, Sink sink, Inflater inflater)
            throws IOException, DataFormatException {
        var packed = ByteBuffer.allocate(CHUNK);
        var chunk = new byte[CHUNK];
        long read = 0;
        long size = 0;
        while (!inflater.finished()) {
            if (inflater.needsInput() && read < member.packed()) {
                packed = ZipDirectory.bytes(file, start + read, (int) Math.min(CHUNK, member.packed() - read));
                inflater.setInput(packed.array(), 0, packed.limit());
                read += packed.limit();
            }
            var length = inflater.inflate(chunk);
            size += length;
            if (size > member.size() || length == 0 && !inflater.finished() && isStuck(inflater, read, member)) {
                throw damaged(member); // a directory that tells less than there is hides a bomb
            }
            sink.take(chunk, length);
        }
        return size;
    }

    private static boolean isStuck(Inflater inflater, long read, ZipMember member) {
        return inflater.needsDictionary() || read >= member.packed() && inflater.needsInput();
    }

    private static ApiException damaged(ZipMember member) {
        return ApiException.unprocessable("package", "release.package.memberDamaged", member.name());
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
