package visitwise.feature.results.ui;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.lab.LabUnit;
import visitwise.domain.lab.panel.Line;

/**
 * What was found of a line when it was last left.
 *
 * @param line what it means
 * @param obstacle why it cannot be saved as it stands; null if it can
 */
record LineCheck(@Nullable Line line, @Nullable Message obstacle) {

    /** Nothing is looked at as yet. */
    static final LineCheck NONE = new LineCheck(null, null);

    /** How a line stands, from nothing to say to what keeps the sheet from being saved. */
    enum Grade {
        NOTHING,
        NORMAL,
        NO_RANGE,
        NOT_DONE,
        LOW,
        HIGH,
        ABNORMAL,
        /** Not plausible, and kept for a reason. */
        KEPT,
        /** Not plausible, and not answered. */
        ASKS,
        IMPOSSIBLE,
        /** Cannot be saved for a reason that is not its value. */
        REFUSED
    }

    Grade grade() {
        if (line == null) {
            return Grade.NOTHING;
        }
        return switch (line.state()) {
            case BLANK -> obstacle == null ? Grade.NOTHING : Grade.REFUSED;
            case FINE, FLAGGED -> obstacle == null ? flag(line) : Grade.REFUSED;
            case KEPT -> obstacle == null ? Grade.KEPT : Grade.REFUSED;
            case ASKS -> Grade.ASKS;
            case IMPOSSIBLE -> Grade.IMPOSSIBLE;
        };
    }

    /** True if nothing can be saved as long as it stands so. */
    boolean stops() {
        return obstacle != null;
    }

    /** True if a reason may be given for keeping it. */
    boolean canBeKept() {
        return grade() == Grade.ASKS || grade() == Grade.KEPT;
    }

    /** What is said below the line. */
    Optional<Message> words() {
        return Optional.ofNullable(obstacle)
                .or(() -> grade() == Grade.KEPT ? Optional.ofNullable(line).flatMap(Line::message) : Optional.empty());
    }

    Optional<LabUnit> proposal() {
        return Optional.ofNullable(line).flatMap(Line::otherUnit);
    }

    Optional<Line.Content> content() {
        return Optional.ofNullable(line).flatMap(Line::contents);
    }

    static Grade flag(Line line) {
        return line.contents()
                .map(content -> switch (content.meaning().flag()) {
                    case LOW -> Grade.LOW;
                    case HIGH -> Grade.HIGH;
                    case NORMAL -> Grade.NORMAL;
                    case ABNORMAL -> Grade.ABNORMAL;
                    case CANNOT_TELL -> Grade.NO_RANGE;
                    case NOT_DONE -> Grade.NOT_DONE;
                })
                .orElse(Grade.NOTHING);
    }
}
