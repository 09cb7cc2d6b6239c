package visitwise.feature.participantfile.ui;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import visitwise.domain.dosing.Infusion;
import visitwise.domain.schedule.Certainty;
import visitwise.platform.i18n.Messages;

/** When a dose is due or was given, and how warm the participant was. */
final class DoseTimes {

    private static final String NOTHING = "–";

    private final Messages messages;
    private final FileWords words;

    DoseTimes(Messages messages) {
        this.messages = messages;
        this.words = new FileWords(messages);
    }

    /** The day it was given, or its target. */
    String day(DoseRow row) {
        return row.infusion()
                .flatMap(Infusion::givenOn)
                .map(words::day)
                .or(() -> Optional.ofNullable(row.visit())
                        .flatMap(visit -> visit.due()
                                .targetDate()
                                .map(words::day)
                                .map(day -> visit.due().certainty() == Certainty.PROVISIONAL
                                        ? messages.text("widget.about", day)
                                        : day)))
                .orElse(NOTHING);
    }

    String startStop(DoseRow row) {
        return row.infusion()
                .filter(infusion -> infusion.started() != null)
                .map(infusion -> messages.text("date.range", time(infusion.started()), time(infusion.stopped())))
                .orElse(NOTHING);
    }

    private static String time(@Nullable LocalDateTime at) {
        return at == null ? "?" : at.toLocalTime().toString();
    }

    String temperatures(DoseRow row) {
        return row.infusion()
                .filter(infusion -> infusion.temperatureBefore() != null || infusion.temperatureAfter() != null)
                .map(infusion -> messages.text(
                        "fileView.degrees",
                        degrees(infusion.temperatureBefore()),
                        degrees(infusion.temperatureAfter())))
                .orElse(NOTHING);
    }

    private static String degrees(@Nullable BigDecimal degrees) {
        return degrees == null ? "?" : degrees.toPlainString();
    }
}
