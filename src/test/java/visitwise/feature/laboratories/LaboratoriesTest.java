package visitwise.feature.laboratories;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import visitwise.domain.Message;
import visitwise.domain.lab.Laboratory;
import visitwise.domain.lab.LaboratoryId;
import visitwise.domain.lab.ReferenceRange;
import visitwise.domain.lab.ReferenceRange.Normal;
import visitwise.domain.lab.panel.Person;
import visitwise.domain.lab.panel.Ranges;
import visitwise.domain.participant.Sex;
import visitwise.feature.laboratories.ImportRanges.Preview;
import visitwise.platform.i18n.Language;
import visitwise.platform.i18n.Messages;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.database.Stored;
import visitwise.storage.labcatalogue.ShippedCatalogue;
import visitwise.testkit.OnBothEngines;
import visitwise.testkit.Ward;

class LaboratoriesTest extends OnBothEngines {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);
    private static final ChangeContext CHEN = ChangeContext.firstEntry("Chen Jie");
    private static final String HEADER = "analyte,sex,age_from,age_to,low,high,unit,normal,effective_from\n";

    private KeepLaboratory keep;
    private StateRanges state;
    private ListLaboratories list;
    private ImportRanges files;
    private Ward ward;
    private Stored<Laboratory> laboratory;

    @BeforeEach
    void open() {
        keep = new KeepLaboratory(database());
        state = new StateRanges(database());
        list = new ListLaboratories(database());
        files = new ImportRanges(state, list);
        ward = saved(change -> Ward.running(change, "ISRCTN62094626"));
        laboratory = kept(keep.add(ward.site(), "检验科 " + ward.site().value(), CHEN));
    }

    private static Stored<Laboratory> kept(KeepLaboratory.Result result) {
        assertThat(result).isInstanceOf(KeepLaboratory.Result.Saved.class);
        return ((KeepLaboratory.Result.Saved) result).laboratory();
    }

    private LaboratoryId id() {
        return new LaboratoryId(laboratory.id());
    }

    private Preview preview(String rows) {
        return files.preview(id(), (HEADER + rows).getBytes(StandardCharsets.UTF_8), TODAY);
    }

    private void imported(String rows) {
        assertThat(files.save(id(), (Preview.Rows) preview(rows), CHEN)).isInstanceOf(StateRanges.Result.Saved.class);
    }

    private List<Stored<ReferenceRange>> all() {
        return list.list(laboratory.id()).ranges();
    }

    private static Band band(String row) {
        var typed = new EnumMap<BandColumn, String>(BandColumn.class);
        var cells = row.split(",", -1);
        for (var column : BandColumn.values()) {
            typed.put(column, cells[column.ordinal()]);
        }
        return ((BandReading.Understood) new BandReader(TODAY).read(typed)).band();
    }

    @Test
    void aLaboratoryIsAddedRenamedAndTakenOutOfUseButNotTwice() {
        assertThat(keep.add(ward.site(), laboratory.value().name().toUpperCase(java.util.Locale.ROOT), CHEN))
                .isInstanceOf(KeepLaboratory.Result.Refused.class);
        assertThat(keep.add(ward.site(), "  ", CHEN)).isInstanceOf(KeepLaboratory.Result.Refused.class);

        var renamed = kept(keep.rename(laboratory, "中心检验科", new ChangeContext("Chen Jie", "new name")));
        assertThat(keep.rename(laboratory, "另一名称", new ChangeContext("Li", "late")))
                .isInstanceOfSatisfying(
                        KeepLaboratory.Result.Conflict.class,
                        conflict -> assertThat(conflict.who()).isEqualTo("Chen Jie"));
        assertThat(keep.rename(renamed, "x", CHEN)).isInstanceOf(KeepLaboratory.Result.Refused.class);
        assertThat(keep.use(renamed, false, CHEN)).isInstanceOf(KeepLaboratory.Result.Refused.class);
        var out = kept(keep.use(renamed, false, new ChangeContext("Chen Jie", "closed")));
        assertThat(out.value()).isEqualTo(new Laboratory("中心检验科", false));
    }

    @Test
    void aStatementHoldsFromItsDayAndTheEarlierOneForEarlierSpecimens() {
        imported("CREAT_S,,0,,40,80,umol/L,,2025-01-01\nCREAT_S,F,0,,45,84,umol/L,,2026-01-01\n");

        var stated = all().stream().map(Stored::value).toList();
        var ranges = new Ranges("检验科", stated);
        var creatinine = ShippedCatalogue.catalogue().analyte("CREAT_S").orElseThrow();
        var woman = new Person(Sex.FEMALE, LocalDate.of(1984, 2, 29), List.of());
        assertThat(ranges.ofLaboratory(creatinine, woman, LocalDate.of(2025, 12, 31)))
                .hasValueSatisfying(
                        range -> assertThat(RangeWords.normal(range.normal())).isEqualTo("40–80"));
        assertThat(ranges.ofLaboratory(creatinine, woman, LocalDate.of(2026, 1, 1)))
                .hasValueSatisfying(
                        range -> assertThat(RangeWords.normal(range.normal())).isEqualTo("45–84"));
        assertThat(StateRanges.onDay(all(), TODAY)).hasSize(1);
        assertThat(StateRanges.onDay(all(), LocalDate.of(2025, 6, 1))).hasSize(1);
        assertThat(StateRanges.onDay(all(), LocalDate.of(2024, 6, 1))).isEmpty();
    }

    @Test
    void bandsOfOneStatementDoNotOverlapAndBothAreNamed() {
        imported("CREAT_S,F,0,18 y,27,62,umol/L,,2026-01-01\n");

        var overlapping = state.state(id(), List.of(band("CREAT_S,,17 y,,45,84,umol/L,,2026-01-01")), CHEN);

        assertThat(overlapping).isInstanceOfSatisfying(StateRanges.Result.Refused.class, refused -> {
            assertThat(refused.why().key()).isEqualTo("ranges.problem.overlap");
            assertThat(refused.why().args().toString()).contains("ranges.ages.until", "18", "ranges.ages.from", "17");
        });
        assertThat(all()).hasSize(1);
        assertThat(state.state(id(), List.of(band("CREAT_S,M,0,18 y,27,62,umol/L,,2026-01-01")), CHEN))
                .isEqualTo(new StateRanges.Result.Saved(1));
    }

    @Test
    void whatWasStatedWronglyIsWithdrawnWithAReasonAndStays() {
        imported("CREAT_S,,0,,40,80,umol/L,,2025-01-01\nCREAT_S,,0,,4,8,umol/L,,2026-01-01\n");
        var wrong = all().getLast();

        assertThat(state.withdraw(wrong, new ChangeContext("Chen Jie", "slip of the pen")))
                .isEqualTo(new StateRanges.Result.Saved(1));

        assertThat(all()).hasSize(2);
        assertThat(all().getLast().value().withdrawn()).isEqualTo("slip of the pen");
        assertThat(StateRanges.onDay(all(), TODAY))
                .singleElement()
                .satisfies(row -> assertThat(row.value().effectiveFrom()).isEqualTo(LocalDate.of(2025, 1, 1)));
        assertThat(state.withdraw(wrong, new ChangeContext("Li", "late")))
                .isInstanceOf(StateRanges.Result.Conflict.class);
        imported("CREAT_S,,0,,45,84,umol/L,,2026-01-01\n");
    }

    @Test
    void whatIsExportedIsReadAgainTheSame() {
        imported("CREAT_S,F,18 mo,3 y,0.30,0.70,mg/dL,,2026-01-01\nALT_S,,0,,,40,U/L,,2025-02-03\n"
                + "PROT_DIP,,0,,,,,NEG,2026-01-01\n");
        var before = StateRanges.onDay(all(), TODAY).stream().map(Stored::value).toList();
        var other = kept(keep.add(ward.site(), "第二 " + ward.site().value(), CHEN));
        var file = ImportRanges.file(before).getBytes(StandardCharsets.UTF_8);

        var preview = files.preview(new LaboratoryId(other.id()), file, TODAY);
        files.save(new LaboratoryId(other.id()), (Preview.Rows) preview, CHEN);

        var after = list.list(other.id()).ranges().stream().map(Stored::value).toList();
        assertThat(after)
                .usingRecursiveComparison()
                .ignoringFields("laboratory")
                .isEqualTo(before);
    }

    @Test
    void aFileIsReadWithChineseHeadingsAndAByteOrderMarkAndNamesInEitherLanguage() {
        var text = "\uFEFF检验项目,性别,年龄起,年龄止,下限,上限,单位,生效日期\n血肌酐,女,３ 岁,18 岁,27,62,μmol/L,2026年1月1日\n";
        var preview = files.preview(id(), text.getBytes(StandardCharsets.UTF_8), TODAY);

        assertThat(preview)
                .isInstanceOfSatisfying(
                        Preview.Rows.class,
                        rows -> assertThat(rows.rows())
                                .allSatisfy(row -> assertThat(row.problem()).isEmpty()));
    }

    @Test
    void aRangeInAnyUnitThatConvertsIsKeptInTheStandardOne() {
        imported("CREAT_S,,0,,0.00005,0.0001,mol/L,,2026-01-01\n");

        assertThat(all().getFirst().value().normal()).isInstanceOfSatisfying(Normal.Interval.class, interval -> {
            assertThat(interval.unit()).isEqualTo("umol/L");
            assertThat(interval.low()).isEqualByComparingTo("50");
            assertThat(interval.high()).isEqualByComparingTo("100");
        });
    }

    @Test
    void whatIsNoFileOfRangesIsSaidToBeNone() {
        assertThat(files.preview(id(), "检验项目\n".getBytes(Charset.forName("GB18030")), TODAY))
                .isInstanceOfSatisfying(
                        Preview.Unreadable.class,
                        unreadable -> assertThat(unreadable.why().key()).isEqualTo("ranges.file.notUtf8"));
        for (var text : List.of("", HEADER, "a,b\n1,2\n", "analyte,analyte,effective_from\nx,y,z\n")) {
            assertThat(files.preview(id(), text.getBytes(StandardCharsets.UTF_8), TODAY))
                    .isInstanceOf(Preview.Unreadable.class);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NOTHING,,0,,1,2,umol/L,,2026-01-01|ranges.problem.analyte",
                ",,0,,1,2,umol/L,,2026-01-01|ranges.problem.noAnalyte",
                "CREAT_S,x,0,,1,2,umol/L,,2026-01-01|ranges.problem.sex",
                "CREAT_S,,3,,1,2,umol/L,,2026-01-01|ranges.problem.age",
                "CREAT_S,,-1 y,,1,2,umol/L,,2026-01-01|ranges.problem.age",
                "CREAT_S,,200 y,,1,2,umol/L,,2026-01-01|ranges.problem.age",
                "CREAT_S,,3 y,36 mo,1,2,umol/L,,2026-01-01|ranges.problem.ages",
                "CREAT_S,,0,,,,umol/L,,2026-01-01|ranges.problem.noLimit",
                "CREAT_S,,0,,3,2,umol/L,,2026-01-01|ranges.problem.order",
                "CREAT_S,,0,,<3,2,umol/L,,2026-01-01|ranges.problem.number",
                "CREAT_S,,0,,1e3,2,umol/L,,2026-01-01|ranges.problem.number",
                "CREAT_S,,0,,1,2,,,2026-01-01|ranges.problem.noUnit",
                "CREAT_S,,0,,1,2,furlong,,2026-01-01|ranges.problem.unit",
                "CREAT_S,,0,,1,2,kg,,2026-01-01|ranges.problem.unit",
                "CREAT_S,,0,,1,2,umol/L,NEG,2026-01-01|ranges.problem.isNumber",
                "CREAT_S,,0,,1,2,umol/L,,|ranges.problem.noDay",
                "CREAT_S,,0,,1,2,umol/L,,UN-NOV-2026|ranges.problem.partialDay",
                "PROT_DIP,,0,,1,,,NEG,2026-01-01|ranges.problem.noNumber",
                "PROT_DIP,,0,,,,,,2026-01-01|ranges.problem.noAnswer",
                "PROT_DIP,,0,,,,,purple,2026-01-01|ranges.problem.answer"
            })
    void badInputOfEveryKindIsSaidAndNothingIsSaved(String row, String key) {
        var rows = (Preview.Rows) preview(row + "\nALT_S,,0,,,40,U/L,,2026-01-01\n");

        assertThat(rows.rows().getFirst().problem())
                .hasValueSatisfying(why -> assertThat(why.key()).isEqualTo(key));
        assertThat(rows.rows().getLast().problem()).isEmpty();
        assertThat(rows.wrong()).isEqualTo(1);
        assertThat(all()).isEmpty();
    }

    @Test
    void agesAreToldInTheWordsOfTheLanguage() {
        var rows = (Preview.Rows) preview("CREAT_S,,18 y,30 mo,1,2,umol/L,,2026-01-01\n");

        var why = rows.rows().getFirst().problem().orElseThrow();
        assertThat(new Messages(Language.ZH).text(why)).isEqualTo("年龄上限 30 个月 不大于下限 18 岁。");
        assertThat(new Messages(Language.EN).text(why)).contains("30 mo", "18 y");
    }

    @Test
    void aWrongDateIsSaidAtItsPlace() {
        var rows = (Preview.Rows) preview("CREAT_S,,0,,1,2,umol/L,,2026-02-30\n");

        assertThat(rows.rows().getFirst().problem()).isPresent();
        assertThat(Map.copyOf(rows.rows().getFirst().typed())).containsEntry(BandColumn.EFFECTIVE_FROM, "2026-02-30");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "analyte,low,upper,unit,effective_from",
                "analyte,low,Upper limit,unit,effective_from",
                "analyte,age from,high,unit,effective_from",
                "检验项目,下限,参考上限,单位,生效日期"
            })
    void aColumnThatIsNotKnownIsNamedAndNothingIsRead(String header) {
        var text = header + "\nCREAT_S,40,80,umol/L,2026-01-01\n";
        var wrong = Stream.of("upper", "Upper limit", "age from", "参考上限")
                .filter(List.of(header.split(",", -1))::contains)
                .findFirst()
                .orElseThrow();

        assertThat(files.preview(id(), text.getBytes(StandardCharsets.UTF_8), TODAY))
                .isInstanceOfSatisfying(
                        Preview.Unreadable.class,
                        unreadable -> assertThat(unreadable.why())
                                .isEqualTo(Message.of(
                                        "ranges.file.unknownHeadings",
                                        wrong,
                                        "analyte, sex, age_from, age_to, low, high, unit, normal, effective_from")));
    }

    @Test
    void aColumnWithoutAHeadingIsPassedOver() {
        var text = "analyte,low,high,unit,effective_from, ,\nCREAT_S,40,80,umol/L,2026-01-01,,\n";

        assertThat(files.preview(id(), text.getBytes(StandardCharsets.UTF_8), TODAY))
                .isInstanceOfSatisfying(
                        Preview.Rows.class, rows -> assertThat(rows.wrong()).isZero());
    }
}
