package visitwise.feature.enrolment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.participant.Contact;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.protocol.Criterion;
import visitwise.domain.protocol.Eligibility;
import visitwise.domain.protocol.Protocol;
import visitwise.feature.enrolment.Enrolment.Field;
import visitwise.feature.enrolment.Enrolment.FieldProblem;

/**
 * Somebody who is to be taken into a study, with all that is known then.
 *
 * @param contact whom to call; null if nobody was named
 * @param answers what a person said about criteria that the program cannot work out, by code
 */
public record Candidate(Enrolment enrolment, @Nullable ContactGiven contact, Map<String, Eligibility.Answer> answers) {

    public Candidate {
        answers = Map.copyOf(answers);
    }

    /** Whom to call. */
    public record ContactGiven(
            String relation, String name, @Nullable String phone) {

        Contact of(ParticipantId participant) {
            return new Contact(participant, relation, name, phone, null, null);
        }

        /** Tells nothing about the person, so that no log can. */
        @Override
        public String toString() {
            return "a contact";
        }
    }

    static Candidate of(Enrolment enrolment) {
        return new Candidate(enrolment, null, Map.of());
    }

    Candidate withoutArm() {
        return new Candidate(enrolment.withoutArm(), contact, answers);
    }

    /** Everything that cannot be, whatever the protocol says. */
    public List<FieldProblem> problems(LocalDate today) {
        var problems = new ArrayList<>(enrolment.problems(today));
        if (contact != null && contact.relation().isBlank()) {
            problems.add(new FieldProblem(Field.RELATION, Message.of("enrolment.problem.relation")));
        }
        if (contact != null && contact.name().isBlank()) {
            problems.add(new FieldProblem(Field.CONTACT_NAME, Message.of("enrolment.problem.contactName")));
        }
        return problems;
    }

    /** Every criterion of the protocol: worked out, answered by a person, or not to be told. */
    public List<Eligibility.Answered> criteria(Protocol protocol) {
        return criteria(protocol, enrolment.criteria(protocol), answers);
    }

    /** The criteria of a protocol in its order, with what was worked out and what a person said. */
    public static List<Eligibility.Answered> criteria(
            Protocol protocol, List<Eligibility.Answered> workedOut, Map<String, Eligibility.Answer> answers) {
        var known = workedOut.stream()
                .collect(Collectors.toMap(answered -> answered.criterion().code(), Function.identity()));
        return protocol.criteria().stream()
                .map(criterion -> Optional.ofNullable(known.get(criterion.code()))
                        .orElseGet(() -> new Eligibility.Answered(criterion, said(criterion, answers))))
                .toList();
    }

    private static Eligibility.Answer said(Criterion criterion, Map<String, Eligibility.Answer> answers) {
        return Objects.requireNonNullElse(answers.get(criterion.code()), Eligibility.Answer.CANNOT_TELL);
    }
}
