package visitwise.feature.results.ui;

/** One row of the sheet. */
sealed interface SheetRow permits EnteredLine, WorkedOutLine {

    /** Names the row among the others. */
    String key();
}
