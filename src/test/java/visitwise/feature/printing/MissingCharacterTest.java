package visitwise.feature.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import visitwise.domain.Message;
import visitwise.domain.Text;
import visitwise.domain.protocol.Protocol;
import visitwise.platform.i18n.Language;
import visitwise.platform.i18n.Messages;
import visitwise.testkit.Protocols;
import visitwise.testkit.Visits;

class MissingCharacterTest {

    private static final String RARE = "𠀀";
    private static final Protocol STUDY = Protocols.alport(Visits.Rule.NONE).build();

    @Test
    void stopsThePrintAndNamesCharacterCodeAndPlaceInBothLanguages() throws IOException {
        var out = new ByteArrayOutputStream();
        var missing = missing(STUDY, "张" + RARE + "-007", null, out);

        assertThat(out.size()).isZero();
        assertThat(missing).singleElement().satisfies(message -> {
            assertThat(new Messages(Language.EN).text(message))
                    .isEqualTo("The character \"𠀀\" (U+20000) in the participant number is not in the fonts of the"
                            + " paper. Nothing was printed.");
            assertThat(new Messages(Language.ZH).text(message)).isEqualTo("受试者编号中的字符\"𠀀\"（U+20000）不在打印字体中，未打印任何内容。");
        });
    }

    @Test
    void looksAtEveryText() throws IOException {
        var study = Protocols.study()
                .shortTitle("Title \uE001", "题")
                .treated("MSC", new Text("Arm", "组"), new Text("Product \uE002", "制剂"), 1)
                .assessment("UA", "urinalysis", "尿\uE003")
                .visit(Visits.of("V1", "Visit \uE004", "访视").assesses("UA"))
                .build();
        var missing = missing(study, "1", new Text("Site", "中心\uE005"), new ByteArrayOutputStream());

        assertThat(missing.stream().map(new Messages(Language.EN)::text))
                .anySatisfy(text -> assertThat(text).contains("U+E001", "the names of the study and the site"))
                .anySatisfy(text -> assertThat(text).contains("U+E002", "the treatment"))
                .anySatisfy(text -> assertThat(text).contains("U+E003", "what happens at visit V1"))
                .anySatisfy(text -> assertThat(text).contains("U+E004", "the name of visit V1"))
                .anySatisfy(text -> assertThat(text).contains("U+E005", "the names of the study and the site"))
                .hasSize(5);
    }

    @Test
    void findsEmojiInvisibleCharactersAndHalvesOfCharacters() throws IOException {
        var missing = missing(STUDY, "A😀B\u200BC\uD800D\u0007", null, new ByteArrayOutputStream());

        assertThat(missing.stream().map(message -> message.args().get(1)))
                .containsExactlyInAnyOrder("U+1F600", "U+200B", "U+D800", "U+0007");
    }

    @Test
    void printsRareCharactersThatTheFontsHave() {
        var visits =
                DueVisits.of(STUDY, STUDY.arms().getFirst(), LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 23));
        var sheet = new ScheduleSheet(
                STUDY, STUDY.arms().getFirst(), visits, Map.of(), "𰻞䶮喆", null, ReadPaper.PRINTED_AT, Language.ZH);

        assertThat(ReadPaper.of(sheet).text()).contains("𰻞䶮喆");
    }

    private static List<Message> missing(Protocol study, String number, @Nullable Text site, ByteArrayOutputStream out)
            throws IOException {
        var arm = study.arms().getFirst();
        var visits = DueVisits.of(study, arm, LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 23));
        var sheet = new ScheduleSheet(study, arm, visits, Map.of(), number, site, ReadPaper.PRINTED_AT, Language.EN);
        var outcome = new SchedulePrinter().print(sheet, out);
        assertThat(outcome).isInstanceOf(PrintOutcome.CharactersMissing.class);
        return ((PrintOutcome.CharactersMissing) outcome).messages();
    }
}
