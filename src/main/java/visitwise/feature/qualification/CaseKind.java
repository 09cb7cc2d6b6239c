package visitwise.feature.qualification;

import java.util.List;
import java.util.Map;

/** One kind of case file, told by its header. */
interface CaseKind {

    /** The columns of the header; the first groups rows into cases. */
    List<String> header();

    /** The row's answer by the program's own calculation. */
    Finding check(Map<String, String> row);
}
