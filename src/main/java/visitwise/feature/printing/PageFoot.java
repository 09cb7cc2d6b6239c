package visitwise.feature.printing;

import java.time.LocalDateTime;
import visitwise.domain.Message;
import visitwise.domain.protocol.Protocol;
import visitwise.feature.printing.paper.Bilingual;

/** What stands at the foot of every page. */
record PageFoot(Protocol protocol, LocalDateTime printedAt, Message windows, Wording wording) {

    Bilingual line(int page, int pages) {
        return wording.own(voice ->
                voice.say("print.foot", voice.time(printedAt), page, pages, protocol.version(), voice.say(windows)));
    }
}
