package io.upushy.telemetry;

import java.util.ArrayList;
import java.util.List;

/**
 * A batch's records as bytes.
 *
 * @param format changes with what is written, so that another version of the server leaves alone what it cannot read
 */
record BatchCodec<T>(int format, Writer<T> writer, Reader<T> reader) {

    /** Writes one record's fields. */
    interface Writer<T> {

        void write(PackedOutput output, T record);
    }

    /** Reads one record's fields in the order they were written. */
    interface Reader<T> {

        T read(PackedInput input);
    }

    byte[] encode(List<T> records) {
        var output = new PackedOutput();
        output.number(format);
        output.number(records.size());
        records.forEach(record -> writer.write(output, record));
        return output.toBytes();
    }

    /** @throws IllegalArgumentException when another version wrote it, or it is no batch at all */
    List<T> decode(byte[] bytes) {
        var input = new PackedInput(bytes);
        var written = input.number();
        if (written != format) {
            throw new IllegalArgumentException(
                    "Format " + written + " is not " + format + ", the one this server reads");
        }
        var count = (int) input.number();
        var records = new ArrayList<T>();
        for (int i = 0; i < count; i++) {
            records.add(reader.read(input));
        }
        return records;
    }
}
