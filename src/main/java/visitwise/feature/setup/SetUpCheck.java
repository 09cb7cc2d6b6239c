package visitwise.feature.setup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.study.NumberPattern;
import visitwise.feature.setup.NewSite.Field;
import visitwise.feature.setup.NewSite.FieldProblem;
import visitwise.feature.setup.NewSite.NewStudy;
import visitwise.storage.protocolfile.ProtocolFiles;
import visitwise.storage.study.StudyOverview.SiteAndStudy;

/** Looks through a site that is to be added to those there are. */
final class SetUpCheck {

    /** Part of file names and printed headings, so not a sentence. */
    private static final int LONGEST_CODE = 12;

    private final List<SiteAndStudy> existing;
    private final NewSite wanted;
    private final List<FieldProblem> problems = new ArrayList<>();

    SetUpCheck(List<SiteAndStudy> existing, NewSite wanted) {
        this.existing = existing;
        this.wanted = wanted;
    }

    List<FieldProblem> problems() {
        code(wanted.code().strip());
        if (wanted.name().isBlank()) {
            refuse(Field.NAME, null, "setup.problem.name");
        }
        if (wanted.studies().isEmpty()) {
            refuse(Field.STUDIES, null, "setup.problem.noStudy");
        }
        var chosen = new HashSet<String>();
        var taken = new ArrayList<NumberPattern>();
        for (var study : wanted.studies()) {
            if (!ProtocolFiles.SHIPPED.contains(study.protocol())) {
                refuse(Field.STUDIES, study.protocol(), "setup.problem.noProtocol", study.protocol());
            } else if (!chosen.add(study.protocol())) {
                refuse(Field.STUDIES, study.protocol(), "setup.problem.studyTwice", study.protocol());
            }
            numbers(study, taken);
            acceptance(study);
        }
        return List.copyOf(problems);
    }

    private void code(String code) {
        if (code.isEmpty()) {
            refuse(Field.CODE, null, "setup.problem.code");
        } else if (code.length() > LONGEST_CODE) {
            refuse(Field.CODE, null, "setup.problem.codeLong", code, LONGEST_CODE);
        }
        existing.stream()
                .filter(row -> row.site().code().equalsIgnoreCase(code))
                .findFirst()
                .ifPresent(row -> refuse(
                        Field.CODE,
                        null,
                        "setup.problem.codeTaken",
                        row.site().code(),
                        row.site().name()));
    }

    /** A pattern none of whose numbers could be of another study, here or at another site. */
    private void numbers(NewStudy study, List<NumberPattern> taken) {
        var pattern = NumberPattern.of(study.numbers().strip()).orElse(null);
        if (pattern == null) {
            refuse(Field.NUMBERS, study.protocol(), "setup.problem.numbers", study.numbers(), "ALP-{000}");
            return;
        }
        taken.stream()
                .filter(pattern::meets)
                .findFirst()
                .ifPresent(
                        other -> refuse(Field.NUMBERS, study.protocol(), "setup.problem.numbersTwice", other.text()));
        taken.add(pattern);
        for (var row : existing) {
            var other = row.study();
            if (other != null && pattern.meets(other.numbers())) {
                refuse(
                        Field.NUMBERS,
                        study.protocol(),
                        "setup.problem.numbersTaken",
                        other.numbers().text(),
                        other.code(),
                        row.site().name());
                return;
            }
        }
    }

    private void acceptance(NewStudy study) {
        var why = study.windowsAcceptedBecause();
        if (why != null && why.isBlank()) {
            refuse(Field.ACCEPTANCE, study.protocol(), "setup.problem.acceptance");
        }
    }

    private void refuse(Field field, @Nullable String protocol, String key, Object... args) {
        problems.add(new FieldProblem(field, protocol, Message.of(key, args)));
    }
}
