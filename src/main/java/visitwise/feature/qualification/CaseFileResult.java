package visitwise.feature.qualification;

import java.util.List;
import visitwise.domain.Message;

/** What came of one case file. */
public sealed interface CaseFileResult {

    /** The file cannot be read, or its header names no known kind of case. */
    record Unusable(Message reason) implements CaseFileResult {}

    /**
     * Every row was checked.
     *
     * @param cases how many cases the rows belong to
     */
    record Checked(int cases, int rows, List<Failure> failures) implements CaseFileResult {

        public Checked {
            failures = List.copyOf(failures);
        }

        public int passed() {
            return rows - failures.size();
        }
    }

    /**
     * A row that did not pass.
     *
     * @param line counted from 1
     */
    record Failure(long line, String caseName, Finding finding) {}
}
