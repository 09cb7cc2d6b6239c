package visitwise.platform.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTest {

    @ParameterizedTest
    @CsvSource({
        "张伟, zw, true",
        "张伟, zhangwei, true",
        "张伟, zhang wei, true",
        "张伟, zhangw, true",
        "张伟, 伟, true",
        "张伟, wei, true",
        "张伟, wz, false",
        "张伟, zhangwen, false",
        "曾强, zq, true",
        "曾强, cengq, true",
        "吕洁, lvj, true",
        "转到今日, jr, true",
        "Go to Today, today, true",
        "Go to Today, TOD, true",
        "Go to Today, tomorrow, false",
        "第 3 月, yue, true",
    })
    void comparesByCharactersAndByPinyin(String text, String typed, boolean fits) {
        assertThat(Pinyin.fits(text, typed)).isEqualTo(fits);
    }
}
