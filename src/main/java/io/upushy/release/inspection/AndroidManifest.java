package io.upushy.release.inspection;

import com.android.apksig.apk.ApkFormatException;
import com.android.apksig.apk.ApkUtils;
import com.android.apksig.internal.apk.AndroidBinXmlParser;
import com.android.apksig.internal.apk.AndroidBinXmlParser.XmlParserException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** An app's AndroidManifest.xml in Android's binary form. */
final class AndroidManifest {

    static final String NAME = "AndroidManifest.xml";

    private static final int VERSION_NAME = 0x0101021c; // android.R.attr.versionName

    private final byte[] content;

    AndroidManifest(byte[] content) {
        this.content = content;
    }

    /**
     * @param text what is written there, null when there is only a reference
     * @param reference a resource id, 0 when there is none
     */
    record VersionName(@Nullable String text, int reference) {}

    String packageName() throws ApkFormatException {
        return ApkUtils.getPackageNameFromBinaryAndroidManifest(ByteBuffer.wrap(content));
    }

    /** With versionCodeMajor in the upper half. */
    long versionCode() throws ApkFormatException {
        return ApkUtils.getLongVersionCodeFromBinaryAndroidManifest(ByteBuffer.wrap(content));
    }

    VersionName versionName() throws XmlParserException {
        var xml = new AndroidBinXmlParser(ByteBuffer.wrap(content));
        while (xml.next() != AndroidBinXmlParser.EVENT_START_ELEMENT) {
            if (xml.getEventType() == AndroidBinXmlParser.EVENT_END_DOCUMENT) {
                return new VersionName(null, 0);
            }
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeNameResourceId(i) == VERSION_NAME) {
                return xml.getAttributeValueType(i) == AndroidBinXmlParser.VALUE_TYPE_REFERENCE
                        ? new VersionName(null, xml.getAttributeIntValue(i))
                        : new VersionName(xml.getAttributeStringValue(i), 0);
            }
        }
        return new VersionName(null, 0);
    }
}
