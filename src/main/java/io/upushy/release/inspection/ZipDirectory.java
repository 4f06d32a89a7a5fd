package io.upushy.release.inspection;

import io.upushy.web.ApiException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a zip's central directory, in as much memory as its limits allow. The JDK's ZipFile would take whatever size the file
 * claims, and tells neither symbolic links nor encryption. Format: PKWARE APPNOTE 6.3.
 */
final class ZipDirectory {

    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int LOCATOR_64 = 0x07064b50;
    private static final int LOCATOR_64_SIZE = 20;
    private static final int END_64 = 0x06064b50;
    private static final int END_64_SIZE = 56;
    private static final int HEADER = 0x02014b50;
    private static final int HEADER_SIZE = 46;
    private static final int EXTRA_64 = 0x0001;
    private static final long LARGE = 0xFFFF_FFFFL;
    private static final int LARGE_COUNT = 0xFFFF;
    private static final long MOST_BYTES = 32L << 20;
    private static final int MADE_ON_UNIX = 3;
    private static final int MADE_ON_MACOS = 19;
    private static final int FILE_TYPE = 0xF000;
    private static final int SYMLINK = 0xA000;
    private static final int UTF_8_NAME = 1 << 11;
    private static final Charset CHINESE = Charset.forName("GB18030");

    private final FileChannel file;
    private final PackageKind kind;

    private ZipDirectory(FileChannel file, PackageKind kind) {
        this.file = file;
        this.kind = kind;
    }

    /**
     * @param members in the order of the directory
     * @param offset where the directory starts in the file
     */
    record Found(List<ZipMember> members, long offset) {}

    static Found read(FileChannel file, PackageKind kind) throws IOException {
        return new ZipDirectory(file, kind).read();
    }

    /** Where the directory is. */
    private record Extent(long count, long size, long offset, long end) {}

    private Found read() throws IOException {
        var extent = findEnd();
        if (extent.count > kind.mostFiles()) {
            throw ApiException.unprocessable(
                    "package", "release.package.tooManyFiles", Long.toString(extent.count), kind.mostFiles());
        }
        if (extent.size > MOST_BYTES
                || extent.size < 0
                || extent.offset < 0
                || extent.offset + extent.size > extent.end) {
            throw damaged();
        }
        var bytes = bytes(file, extent.offset, (int) extent.size);
        var members = new ArrayList<ZipMember>();
        for (long i = 0; i < extent.count; i++) {
            members.add(next(bytes));
        }
        return new Found(members, extent.offset);
    }

    private Extent findEnd() throws IOException {
        var size = file.size();
        var tailSize = (int) Math.min(size, END_SIZE + LONGEST_COMMENT);
        var tail = bytes(file, size - tailSize, tailSize);
        for (int at = tailSize - END_SIZE; at >= 0; at--) {
            if (tail.getInt(at) == END && at + END_SIZE + unsigned(tail.getShort(at + 20)) == tailSize) {
                return extentOf(tail, at, size - tailSize + at);
            }
        }
        throw ApiException.unprocessable("package", "release.package.noZip", kind.extension());
    }

    private Extent extentOf(ByteBuffer tail, int at, long position) throws IOException {
        if (tail.getShort(at + 4) != 0 && unsigned(tail.getShort(at + 4)) != LARGE_COUNT) {
            throw damaged(); // one part of several
        }
        var count = unsigned(tail.getShort(at + 10));
        var size = unsigned(tail.getInt(at + 12));
        var offset = unsigned(tail.getInt(at + 16));
        if (count == LARGE_COUNT || size == LARGE || offset == LARGE) {
            var large = extent64(position - LOCATOR_64_SIZE);
            if (large != null) {
                return large;
            }
        }
        return new Extent(count, size, offset, position);
    }

