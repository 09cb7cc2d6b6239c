package visitwise.platform.chart;

import java.util.List;
import visitwise.domain.Message;

/** What came of putting a chart on paper. */
public sealed interface ChartFile {

    /** One A4 page, landscape. */
    @SuppressWarnings("ArrayRecordComponent") // a file is not compared
    record Made(byte[] pdf) implements ChartFile {}

    /** Nothing is made: the fonts lack characters. Each message names one, its code and where it stands. */
    record CharactersMissing(List<Message> messages) implements ChartFile {
        public CharactersMissing {
            messages = List.copyOf(messages);
        }
    }
}
