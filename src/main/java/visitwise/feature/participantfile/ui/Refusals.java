package visitwise.feature.participantfile.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import visitwise.domain.Message;
import visitwise.feature.participantfile.Problem;
import visitwise.platform.form.Field;

/** Puts the reasons of a refusal to their fields. */
final class Refusals {

    private Refusals() {}

    static Filling spread(List<Problem> problems, Function<Problem, Optional<Field<?>>> fields) {
        var others = new ArrayList<Message>();
        for (var problem : problems) {
            fields.apply(problem)
                    .ifPresentOrElse(field -> field.refuse(problem.message()), () -> others.add(problem.message()));
        }
        return new Filling.Refused(others);
    }
}