    private @Nullable Extent extent64(long locatorAt) throws IOException {
        if (locatorAt < 0) {
            return null;
        }
        var locator = bytes(file, locatorAt, LOCATOR_64_SIZE);
        if (locator.getInt(0) != LOCATOR_64) {
            return null;
        }
        var position = locator.getLong(8);
        if (position < 0 || position + END_64_SIZE > locatorAt) {
            throw damaged();
        }
        var end = bytes(file, position, END_64_SIZE);
        if (end.getInt(0) != END_64 || end.getLong(32) < 0) {
            throw damaged();
        }
        return new Extent(end.getLong(32), end.getLong(40), end.getLong(48), position);
    }

    private ZipMember next(ByteBuffer bytes) {
        if (bytes.remaining() < HEADER_SIZE || bytes.getInt(bytes.position()) != HEADER) {
            throw damaged();
        }
        var at = bytes.position();
        var nameLength = unsigned(bytes.getShort(at + 28));
        var extraLength = unsigned(bytes.getShort(at + 30));
        var length = HEADER_SIZE + nameLength + extraLength + unsigned(bytes.getShort(at + 32));
        if (bytes.remaining() < length) {
            throw damaged();
        }
        var rawName = new byte[nameLength];
        bytes.get(at + HEADER_SIZE, rawName);
        var extra = bytes.slice(at + HEADER_SIZE + nameLength, extraLength).order(ByteOrder.LITTLE_ENDIAN);
        bytes.position(at + length);
        return toMember(bytes.slice(at, HEADER_SIZE).order(ByteOrder.LITTLE_ENDIAN), rawName, extra);
    }

    private static ZipMember toMember(ByteBuffer header, byte[] rawName, ByteBuffer extra) {
        var flags = unsigned(header.getShort(8));
        var size = unsigned(header.getInt(24));
        var packed = unsigned(header.getInt(20));
        var offset = unsigned(header.getInt(42));
        var large = extra64(extra);
        if (large != null) { // holds only what did not fit, in this order
            size = size == LARGE ? large(large) : size;
            packed = packed == LARGE ? large(large) : packed;
            offset = offset == LARGE ? large(large) : offset;
        }
        var madeOn = unsigned(header.getShort(4)) >> 8;
        var unix = madeOn == MADE_ON_UNIX || madeOn == MADE_ON_MACOS;
        var symlink = unix && (header.getInt(38) >>> 16 & FILE_TYPE) == SYMLINK;
        return new ZipMember(
                nameOf(rawName, flags),
                rawName,
                flags,
                unsigned(header.getShort(10)),
                unsigned(header.getInt(16)),
                packed,
                size,
                offset,
                symlink);
    }

    private static @Nullable ByteBuffer extra64(ByteBuffer extra) {
        while (extra.remaining() >= 4) {
            var id = unsigned(extra.getShort());
            var length = unsigned(extra.getShort());
            if (length > extra.remaining()) {
                return null;
            }
            if (id == EXTRA_64) {
                return extra.slice(extra.position(), length).order(ByteOrder.LITTLE_ENDIAN);
            }
            extra.position(extra.position() + length);
        }
        return null;
    }

    private static long large(ByteBuffer values) {
        if (values.remaining() < 8) {
            throw damaged();
        }
        var value = values.getLong();
        if (value < 0) {
            throw damaged();
        }
        return value;
    }

    /** UTF-8 where it is, said or not; else what Chinese Windows writes, whose second bytes may look like a backslash. */
    private static String nameOf(byte[] raw, int flags) {
        if ((flags & UTF_8_NAME) == 0) {
            try {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(raw))
                        .toString();
            } catch (CharacterCodingException notUtf8) {
                return new String(raw, CHINESE);
            }
        }
        return new String(raw, StandardCharsets.UTF_8);
    }

    static ByteBuffer bytes(FileChannel file, long offset, int length) throws IOException {
        var bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (file.read(bytes, offset + bytes.position()) < 0) {
                throw damaged();
            }
        }
        return bytes.flip();
    }

    static int unsigned(short value) {
        return Short.toUnsignedInt(value);
    }

    static long unsigned(int value) {
        return Integer.toUnsignedLong(value);
    }

    static ApiException damaged() {
        return ApiException.unprocessable("package", "release.package.damaged");
    }
}
