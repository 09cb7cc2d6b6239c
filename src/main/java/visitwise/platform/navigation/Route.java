package visitwise.platform.navigation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import visitwise.domain.lab.SpecimenId;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.participant.VisitId;
import visitwise.domain.study.StudyId;

/** A screen that can be opened, with what it is about. Features open each other only by these. */
public sealed interface Route {

    /** The work of today and the next days. */
    record Today() implements Route {}

    /**
     * The list of participants.
     *
     * @param study only those of one study; null for all
     */
    record Participants(@Nullable StudyId study) implements Route {}

    /**
     * A new participant.
     *
     * @param study chosen from the start; null if none is
     */
    record Enrol(@Nullable StudyId study) implements Route {}

    /** The file of one participant. */
    record File(ParticipantId participant, Tab tab) implements Route {

        /** Opens it where one usually starts. */
        public File(ParticipantId participant) {
            this(participant, Tab.SCHEDULE);
        }

        /** What the file shows below the timeline. */
        public enum Tab {
            SCHEDULE,
            DOSES,
            RESULTS,
            HISTORY,
            CONTACT
        }
    }

    /**
     * Booking a planned visit and recording what became of it.
     *
     * @param visit its code in the protocol
     */
    record Visit(ParticipantId participant, String visit) implements Route {}

    /**
     * A visit outside the plan.
     *
     * @param visit the one to correct; null for a new one
     */
    record ExtraVisit(ParticipantId participant, @Nullable VisitId visit) implements Route {

        /** A new one. */
        public ExtraVisit(ParticipantId participant) {
            this(participant, null);
        }
    }

    /** Height and weight of a participant. */
    record BodySize(ParticipantId participant) implements Route {}

    /**
     * An infusion.
     *
     * @param dose its number, from 1
     */
    record Infusion(ParticipantId participant, int dose) implements Route {}

    /** Closing dosing, early or complete. */
    record CloseDosing(ParticipantId participant) implements Route {}

    /**
     * A sheet of laboratory results.
     *
     * @param visit its code in the protocol; null if they belong to no planned visit
     * @param specimen the sheet that is there; null for that of the visit, or a new one
     */
    record Results(
            ParticipantId participant,
            @Nullable String visit,
            @Nullable SpecimenId specimen) implements Route {

        /** The sheet of a visit, or a new one. */
        public Results(ParticipantId participant, @Nullable String visit) {
            this(participant, visit, null);
        }
    }

    /** The results of a participant over time, as charts. */
    record Trends(ParticipantId participant) implements Route {}

    /**
     * The results of all participants of a study by visit, as charts.
     *
     * @param beside the participant whose charts were looked at before; null for none
     */
    record StudyTrends(StudyId study, @Nullable ParticipantId beside) implements Route {

        /** Of nobody in particular. */
        public StudyTrends(StudyId study) {
            this(study, null);
        }
    }

    /** What is expected and not entered, and abnormal results that wait for a judgement. */
    record ResultsInbox() implements Route {}

    /** Laboratories and what they state as normal. */
    record Laboratories() implements Route {}

    /**
     * Results that were copied in another program.
     *
     * @param participant whose results they are where the table does not say; null if it has to
     */
    record PasteResults(@Nullable ParticipantId participant) implements Route {}

    /**
     * Putting a dose or Day 0 on another day.
     *
     * @param dose its number, from 1; null for the day that visits count from before any dose is given
     */
    record MoveDate(ParticipantId participant, @Nullable Integer dose) implements Route {}

    /** Early termination and withdrawal. */
    record EndParticipation(ParticipantId participant) implements Route {}

    /**
     * The protocols.
     *
     * @param study the one shown; null for the first
     */
    record Protocols(@Nullable StudyId study) implements Route {}

    /** The printed schedule of a participant. */
    record PrintSchedule(ParticipantId participant) implements Route {}

    /** The printed list of a day. */
    record PrintDayList(LocalDate day) implements Route {}

    /** The printed list of what a protocol's sources contradict each other in. */
    record PrintDiscrepancies(StudyId study) implements Route {}

    /** Sites and studies of this hospital: at the first start, and when another study begins. */
    record SetUp() implements Route {}

    /** What the person at this computer prefers. */
    record Settings() implements Route {}
}
