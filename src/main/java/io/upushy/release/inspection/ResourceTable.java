package io.upushy.release.inspection;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Looks up one text in an app's resources.arsc without building a tree of it, because the file comes from anybody. Format:
 * Android's ResourceTypes.h.
 */
final class ResourceTable {

    private static final int STRING_POOL = 0x0001;
    private static final int TABLE = 0x0002;
    private static final int PACKAGE = 0x0200;
    private static final int TYPE = 0x0201;
    private static final int UTF_8 = 0x100;
    private static final int SPARSE = 1;
    private static final int SHORT_OFFSETS = 2;
    private static final int NO_ENTRY = -1;
    private static final int COMPLEX = 1;
    private static final int COMPACT = 8;
    private static final int REFERENCE = 0x01;
    private static final int TEXT = 0x03;
    private static final int MOST_REFERENCES = 8;

    private final ByteBuffer bytes;

    ResourceTable(byte[] content) {
        this.bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** One value of a resource. */
    private record Value(int type, int data, boolean isDefault) {}

    /**
     * The text that a resource id stands for in the default configuration, through references; null when there is none.
     *
     * @throws RuntimeException of any kind when the table is damaged
     */
    @Nullable
    String text(int resourceId) {
        var id = resourceId;
        for (int i = 0; i < MOST_REFERENCES; i++) {
            var value = value(id);
            if (value == null) {
                return null;
            }
            if (value.type != REFERENCE) {
                return value.type == TEXT ? string(value.data) : Integer.toString(value.data);
            }
            id = value.data;
        }
        return null;
    }

    private @Nullable Value value(int id) {
        if (unsigned16(0) != TABLE) {
            throw new IllegalArgumentException("Not a resource table");
        }
        @Nullable Value best = null;
        for (int at = unsigned16(2); at < bytes.limit(); at += sizeOf(at)) {
            if (unsigned16(at) == PACKAGE && bytes.getInt(at + 8) == id >>> 24) {
                best = better(best, inPackage(at, id));
            }
        }
        return best;
    }

    private @Nullable Value inPackage(int start, int id) {
        var end = start + sizeOf(start);
        @Nullable Value best = null;
        for (int at = start + unsigned16(start + 2); at < end; at += sizeOf(at)) {
            if (unsigned16(at) == TYPE && Byte.toUnsignedInt(bytes.get(at + 8)) == (id >>> 16 & 0xFF)) {
                best = better(best, inType(at, id & 0xFFFF));
            }
        }
        return best;
    }

    private static @Nullable Value better(@Nullable Value one, @Nullable Value other) {
        if (one == null) {
            return other;
        }
        return other != null && other.isDefault && !one.isDefault ? other : one;
    }

    private @Nullable Value inType(int start, int entry) {
        var offset = offsetOf(start, entry);
        if (offset == NO_ENTRY) {
            return null;
        }
        var at = start + bytes.getInt(start + 16) + offset;
        var flags = unsigned16(at + 2);
        if ((flags & COMPACT) != 0) {
            return new Value(flags >>> 8, bytes.getInt(at + 4), isDefault(start));
        }
        if ((flags & COMPLEX) != 0) {
            return null;
        }
        var value = at + unsigned16(at);
        return new Value(Byte.toUnsignedInt(bytes.get(value + 3)), bytes.getInt(value + 4), isDefault(start));
    }

    private int offsetOf(int start, int entry) {
        var flags = bytes.get(start + 9);
        var count = bytes.getInt(start + 12);
        var offsets = start + unsigned16(start + 2);
        if ((flags & SPARSE) != 0) {
            for (int i = 0; i < count; i++) {
                if (unsigned16(offsets + 4 * i) == entry) {
                    return unsigned16(offsets + 4 * i + 2) * 4;
                }
            }
            return NO_ENTRY;
        }
        if (entry >= count) {
            return NO_ENTRY;
        }
        if ((flags & SHORT_OFFSETS) != 0) {
            var offset = unsigned16(offsets + 2 * entry);
            return offset == 0xFFFF ? NO_ENTRY : offset * 4;
        }
        return bytes.getInt(offsets + 4 * entry);
    }

    /** The configuration of a type is all zero but for its own size when it is for every device. */
    private boolean isDefault(int start) {
        var config = start + 20;
        var length = bytes.getInt(config);
        for (int at = config + 4; at < config + length; at++) {
            if (bytes.get(at) != 0) {
                return false;
            }
        }
        return true;
    }

    private @Nullable String string(int index) {
        for (int at = unsigned16(2); at < bytes.limit(); at += sizeOf(at)) {
            if (unsigned16(at) == STRING_POOL) {
                return string(at, index);
            }
        }
        return null;
    }

    private @Nullable String string(int pool, int index) {
        if (index < 0 || index >= bytes.getInt(pool + 8)) {
            return null;
        }
        var at = pool + bytes.getInt(pool + 20) + bytes.getInt(pool + unsigned16(pool + 2) + 4 * index);
        if ((bytes.getInt(pool + 16) & UTF_8) == 0) {
            var wide = (unsigned16(at) & 0x8000) != 0;
            var length = wide ? (unsigned16(at) & 0x7FFF) << 16 | unsigned16(at + 2) : unsigned16(at);
            return text(at + (wide ? 4 : 2), length * 2, false);
        }
        var characters = at + (bytes.get(at) < 0 ? 2 : 1); // their number, not needed here
        var wide = bytes.get(characters) < 0;
        var first = Byte.toUnsignedInt(bytes.get(characters));
        var length = wide ? (first & 0x7F) << 8 | Byte.toUnsignedInt(bytes.get(characters + 1)) : first;
        return text(characters + (wide ? 2 : 1), length, true);
    }

    private String text(int at, int length, boolean utf8) {
        bytes.slice(at, length); // refuses what is not there before memory is taken for it
        var raw = new byte[length];
        bytes.get(at, raw);
        return new String(raw, utf8 ? StandardCharsets.UTF_8 : StandardCharsets.UTF_16LE);
    }

    private int sizeOf(int chunk) {
        var size = bytes.getInt(chunk + 4);
        if (size < 8 || size > bytes.limit() - chunk) {
            throw new IllegalArgumentException("Damaged chunk");
        }
        return size;
    }

    private int unsigned16(int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }
}
