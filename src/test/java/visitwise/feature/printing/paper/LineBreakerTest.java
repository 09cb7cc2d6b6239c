package visitwise.feature.printing.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import visitwise.domain.Message;
import visitwise.platform.paper.PaperFonts;

class LineBreakerTest {

    private static final Style STYLE = Style.regular(10, Shade.INK);
    private static PaperFonts fonts;

    @BeforeAll
    static void openFonts() throws IOException {
        fonts = new PaperFonts();
    }

    @AfterAll
    static void closeFonts() throws IOException {
        fonts.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "24-h urine, creatinine|24-h ,urine, ,creatinine",
                "血肌酐|血,肌,酐",
                "尿，血。|尿，,血。",
                "（尿）《血》|（尿）,《血》",
                "第14天|第14天",
                "尿、24 小时|尿、,24 小,时",
                "第 1 次访视|第 1 次,访,视",
                "10 20|10 ,20",
                "NK细胞|NK,细,胞",
                "a/b|a/,b",
                "1/2|1/2",
                "25-羟D|25-羟,D",
                "8 – 10 Nov|8 – ,10 ,Nov"
            })
    void endsLinesOnlyWhereTheyMayEnd(String text, String units) {
        assertThat(String.join(",", LineBreaker.units(text))).isEqualTo(units);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Please come on the date shown. If you cannot, call the coordinator.",
                "请按表中日期来院。如不能按时前来，请致电研究协调员：时间窗内任何一天均可。",
                "antidisestablishmentarianismfloccinaucinihilipilification",
                "血常规及淋巴细胞亚群（T、B、NK细胞）、24小时尿蛋白定量、心电图、超声心动图",
                "𰻞𰻞𰻞𰻞𰻞𰻞𰻞𰻞𰻞𰻞𰻞𰻞"
            })
    void keepsEveryCharacterAndTheWidth(String text) {
        var lines = new LineBreaker(fonts).lines(new Words(text, Message.of("here")), STYLE, 60);

        assertThat(lines).hasSizeGreaterThan(1).allSatisfy(line -> {
            assertThat(fonts.width(line.text(), STYLE.face(), STYLE.size())).isLessThanOrEqualTo(60);
            assertThat("，。：、）".indexOf(line.text().charAt(0))).isNegative();
        });
        var joined = new StringBuilder();
        lines.forEach(line -> joined.append(line.text()));
        assertThat(joined.toString().replace(" ", "")).isEqualTo(text.replace(" ", ""));
    }

    @Test
    void hasNoLineForNoWords() {
        assertThat(new LineBreaker(fonts).lines(new Words(" \n", Message.of("here")), STYLE, 60))
                .isEmpty();
    }

    @Test
    void goesOnWhenNotEvenOneCharacterFits() {
        assertThat(new LineBreaker(fonts).lines(new Words("血ab", Message.of("here")), STYLE, 1))
                .hasSize(3);
    }
}
