package visitwise.feature.participantfile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import visitwise.domain.dosing.DosingClosure;
import visitwise.domain.dosing.Infusion;
import visitwise.domain.participant.Consent;
import visitwise.domain.participant.Participant;
import visitwise.domain.participant.Visit;
import visitwise.domain.participant.VisitAssessment;
import visitwise.domain.protocol.Arm;
import visitwise.domain.protocol.Assessment;
import visitwise.domain.protocol.Protocol;
import visitwise.domain.schedule.AnchorDay;
import visitwise.domain.schedule.Dosing;
import visitwise.domain.schedule.DueVisit;
import visitwise.storage.database.Stored;

/**
 * The file of one participant as it stands on one day.
 *
 * @param extras visits outside the plan, in the order they were entered
 * @param results by specimen, the newest first
 */
public record ParticipantFile(
        Person person,
        Protocol protocol,
        Calendar calendar,
        List<Stored<Visit>> extras,
        DosingNow dosing,
        List<SpecimenResults> results) {

    public ParticipantFile {
        extras = List.copyOf(extras);
        results = List.copyOf(results);
    }

    /**
     * Who it is, as coded data.
     *
     * @param age on the day the file is opened
     * @param height latest, in cm; null if never measured
     * @param weight latest, in kg; null if never measured
     * @param consents the newest first
     */
    public record Person(
            Stored<Participant> participant,
            Period age,
            @Nullable Measured height,
            @Nullable Measured weight,
            List<Stored<Consent>> consents) {

        public Person {
            consents = List.copyOf(consents);
        }
    }

    /** A value with the day it was measured. */
    public record Measured(BigDecimal value, LocalDate on) {}

    /** The visits that are planned, or why there are none. */
    public sealed interface Calendar {

        /**
         * The calendar of an arm.
         *
         * @param mayShowArm false if those who work in the study may not know the arm, so that it does not belong on the screen
         * @param dayZero of the first dose, given or agreed
         * @param lastInfusion given or expected
         */
        record Planned(Arm arm, boolean mayShowArm, List<FileVisit> visits, AnchorDay dayZero, AnchorDay lastInfusion)
                implements Calendar {

            public Planned {
                visits = List.copyOf(visits);
            }
        }

        /** The study is masked and the arm not recorded: no calendar can be told. */
        record Blinded() implements Calendar {}

        /** No arm was assigned as yet. */
        record NoArm() implements Calendar {}

        /** The recorded arm is none of the protocol version that the participant follows. */
        record UnknownArm(String code) implements Calendar {}
    }

    /**
     * A planned visit with what is agreed and recorded about it.
     *
     * @param stored its row; null if there is none
     */
    public record FileVisit(DueVisit due, @Nullable Stored<Visit> stored, List<AssessmentLine> assessments) {

        public FileVisit {
            assessments = List.copyOf(assessments);
        }

        public int assessmentsDone() {
            return Math.toIntExact(
                    assessments.stream().filter(AssessmentLine::isDone).count());
        }

        /** What to hand back when the visit is booked or recorded. */
        public int seen() {
            return Seen.version(stored);
        }
    }

    /**
     * An assessment that is planned at a visit.
     *
     * @param stored its row; null if nothing is recorded
     */
    public record AssessmentLine(
            Assessment assessment, @Nullable Stored<VisitAssessment> stored) {

        public boolean isDone() {
            return stored != null && stored.value().done();
        }

        public int seen() {
            return Seen.version(stored);
        }
    }

    /**
     * Whether doses may still come.
     *
     * @param closure what somebody decided; null if nobody did
     * @param given how many doses were given
     * @param planned how many the arm gets; 0 also if the arm is not known
     */
    public record DosingNow(
            Dosing state,
            @Nullable Stored<DosingClosure> closure,
            List<Stored<Infusion>> infusions,
            int given,
            int planned) {

        public DosingNow {
            infusions = List.copyOf(infusions);
        }
    }
}
