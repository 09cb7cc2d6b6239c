package visitwise.feature.participantfile.ui;

import visitwise.domain.Text;
import visitwise.feature.participantfile.ParticipantFile;
import visitwise.platform.i18n.Messages;

/** Who a form is about, in one line. */
record ParticipantLine(String number, String initials, Text study) {

    static ParticipantLine of(ParticipantFile file) {
        var person = file.person().participant().value();
        return new ParticipantLine(
                person.number(),
                person.initials(),
                file.protocol().identification().shortTitle());
    }

    String words(Messages messages) {
        return messages.text("participantFile.line", number, initials, study);
    }
}
