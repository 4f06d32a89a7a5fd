package io.upushy.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class CaptchaDrawingTest {

    @RepeatedTest(50)
    void aTextHasFourCharactersNobodyConfuses() {
        assertThat(CaptchaDrawing.randomText(4)).matches("[A-Z0-9]{4}").doesNotContainPattern("[O0Q1IL2Z5S8B6GDUV]");
    }

    @RepeatedTest(20)
    void thePictureIsOneSvgElementWithoutTheText() throws Exception {
        var text = CaptchaDrawing.randomText(4);

        var svg = CaptchaDrawing.draw(text);

        var root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)))
                .getDocumentElement();
        assertThat(root.getTagName()).isEqualTo("svg");
        assertThat(root.getTextContent()).isEmpty();
        assertThat(root.getElementsByTagName("text").getLength()).isZero();
        assertThat(svg).doesNotContain(text).hasSizeLessThan(10_000);
    }

    @Test
    void theSameTextNeverLooksTheSame() {
        assertThat(CaptchaDrawing.draw("AC37")).isNotEqualTo(CaptchaDrawing.draw("AC37"));
    }

    @Test
    void everyCharacterThatIsHandedOutCanBeDrawn() {
        assertThatCode(() -> CaptchaDrawing.draw(CaptchaDrawing.randomText(2000)))
                .doesNotThrowAnyException();
    }
}
