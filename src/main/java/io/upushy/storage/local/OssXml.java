package io.upushy.storage.local;

import io.upushy.storage.local.MultipartUpload.PartName;
import io.upushy.storage.local.OssError.Code;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The XML of the OSS protocol: flat elements, no attributes. */
final class OssXml {

    private static final XMLInputFactory FACTORY = factory();
    private static final int MOST_PARTS = 10_000;

    private final StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

    OssXml open(String name) {
        text.append('<').append(name).append(">\n");
        return this;
    }

    OssXml close(String name) {
        text.append("</").append(name).append(">\n");
        return this;
    }

    OssXml element(String name, Object value) {
        text.append('<').append(name).append('>');
        String.valueOf(value).codePoints().forEach(this::escaped);
        text.append("</").append(name).append(">\n");
        return this;
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void escaped(int character) {
        switch (character) {
            case '<' -> text.append("&lt;");
            case '>' -> text.append("&gt;");
            case '&' -> text.append("&amp;");
            case '\t', '\n', '\r' -> text.append("&#").append(character).append(';');
            default -> text.appendCodePoint(isAllowed(character) ? character : '\uFFFD');
        }
    }

    /** XML 1.0 has no way to write other control characters. */
    private static boolean isAllowed(int character) {
        return character >= 0x20
                && character != 0xFFFE
                && character != 0xFFFF
                && Character.getType(character) != Character.SURROGATE;
    }

    /** Reads the body of CompleteMultipartUpload. */
    static List<PartName> parts(byte[] xml) {
        try {
            var reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(xml));
            var parts = new ArrayList<PartName>();
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT
                        && reader.getLocalName().equals("Part")) {
                    parts.add(part(reader));
                }
                if (parts.size() > MOST_PARTS) {
                    throw new OssError(Code.InvalidArgument, "An upload has at most " + MOST_PARTS + " parts.");
                }
            }
            return parts;
        } catch (XMLStreamException | NumberFormatException malformed) {
            throw new OssError(Code.MalformedXML);
        }
    }

    private static PartName part(XMLStreamReader reader) throws XMLStreamException {
        var number = "";
        var etag = "";
        while (reader.nextTag() == XMLStreamReader.START_ELEMENT) {
            var name = reader.getLocalName();
            var value = reader.getElementText().strip();
            if (name.equals("PartNumber")) {
                number = value;
            } else if (name.equals("ETag")) {
                etag = value;
            }
        }
        return new PartName(Integer.parseInt(number), etag);
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
