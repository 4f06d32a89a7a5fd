package io.upushy.release.inspection;

import static io.upushy.testing.Packages.bytes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** A zip written as it should not be. */
final class RawZip {

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final List<Entry> entries = new ArrayList<>();
    private boolean zip64;

    private static final class Entry {
        private byte[] name;
        private int flags;
        private int method;
        private int mode;
        private long crc;
        private long packed;
        private long size;
        private long offset;
    }

    RawZip zip64() {
        zip64 = true;
        return this;
    }

    RawZip add(String name, byte[] content) {
        return add(bytes(name), content);
    }

    RawZip add(byte[] name, byte[] content) {
        return write(name, content, content, 0);
    }

    RawZip addLying(String name, byte[] content, long size) {
        add(name, content);
        last().size = size;
        return this;
    }

    RawZip addDeflated(String name, byte[] content) {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed, new Deflater(9, true))) {
            deflater.write(content);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return write(bytes(name), packed.toByteArray(), content, 8);
    }

    /** Bytes that are deflated already, and the size they are said to unpack to. */
    RawZip addPacked(String name, byte[] packed, long size) {
        write(bytes(name), packed, new byte[0], 8);
        last().size = size;
        return this;
    }

    RawZip addDeflatedLying(String name, byte[] content, long size) {
        addDeflated(name, content);
        last().size = size;
        return this;
    }

    RawZip mode(int mode) {
        last().mode = mode;
        return this;
    }

    RawZip flags(int flags) {
        last().flags = flags;
        return this;
    }

    RawZip method(int method) {
        last().method = method;
        return this;
    }

    /** The last entry's bytes under a second name. */
    RawZip again(String name) {
        var first = last();
        var entry = new Entry();
        entry.name = bytes(name);
        entry.crc = first.crc;
        entry.packed = first.packed;
        entry.size = first.size;
        entry.offset = first.offset;
        entries.add(entry);
        return this;
    }

    private Entry last() {
        return entries.get(entries.size() - 1);
    }

    private RawZip write(byte[] name, byte[] packed, byte[] content, int method) {
        var entry = new Entry();
        var crc = new CRC32();
        crc.update(content);
        entry.name = name;
        entry.method = method;
        entry.crc = crc.getValue();
        entry.packed = packed.length;
        entry.size = content.length;
        entry.offset = body.size();
        entries.add(entry);
        var header = ByteBuffer.allocate(30).order(ByteOrder.LITTLE_ENDIAN);
        header.putInt(0x04034b50).putShort((short) 20).putShort((short) 0).putShort((short) method);
        header.putInt(0).putInt((int) entry.crc).putInt(packed.length).putInt(content.length);
        header.putShort((short) name.length).putShort((short) 0);
        body.writeBytes(header.array());
        body.writeBytes(name);
        body.writeBytes(packed);
        return this;
    }

    byte[] build() {
        var zip = new ByteArrayOutputStream();
        zip.writeBytes(body.toByteArray());
        entries.forEach(entry -> zip.writeBytes(header(entry)));
        var size = zip.size() - body.size();
        if (zip64) {
            zip.writeBytes(end64(size, zip.size()));
        }
        var end = ByteBuffer.allocate(22).order(ByteOrder.LITTLE_ENDIAN);
        var count = (short) (zip64 ? 0xFFFF : entries.size());
        end.putInt(0x06054b50).putInt(0).putShort(count).putShort(count);
        end.putInt(zip64 ? -1 : size).putInt(zip64 ? -1 : body.size()).putShort((short) 0);
        zip.writeBytes(end.array());
        return zip.toByteArray();
    }

    private byte[] end64(int size, int position) {
        var end = ByteBuffer.allocate(76).order(ByteOrder.LITTLE_ENDIAN);
        end.putInt(0x06064b50)
                .putLong(44)
                .putShort((short) 45)
                .putShort((short) 45)
                .putInt(0)
                .putInt(0);
        end.putLong(entries.size()).putLong(entries.size()).putLong(size).putLong(body.size());
        end.putInt(0x07064b50).putInt(0).putLong(position).putInt(1);
        return end.array();
    }

    private byte[] header(Entry entry) {
        var header =
                ByteBuffer.allocate(46 + entry.name.length + (zip64 ? 28 : 0)).order(ByteOrder.LITTLE_ENDIAN);
        header.putInt(0x02014b50).putShort((short) (3 << 8 | 20)).putShort((short) 20);
        header.putShort((short) entry.flags)
                .putShort((short) entry.method)
                .putInt(0)
                .putInt((int) entry.crc);
        header.putInt(zip64 ? -1 : (int) entry.packed).putInt(zip64 ? -1 : (int) entry.size);
        header.putShort((short) entry.name.length)
                .putShort((short) (zip64 ? 28 : 0))
                .putShort((short) 0);
        header.putInt(0)
                .putInt(entry.mode << 16)
                .putInt(zip64 ? -1 : (int) entry.offset)
                .put(entry.name);
        if (zip64) {
            header.putShort((short) 1).putShort((short) 24);
            header.putLong(entry.size).putLong(entry.packed).putLong(entry.offset);
        }
        return header.array();
    }

    byte[] corrupted(String text) {
        var zip = build();
        var found = new String(zip, StandardCharsets.ISO_8859_1).indexOf(text);
        zip[found] ^= 1;
        return zip;
    }
}
