package visitwise.feature.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import visitwise.domain.lab.Analyte;
import visitwise.domain.lab.Flag;
import visitwise.domain.lab.Scale;
import visitwise.domain.lab.SpecimenId;
import visitwise.domain.lab.panel.Cell;
import visitwise.domain.participant.BodySize;
import visitwise.domain.participant.ParticipantId;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.database.Stored;
import visitwise.storage.labcatalogue.ShippedCatalogue;
import visitwise.storage.participant.BodySizeStore;
import visitwise.storage.study.ProtocolLibrary;
import visitwise.testkit.Clinic;
import visitwise.testkit.OnBothEngines;
import visitwise.testkit.Ward;

/** Whatever laboratories print, a sheet that was saved and opened again says it to the letter. */
class SheetStoriesTest extends OnBothEngines {

    private static final int SHEETS = 12;
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static final LocalDateTime NOW = LocalDate.of(2026, 12, 30).atTime(12, 0);
    private static final ChangeContext CHEN = ChangeContext.firstEntry("Chen Jie");
    private static final List<String> SIGNS = List.of("", "", "", "<", "> ", "≤", ">=", "＜");

    private final ProtocolLibrary library = new ProtocolLibrary();

    @Test
    void savedAndOpenedAgainItIsTheSame() {
        var child = enrolled();
        var random = new Random(20261122);
        for (int sheet = 0; sheet < SHEETS; sheet++) {
            var day = FIRST.plusDays(sheet);
            var empty = new OpenSheet(database(), library).open(new SheetOf(child, null, null), NOW.toLocalDate());
            var typed = answered(empty, draft(child, null, day, typed(random)));
            var draft = draft(child, null, day, typed);
            var saved = new SaveSheet(database(), library).save(draft, CHEN, NOW);

            assertThat(saved).as("%s", typed).isInstanceOf(SheetOutcome.Saved.class);
            var of = new SheetOf(child, null, ((SheetOutcome.Saved) saved).specimen());
            var opened = new OpenSheet(database(), library).open(of, NOW.toLocalDate());
            assertThat(shown(opened)).isEqualTo(typed);
            savingItAgainChangesNothing(opened, typed);
        }
    }

    private void savingItAgainChangesNothing(Sheet opened, Map<String, Cell> typed) {
        var again = new SheetDraft(
                new SheetOf(opened.dossier().id(), null, opened.id().orElseThrow()),
                null,
                opened.specimen().value().collected().day(),
                LocalTime.of(8, 5),
                null,
                typed,
                SheetDraft.Seen.of(opened));

        assertThat(new SaveSheet(database(), library).save(again, CHEN, NOW))
                .isEqualTo(new SheetOutcome.Saved(opened.id().orElseThrow(), 0, 0));
        assertThat(new OpenSheet(database(), library)
                        .open(again.of(), NOW.toLocalDate())
                        .corrections())
                .isEmpty();
    }

    private static Map<String, Cell> shown(Sheet sheet) {
        return sheet.file().resultsOf(sheet.id().orElseThrow()).stream()
                .map(Stored::value)
                .collect(Collectors.toMap(result -> result.analyte(), result -> {
                    var meaning = result.meaning().orElseThrow();
                    var cell =
                            Cell.of(result.reported().text(), result.reported().unit());
                    return meaning.flag() == Flag.NOT_DONE ? cell : cell.keptFor(meaning.kept());
                }));
    }

    /** Some analytes of the catalogue with something a laboratory may print, kept where it is asked about. */
    private static Map<String, Cell> typed(Random random) {
        var all = new ArrayList<>(ShippedCatalogue.catalogue().all());
        var typed = new HashMap<String, Cell>();
        for (int i = 0; i < 12; i++) {
            var analyte = all.remove(random.nextInt(all.size()));
            typed.put(analyte.code(), cell(analyte, random));
        }
        return typed;
    }

    /** The same with what cannot be left out, and what is asked about kept. */
    private static Map<String, Cell> answered(Sheet sheet, SheetDraft draft) {
        var answered = new HashMap<>(draft.cells());
        var reading = SheetReader.read(sheet, draft);
        answered.replaceAll((code, cell) -> {
            var line = reading.line(code);
            return switch (line.state()) {
                case IMPOSSIBLE -> Cell.of("not done", null);
                case ASKS -> cell.keptFor("measured twice");
                case BLANK, FINE, FLAGGED, KEPT -> cell;
            };
        });
        return answered;
    }

    private static Cell cell(Analyte analyte, Random random) {
        if (analyte.scale() != Scale.QUANTITATIVE) {
            return Cell.of(
                    analyte.allowed().get(random.nextInt(analyte.allowed().size())), null);
        }
        var unit = analyte.units().get(random.nextInt(analyte.units().size()));
        var usual = analyte.limits().usualMost() == null
                ? BigDecimal.TEN
                : analyte.limits().usualMost();
        var number = unit.fromStandard(usual)
                .multiply(new BigDecimal(random.nextInt(1, 900)))
                .movePointLeft(3)
                .setScale(random.nextInt(0, 4), RoundingMode.HALF_UP);
        return Cell.of(SIGNS.get(random.nextInt(SIGNS.size())) + number.toPlainString(), unit.code());
    }

    private static SheetDraft draft(
            ParticipantId child, @Nullable SpecimenId specimen, LocalDate day, Map<String, Cell> cells) {
        return new SheetDraft(
                new SheetOf(child, null, specimen),
                null,
                day,
                LocalTime.of(8, 5),
                null,
                cells,
                SheetDraft.Seen.NOTHING);
    }

    private ParticipantId enrolled() {
        return saved(change -> {
            var ward = Ward.running(change, "ISRCTN62094626");
            var id = new Clinic(change, ward).enrol("MSC", FIRST.plusDays(10));
            new BodySizeStore()
                    .add(change, ward.site(), new BodySize(id, FIRST, new BigDecimal("131"), new BigDecimal("28.6")));
            return id;
        });
    }
}
